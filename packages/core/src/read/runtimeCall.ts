import type { Node } from '@babel/types'
import { unwrap } from '../ast/unwrap.ts'
import type { Argument } from './argument.ts'
import { outermostParent } from '../find/mentions.ts'
import type { Scopes } from '../find/scope.ts'

/** Did crossload write around this call in an earlier run, so that its options or what it gives are adapted already? */
export function isInsideRuntimeCall(call: Node, argument: Argument, scopes: Scopes, runtimeModule: string): boolean {
  // `answered(uni.uploadFile({ … }))`
  const around = outermostParent(call, scopes)
  if (around?.type === 'CallExpression' && isRuntimeCall(around, scopes, runtimeModule, 'through')) return true
  if (argument.kind !== 'opaque') return false
  const node = unwrap(argument.node)
  // `uni.uploadFile(withFileType(options))`, also within `through((options) => …, options)`
  return isRuntimeCall(node, scopes, runtimeModule)
}

/** Is it a call of a helper of ours, or of one of an entry of the runtime? */
export function isRuntimeCall(node: Node, scopes: Scopes, runtimeModule: string, entry = ''): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return false
  const binding = scopes.bindingOf(node.callee)
  if (!binding) return false
  if (binding.kind === 'import') {
    const declaration = scopes.parentOf(binding.declaration)
    return declaration?.type === 'ImportDeclaration' && declaration.source.value.startsWith(`${runtimeModule}/${entry}`)
  }
  const init = binding.init && unwrap(binding.init)
  const argument = init?.type === 'CallExpression' ? init.arguments[0] : undefined
  return argument?.type === 'StringLiteral' && argument.value.startsWith(`${runtimeModule}/${entry}`)
}
