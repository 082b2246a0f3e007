import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { ResolvedOptions } from '../options/resolveOptions.ts'
import type { Ignore } from '../silence/ignore.ts'
import { toDiagnostic } from './check.ts'
import { RULE_NAMES } from '../diagnostic/ruleNames.ts'
import { say } from './say.ts'
import type { Said } from './say.ts'

/** An ignore comment that silences nothing. */
export function reportUnusedIgnore(ignore: Ignore, options: ResolvedOptions): readonly Diagnostic[] {
  return toDiagnostic('unused-ignore', 'warn', ignore.range, whatIsWrong(ignore), options)
}

function whatIsWrong({ scope, rule, directive }: Ignore): Said {
  if (scope === 'nothing') return say('unused-ignore', 'unknown-comment', { directive })
  if (rule === undefined) return say('unused-ignore', 'unused', { directive })
  const isKnown = RULE_NAMES.some((name) => name === rule)
  return isKnown ? say('unused-ignore', 'unused-rule', { rule }) : say('unused-ignore', 'unknown-rule', { rule })
}
