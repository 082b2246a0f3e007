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

/** The place of an offset. Lines end where the language says that they do. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/)
  return { line: lines.length, column: lines.at(-1)?.length ?? 0, offset }
}
