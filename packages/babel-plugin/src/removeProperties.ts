import type { ObjectExpression } from '@babel/types'
import type { OptionProperty } from '@crossload/core/tree'
import type { Types } from './babel.ts'
import { addLeading, addTrailing, commentsOf } from './comments.ts'

/** Takes properties out of an options literal. Their comments go to the next one that stays, else to the last, else into the braces. */
export function removeProperties(t: Types, object: ObjectExpression, removed: readonly OptionProperty[]): void {
  const gone = new Set<object>(removed.map(({ node }) => node))
  const kept = object.properties.filter((property) => !gone.has(property))
  for (const { node } of removed.toReversed()) {
    const comments = commentsOf(t, node)
    const at = object.properties.indexOf(node)
    const next = object.properties.slice(at + 1).find((property) => !gone.has(property))
    const last = kept.at(-1)
    if (next) addLeading(next, comments)
    else if (last) addTrailing(last, comments.filter((comment) => !last.trailingComments?.includes(comment)))
    else object.innerComments = [...new Set([...comments, ...(object.innerComments ?? [])])]
  }
  object.properties = kept
}
