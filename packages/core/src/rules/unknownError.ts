import type { Node } from '@babel/types'
import { hosts, HOSTS } from '@crossload/hosts'
import { numberValue, stringValue } from '../ast/literals.ts'
import { rangeOf } from '../ast/range.ts'
import { ownValue } from '../text/ownValue.ts'
import type { CallContext } from '../plan/context.ts'
import type { Arrival } from '../read/arrivals.ts'
import { literalsComparedWith } from '../read/comparisons.ts'
import type { Finding, Rule } from './finding.ts'
import type { ProposedFix } from './fix.ts'
import { say, sayFix } from './say.ts'

/** A comparison with an error code, or a whole message, that no host gives: the branch is never taken. */
export const unknownError: Rule = (context, { disposition, reason }) => {
  if (context.isIntercepted || (disposition === 'kept' && reason !== 'framework-implements')) return []
  return context.arrivals().flatMap((arrival) => {
    const { reads, written } = context.useOf(arrival)
    return reads.flatMap(({ path, node }) => {
      const [field] = path
      if (field === undefined || path.length > 1 || written.has(field)) return []
      return literalsComparedWith(node, context.scopes).flatMap((literal) => checkCode(field, literal, arrival, context) ?? checkMessage(field, literal, context))
    })
  })
}

/** A number that no host lists, compared with a field in which this host gives its code. */
function checkCode(field: string, literal: Node, { brings }: Arrival, { site, data, host }: CallContext): readonly Finding[] | undefined {
  const code = numberValue(literal)
  if (code === undefined) return undefined
  const given = ownValue(data.failure, field)
  const isCode = given?.types?.includes('number') === true && given.support !== false && given.support !== null
  const listed = data.errors.some((error) => error.code !== null)
  if (brings === 'success' || !isCode || !listed || HOSTS.some((each) => lists(code, each, site.method))) return []
  return [{ severity: 'warn', node: literal, said: say('unknown-error', 'code', { host: host.title, code: String(code) }) }]
}

function lists(code: number, host: keyof typeof hosts, method: CallContext['site']['method']): boolean {
  return hosts[host].methods[method].errors.some((error) => error.code === code)
}

/** `errMsg` begins with the method's name, whatever the host, as the source API promises. */
function checkMessage(field: string, literal: Node, context: CallContext): readonly Finding[] {
  const { site, options } = context
  const text = stringValue(literal)
  if (text === undefined || field !== 'errMsg' || options.results === 'native' || text.startsWith(`${site.method}:`)) return []
  return [{ severity: 'warn', node: literal, said: say('unknown-error', 'message', { text, method: site.method }), fixes: proposeBeginning(literal, text, context) }]
}

/** `errMsg === 'ok'` asks whether the text begins with what says so. */
function proposeBeginning(literal: Node, text: string, { site, scopes }: CallContext): readonly ProposedFix[] {
  const outcome = /^(?:\w+:)?(ok|fail)$/.exec(text)?.[1]
  const comparison = scopes.parentOf(literal)
  if (outcome === undefined || comparison?.type !== 'BinaryExpression' || comparison.operator !== '===' || comparison.right !== literal) return []
  const { left } = comparison
  const isPlain = (left.type === 'MemberExpression' && !left.computed) || left.type === 'Identifier'
  if (!isPlain || left.extra?.['parenthesized'] === true || literal.extra?.['parenthesized'] === true) return []
  const begins = `${site.method}:${outcome}`
  const range = { start: rangeOf(left).end, end: rangeOf(literal).end }
  return [{ title: sayFix('unknown-error', 'message', { begins }), range, text: `.startsWith('${begins}')`, scope: 'everywhere' }]
}
