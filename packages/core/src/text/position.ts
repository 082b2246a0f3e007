import { firstFrom } from './ascending.ts'

/** A place in the given text. All numbers count UTF-16 units of that text. */
export interface Position {
  /** From 1. */
  readonly line: number
  /** From 0. */
  readonly column: number
  /** From 0. */
  readonly offset: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

/** A place in a project that one file cannot show: where an interceptor or a patch stands. */
export interface Place {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 0, UTF-16 units. */
  readonly column?: number
}

/**
 * Tells the place of any offset of a text, which is read once. Lines end where the language says that they do.
 */
export function createPositions(text: string): (offset: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|[\n\r\u2028\u2029]/g), ({ 0: end, index }) => index + end.length)]
  return (offset) => {
    const line = firstFrom(offset + 1, starts)
    return { line, column: offset - (starts[line - 1] ?? 0), offset }
  }
}
