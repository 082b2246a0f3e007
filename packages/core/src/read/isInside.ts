import type { Node } from '@babel/types'
import type { Scopes } from '../find/scope.ts'

/** Does a node stand in another, or is it that one? By parents and not by offsets, which nodes that a Babel plugin made do not have. */
export function isInside(inner: Node, outer: Node, scopes: Scopes): boolean {
  for (let at: Node | undefined = inner; at; at = scopes.parentOf(at)) if (at === outer) return true
  return false
}
