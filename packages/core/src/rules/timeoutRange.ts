import type { Node } from '@babel/types'
import { rangeOf } from '../ast/range.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { CallContext } from '../plan/context.ts'
import type { Finding, Rule } from './finding.ts'
import type { ProposedFix } from './fix.ts'
import { say, sayFix } from './say.ts'

/** No file gets anywhere in less: below this many milliseconds an author has counted in seconds. */
const SHORTEST = 1000

/** A timeout above the host's maximum, or one so small that seconds were meant. */
export const timeoutRange: Rule = (context) =>
  context.given().fields.flatMap(({ name, value, expression, isAccessor }) => {
    if (name !== 'timeout' || isAccessor) return []
    const numbers = value.possible.flatMap((each) => (each.type === 'number' && each.value !== undefined ? each.value : []))
    const [finding] = numbers.flatMap((number) => checkNumber(number, expression, context))
    return finding ?? []
  })

function checkNumber(value: number, node: Node, { data, host, options }: CallContext): readonly Finding[] {
  const isInMilliseconds = data.options['timeout']?.unit === 'ms' || options.timeout === 'emulate'
  if (isInMilliseconds && value > 0 && value < SHORTEST) {
    const milliseconds = String(value * 1000)
    const said = say('timeout-range', 'too-short', { value: String(value), milliseconds })
    return [{ severity: 'warn', node, said, fixes: proposeNumber(node, milliseconds) }]
  }
  const { value: max, unit, dispute } = data.limits.timeout
  if (max === null || unit !== 'ms' || value <= max) return []
  const values = { host: host.title, max: String(max), value: String(value) }
  if (dispute) return [{ severity: 'info', node, said: say('timeout-range', 'too-long-perhaps', values) }]
  return [{ severity: 'warn', node, said: say('timeout-range', 'too-long', values) }]
}

/** Another number, where the option holds one as written: a constant may be counted in seconds for others. */
function proposeNumber(expression: Node, milliseconds: string): readonly ProposedFix[] {
  const node = unwrap(expression)
  if (node.type !== 'NumericLiteral') return []
  const title = sayFix('timeout-range', 'too-short', { milliseconds })
  return [{ title, range: rangeOf(node), text: milliseconds, scope: 'everywhere' }]
}
