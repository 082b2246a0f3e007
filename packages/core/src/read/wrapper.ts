import type { Node } from '@babel/types'
import type { Scopes } from '../find/scope.ts'

/** `resolve` and `reject` of `new Promise((resolve, reject) => …)`. */
export function wrapperSettledBy(node: Node, scopes: Scopes): { readonly promise: Node; readonly by: 'resolve' | 'reject' } | undefined {
  const binding = node.type === 'Identifier' ? scopes.bindingOf(node) : undefined
  if (!binding?.parameter || binding.reassigned || binding.path.length > 0) return undefined
  const promise = scopes.parentOf(binding.parameter.fn)
  if (promise?.type !== 'NewExpression' || promise.arguments[0] !== binding.parameter.fn) return undefined
  if (promise.callee.type !== 'Identifier' || promise.callee.name !== 'Promise' || !scopes.isGlobal(promise.callee)) return undefined
  return { promise, by: binding.parameter.index === 0 ? 'resolve' : 'reject' }
}
