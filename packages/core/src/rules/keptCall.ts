import { REASONS } from '../plan/reasons.ts'
import type { Reason } from '../plan/reasons.ts'
import { spell } from '../sources/spelling.ts'
import type { Rule } from './finding.ts'
import { say } from './say.ts'

/** Kept calls that need no word: they are as they should be, or the finding at the interceptor says it for all. */
const EXPECTED: ReadonlySet<Reason> = new Set<Reason>(['framework-implements', 'intercepted'])

/** A call that stays the source API's own, and why. */
export const keptCall: Rule = ({ site }, { disposition, reason }) => {
  if (disposition !== 'kept' || EXPECTED.has(reason)) return []
  const said = say('kept-call', 'kept', { api: spell(site.source, site.method), reason: REASONS[reason] })
  return [{ severity: reason === 'no-method' ? 'warn' : 'info', node: site.callee, said }]
}
