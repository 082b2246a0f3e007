import type { Node } from '@babel/types'
import { rangeOf } from '../ast/range.ts'
import type { Range } from '../text/position.ts'

/**
 * What has to go for one property of an object literal to go: the property with a comma.
 *
 * @returns `undefined` where it is the only one
 */
export function rangeWithComma(siblings: readonly Node[], property: Node): Range | undefined {
  const index = siblings.indexOf(property)
  const own = rangeOf(property)
  const next = siblings[index + 1]
  if (next) return { start: own.start, end: rangeOf(next).start }
  const previous = siblings[index - 1]
  return previous && { start: rangeOf(previous).end, end: own.end }
}
