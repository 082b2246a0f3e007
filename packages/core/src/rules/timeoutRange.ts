import type { Node } from '@babel/types'
import { rangeOf } from '../ast/range.ts'
import { unwrap } from '../ast/unwrap.ts'
import { findOption } from '../read/argument.ts'
import { onlyNumber } from '../read/value.ts'
import type { Rule } from './finding.ts'
import type { ProposedFix } from './fix.ts'
import { say, sayFix } from './say.ts'

/** No file gets anywhere in less: below this many milliseconds an author has counted in seconds. */
const SHORTEST = 1000

/** A timeout above the host's maximum, or one so small that seconds were meant. */
export const timeoutRange: Rule = ({ argument, data, host, values, options }) => {
  const timeout = findOption(argument, 'timeout')
  const value = timeout && !timeout.isAccessor ? onlyNumber(values.of(timeout.value)) : undefined
  if (!timeout || value === undefined) return []
  const node = timeout.value
  const isInMilliseconds = data.options['timeout']?.unit === 'ms' || options.timeout === 'emulate'
  if (isInMilliseconds && value > 0 && value < SHORTEST) {
    const milliseconds = String(value * 1000)
    const said = say('timeout-range', 'too-short', { value: String(value), milliseconds })
    return [{ severity: 'warn', node, said, fixes: proposeNumber(node, milliseconds) }]
  }
  const { value: max, unit, dispute } = data.limits.timeout
  if (max === null || unit !== 'ms' || value <= max) return []
  const named = { host: host.title, max: String(max), value: String(value) }
  if (dispute) return [{ severity: 'info', node, said: say('timeout-range', 'too-long-perhaps', named) }]
  return [{ severity: 'warn', node, said: say('timeout-range', 'too-long', named) }]
}

/** Another number, where the option holds one as written: a constant may be counted in seconds for others. */
function proposeNumber(expression: Node, milliseconds: string): readonly ProposedFix[] {
  const node = unwrap(expression)
  if (node.type !== 'NumericLiteral') return []
  const title = sayFix('timeout-range', 'too-short', { milliseconds })
  return [{ title, range: rangeOf(node), text: milliseconds, scope: 'everywhere' }]
}
