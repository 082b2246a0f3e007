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
