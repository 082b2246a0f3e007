import type { Host } from '@crossload/hosts'
import type { Range } from '../text/position.ts'
import type { RuleName } from './ruleNames.ts'

export type Severity = 'info' | 'warn' | 'error'

export type Locale = 'en' | 'zh'

/** A text in every language that diagnostics are printed in. */
export interface Text {
  readonly en: string
  readonly zh: string
}

/** An edit that settles a finding. It may change what the app does, so a person has to agree; but to what is `safe`. */
export interface Fix {
  /** What the edit does, as an order. */
  readonly title: string
  readonly range: Range
  /** What to write there instead. */
  readonly text: string
  /** `everywhere`: as right on any other host. `host`: other hosts would lose something by it. */
  readonly scope: 'everywhere' | 'host'
  /** What does not work becomes what was meant, and nothing that works on some host changes. */
  readonly safe?: true
}

/** One finding of one rule at one place. */
export interface Diagnostic {
  readonly rule: RuleName
  readonly severity: Severity
  /** One sentence: what happens on the host. */
  readonly message: string
  readonly host: Host
  readonly range: Range
  /** Where else in the file the same is to be said, in source order; by `joinPlaces`. */
  readonly places?: readonly Range[]
  /** What to write instead, or since when it would work. */
  readonly help?: string
  /** The rule's page. */
  readonly url: string
  /** Edits to choose from, where there are any. */
  readonly fixes?: readonly Fix[]
}
