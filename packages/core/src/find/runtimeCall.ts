import type { Node } from '@babel/types'
import { unwrap } from '../ast/unwrap.ts'
import type { Argument } from '../read/argument.ts'
import type { Scopes } from './scope.ts'

/** Did crossload write this call in an earlier run, so that its options are adapted already? */
export function isInsideRuntimeCall(argument: Argument, scopes: Scopes, runtimeModule: string): boolean {
  if (argument.kind !== 'opaque') return false
  const node = unwrap(argument.node)
  // `uni.uploadFile(withFileType(options))`, also within `through((options) => …, options)`
  return isRuntimeCall(node, scopes, runtimeModule)
}

/** Is it a call of a helper of ours? */
export function isRuntimeCall(node: Node, scopes: Scopes, runtimeModule: string): boolean {
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
