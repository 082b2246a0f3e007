import type { Range } from '../text/position.ts'

/** One rule, or all of them, that a comment of the author's silences for a line or for a whole file. */
export interface Ignore {
  /** The comment's word, as written: `crossload-ignore-next-line`. */
  readonly directive: string
  /** `nothing`: the comment's word is none that we know. */
  readonly scope: 'line' | 'file' | 'nothing'
  /** The line that is silenced, from 1; 0 where there is none. */
  readonly line: number
  /** As written, known or not; missing: every rule. */
  readonly rule?: string
  /** Where the rule's name stands in the text, or the comment's word where no rule is named. */
  readonly range: Range
}
