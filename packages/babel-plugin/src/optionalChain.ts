import type { Node } from '@babel/types'
import type { Scopes } from '@crossload/core/tree'

const PLAIN = { OptionalCallExpression: 'CallExpression', OptionalMemberExpression: 'MemberExpression' } as const

/**
 * Ends an optional chain at a node: it becomes a plain call or member access, and so does what follows in the chain up to the next `?.`,
 * as it would if the text were parsed again.
 */
export function endChainAt(node: Node, scopes: Scopes): void {
  makePlain(node)
  let at = node
  for (let parent = scopes.parentOf(at); parent && continuesChain(parent, at); parent = scopes.parentOf(at)) {
    makePlain(parent)
    at = parent
  }
}

function continuesChain(parent: Node, of: Node): boolean {
  if (parent.type === 'TSNonNullExpression') return true
  if (parent.type === 'OptionalMemberExpression') return parent.object === of && !parent.optional
  return parent.type === 'OptionalCallExpression' && parent.callee === of && !parent.optional
}

function makePlain(node: Node): void {
  if (node.type !== 'OptionalCallExpression' && node.type !== 'OptionalMemberExpression') return
  // The same node, so that whoever knows it goes on knowing it.
  Object.assign(node, { type: PLAIN[node.type], optional: undefined })
}
