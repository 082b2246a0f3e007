import type { Host } from '@crossload/hosts'
import type { Range } from './position.ts'
import type { RuleName } from './rules/names.ts'

export type Severity = 'info' | 'warn' | 'error'

export type Locale = 'en' | 'zh'

/** A text in every language that diagnostics are printed in. */
export interface Text {
  readonly en: string
  readonly zh: string
}

/** One finding of one rule at one place. */
export interface Diagnostic {
  readonly rule: RuleName
  readonly severity: Severity
  /** One sentence: what happens on the host. */
  readonly message: string
  readonly host: Host
  readonly range: Range
  /** What to write instead, or since when it would work. */
  readonly help?: string
  /** The rule's page. */
  readonly url: string
}
