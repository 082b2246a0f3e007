import type { CallReport, Diagnostic, Locale, ResolvedOptions } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import type { Problem } from '../problem.ts'
import type { Apps } from './apps.ts'
import type { Variant } from './readSources.ts'

/** What one file came to. */
export interface FileReport {
  /** Relative to the working directory, with `/`. */
  readonly file: string
  readonly text: string
  readonly variants: readonly Variant[]
  readonly calls: readonly CallReport[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What a check came to. */
export interface Report {
  readonly hosts: readonly Host[]
  readonly locale: Locale
  /** Files with a call site or a diagnostic. */
  readonly files: readonly FileReport[]
  /** The files that were looked at. */
  readonly checked: ReadonlySet<string>
  readonly problems: readonly Problem[]
  optionsFor(host: Host, file: string): ResolvedOptions
  /** Absolute; names of files are relative to it. */
  readonly directory: string
  /** The apps that the files belong to, as each host sees them. */
  readonly apps: Apps
}

/** How many call sites there are: one place counts once, however many hosts compile it. */
export function countCalls({ files }: Report): number {
  return files.reduce((sum, { calls }) => sum + new Set(calls.map(({ range }) => range.start.offset)).size, 0)
}
