import type { Diagnostic } from '../diagnostic.ts'
import type { Ignore } from './ignore.ts'

export interface Silenced {
  /** Those that nothing silences. */
  readonly diagnostics: readonly Diagnostic[]
  /** The comments that silenced none. */
  readonly unused: readonly Ignore[]
}

/**
 * Drops the diagnostics that comments silence.
 *
 * @param diagnostics with places in the text that the comments are in
 */
export function applyIgnores(diagnostics: readonly Diagnostic[], ignores: readonly Ignore[]): Silenced {
  return {
    diagnostics: diagnostics.filter((diagnostic) => !ignores.some((ignore) => silences(ignore, diagnostic))),
    unused: ignores.filter((ignore) => !diagnostics.some((diagnostic) => silences(ignore, diagnostic))),
  }
}

function silences({ scope, line, rule }: Ignore, diagnostic: Diagnostic): boolean {
  if (rule !== undefined && rule !== diagnostic.rule) return false
  return scope === 'file' || (scope === 'line' && line === diagnostic.range.start.line)
}
