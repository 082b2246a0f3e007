import type { Support } from '@crossload/hosts'

/** One line of a host's sheet: what it is about, whether the host has it, and what there is to say. */
export interface Row {
  readonly name: string
  /** Missing where the question is not whether, but what. */
  readonly support?: Support
  readonly details: readonly string[]
}
