/** Why an engine cannot give what core gives. */
export interface Exception {
  readonly reason: string
  /** What the difference shows up as: text of the error, or of the failed comparison. */
  readonly shows: string
}
