import type { Comment, ObjectExpression } from '@babel/types'
import type { OptionProperty } from '@crossload/core/tree'
import type { Types } from './babel.ts'
import { addLeading, addTrailing, commentsOf } from './comments.ts'

/** Takes properties out of an options literal. Their comments go to the next one that stays, else to the last, else into the braces. */
export function removeProperties(t: Types, object: ObjectExpression, removed: readonly OptionProperty[]): void {
  const gone = new Set<object>(removed.map(({ node }) => node))
  const kept: ObjectExpression['properties'] = []
  let waiting: Comment[] = []
  for (const property of object.properties) {
    if (gone.has(property)) {
      waiting.push(...commentsOf(t, property))
      continue
    }
    addLeading(property, waiting)
    waiting = []
    kept.push(property)
  }
  const last = kept.at(-1)
  if (last) addTrailing(last, waiting)
  else object.innerComments = [...new Set([...waiting, ...(object.innerComments ?? [])])]
  object.properties = kept
}
