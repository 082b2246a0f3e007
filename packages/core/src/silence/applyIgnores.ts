import type { Diagnostic } from '../diagnostic/diagnostic.ts'
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
  const present = new Set(ignores.map(({ scope, line, rule }) => keyOf(scope, line, rule)))
  const used = new Set<string>()
  const isSilenced = ({ rule, range }: Diagnostic) => {
    const { line } = range.start
    const keys = [keyOf('file', line, rule), keyOf('file', line, undefined), keyOf('line', line, rule), keyOf('line', line, undefined)]
    const those = keys.filter((key) => present.has(key))
    for (const key of those) used.add(key)
    return those.length > 0
  }
  return {
    diagnostics: diagnostics.filter((diagnostic) => !isSilenced(diagnostic)),
    unused: ignores.filter(({ scope, line, rule }) => !used.has(keyOf(scope, line, rule))),
  }
}

/** Comments that silence the same have the same key, so that files full of comments take no longer than others. */
function keyOf(scope: Ignore['scope'], line: number, rule: string | undefined): string {
  return `${scope} ${scope === 'line' ? line : ''} ${rule ?? ''}`
}
