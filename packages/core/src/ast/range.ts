import type { Node } from '@babel/types'
import type { Range } from '../text/position.ts'

/** Offsets of a node that came from the parser. */
export function span(node: Node): { readonly start: number; readonly end: number } {
  return { start: node.start ?? 0, end: node.end ?? 0 }
}

/** Where a node stands, in UTF-16 units. */
export function rangeOf(node: Node): Range {
  const { start, end } = span(node)
  return {
    start: { line: node.loc?.start.line ?? 1, column: node.loc?.start.column ?? 0, offset: start },
    end: { line: node.loc?.end.line ?? 1, column: node.loc?.end.column ?? 0, offset: end },
  }
}
