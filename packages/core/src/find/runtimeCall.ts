import type { Node } from '@babel/types'
import { unwrap } from '../ast/unwrap.ts'
import type { Scopes } from './scope.ts'

/** Is this expression a call of one of the runtime's own helpers, so that the file went through crossload before? */
export function isRuntimeCall(expression: Node, scopes: Scopes, runtimeModule: string): boolean {
  const node = unwrap(expression)
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return false
  const binding = scopes.bindingOf(node.callee)
  if (!binding) return false
  if (binding.kind === 'import') {
    const declaration = scopes.parentOf(binding.declaration)
    return declaration?.type === 'ImportDeclaration' && declaration.source.value.startsWith(`${runtimeModule}/`)
  }
  const init = binding.init && unwrap(binding.init)
  const argument = init?.type === 'CallExpression' ? init.arguments[0] : undefined
  return argument?.type === 'StringLiteral' && argument.value.startsWith(`${runtimeModule}/`)
}
