import type { Node } from '@babel/types'
import { compareSupport } from '@crossload/hosts'
import type { Support, SupportAnswer } from '@crossload/hosts'
import { rangeOf } from '../ast/range.ts'
import { ownValue } from '../text/ownValue.ts'
import type { CallContext } from '../plan/context.ts'
import { differingFields } from '../plan/differences.ts'
import type { Channel } from '../plan/differences.ts'
import type { Plan } from '../plan/plan.ts'
import { suppliesStatus } from '../plan/suppliesStatus.ts'
import type { Scopes } from '../find/scope.ts'
import type { Arrival } from '../read/arrivals.ts'
import { readListener } from '../read/callbacks.ts'
import type { FieldRead } from '../read/callbacks.ts'
import { literalsComparedWith } from '../read/comparisons.ts'
import { isOnlyGathered, isOnlyPrinted, isProvidedFor } from '../read/absence.ts'
import { visibleMembers } from '../read/resultUse.ts'
import { isThere } from '../read/value.ts'
import type { Finding, Rule } from './finding.ts'
import type { ProposedFix } from './fix.ts'
import { say, sayFix } from './say.ts'
import { describeSince, describeVersion } from './since.ts'

/** A field of a result, failure or progress event that the host does not give, and that nothing supplies. */
export const callbackField: Rule = (context, plan) => {
  if (plan.disposition === 'kept' && plan.reason !== 'framework-implements') return []
  const check = (fields: readonly FieldRead[], channels: readonly Channel[]) => checkReads(fields, channels, context, plan)
  const { arrivals } = context
  return [
    ...CHANNELS.flatMap(({ brings, channels }) => check(fieldsOf(arrivals().filter((arrival) => arrival.brings === brings), context), channels)),
    ...check(fieldsOfProgress(context), ['progress']),
  ]
}

const CHANNELS: readonly { readonly brings: Arrival['brings']; readonly channels: readonly Channel[] }[] = [
  { brings: 'success', channels: ['success'] },
  { brings: 'failure', channels: ['failure'] },
  { brings: 'either', channels: ['success', 'failure'] },
]

/** The fields that are read where an answer arrives, save those that the author puts there. */
function fieldsOf(arrivals: readonly Arrival[], { useOf }: CallContext): readonly FieldRead[] {
  const uses = arrivals.map(useOf)
  if (uses.some(({ isHanded }) => isHanded)) return []
  return uses.flatMap(({ reads }) =>
    reads.flatMap(({ path, node }) => {
      const [name] = path
      return name === undefined || path.length > 1 || uses.some(({ written }) => written.has(name)) ? [] : { name, node }
    }),
  )
}

/** What listeners read of progress events, on a host that has such events. */
function fieldsOfProgress({ use, scopes, data }: CallContext): readonly FieldRead[] {
  if (data.task.onProgressUpdate.support === false) return []
  return visibleMembers(use).flatMap(({ name, call }) => (name === 'onProgressUpdate' && call ? readListener(call, scopes).fields : []))
}

function checkReads(fields: readonly FieldRead[], channels: readonly Channel[], context: CallContext, plan: Plan): readonly Finding[] {
  const { scopes } = context
  const [only, ...others] = channels
  const absent = only === 'success' && others.length === 0 ? fields.flatMap((read) => checkAbsent(read, context)) : []
  const missing = fields.filter(({ name }) => !channels.some((channel) => isSupplied(name, channel, context, plan)))
  const provided = new Set(missing.filter(({ node }) => isProvidedFor(node, scopes)).map(({ name }) => name))
  const found = missing.filter(({ name, node }) => !provided.has(name) && !losesNothing(node, scopes)).flatMap((read) => checkRead(read, channels, context))
  return [...found, ...absent]
}

/** A field that the host gives only with, or only without, an option of the call. */
function checkAbsent({ name: field, node }: FieldRead, context: CallContext): readonly Finding[] {
  const { data, host, scopes } = context
  const capability = ownValue(data.success, field)
  const option = capability?.onlyWith ?? capability?.onlyWithout
  if (!capability || option === undefined || !isKnown(capability.support) || isProvidedFor(node, scopes) || losesNothing(node, scopes)) return []
  const { fields, isOpen } = context.given()
  const given = fields.filter(({ name }) => name === option)
  const values = { host: host.title, field, option }
  if (capability.onlyWith !== undefined) {
    return given.length === 0 && !isOpen ? [{ severity: 'warn', node, said: say('callback-field', 'only-with', values) }] : []
  }
  const isThereForSure = given.some(({ isSure, value }) => isSure && isThere(value) && value.possible.length > 0)
  const instead = Object.keys(data.success).find((name) => data.success[name]?.onlyWith === option)
  if (!isThereForSure || instead === undefined) return []
  return [{ severity: 'warn', node, said: say('callback-field', 'only-without', { ...values, instead }) }]
}

function isKnown(support: Support): boolean {
  return support !== false && support !== null
}

/** Is what is read only shown to developers, or put aside? */
function losesNothing(node: Node, scopes: Scopes): boolean {
  return isOnlyPrinted(node, scopes) || isOnlyGathered(node, scopes)
}

/**
 * Does what the app calls make up for it: the fields that the source API promises, and the host's own code as `errCode` wherever failures
 * are adapted?
 */
function isSupplied(name: string, channel: Channel, context: CallContext, { disposition }: Plan): boolean {
  const { site, options } = context
  if (disposition === 'kept' || options.results === 'native') return false
  if (channel === 'success' && name === 'statusCode' && suppliesStatus(context)) return true
  if (Object.hasOwn(site.source.methods[site.method]?.[channel] ?? {}, name)) return true
  return channel === 'failure' && name === 'errCode' && differingFields(context, channel).length > 0
}

function checkRead({ name: field, node }: FieldRead, channels: readonly Channel[], context: CallContext): readonly Finding[] {
  const { data, host, options } = context
  const oldest = options.minVersions[host.id]
  const answers = channels.map((channel) => ownValue(data[channel], field))
  // A field that nobody has ever heard of may be the app's own, unless it is a usual slip.
  const known = answers.flatMap((capability) => (capability ? [compareSupport(capability.support, oldest)] : []))
  const best = RANK.map((rank) => known.find(({ answer }) => answer === rank)).find((answer) => answer !== undefined)
  if (known.length === 0) return checkSlip(field, node, channels, context)
  // What only one of two objects is known to have may come with the other as well; what a result certainly lacks, no failure is known to have.
  if (!best || (known.length < channels.length && best.answer !== 'no')) return []
  const values = { host: host.title, field }
  switch (best.answer) {
    case 'yes':
      return []
    case 'unknown':
      return isDescribed(channels, data) ? [{ severity: 'info', node, said: say('callback-field', 'unknown', values) }] : []
    case 'later': {
      const since = { since: describeSince(best.since), oldest: describeVersion(oldest), id: host.id }
      return [{ severity: 'warn', node, said: say('callback-field', 'later', { ...values, ...since }) }]
    }
    case 'no':
      return [{ severity: 'warn', node, said: say('callback-field', 'never', values) }]
  }
}

/** A name that belongs to other libraries, where nobody could have put it. */
function checkSlip(field: string, node: Node, channels: readonly Channel[], { site, isIntercepted, scopes }: CallContext): readonly Finding[] {
  if (isIntercepted) return []
  const { mistaken } = site.source.methods[site.method] ?? {}
  const meant = channels.map((channel) => (channel === 'progress' ? undefined : mistaken && ownValue(mistaken[channel], field)))
  const [first] = meant
  if (first === undefined || meant.includes(undefined)) return []
  return [{ severity: 'warn', node, said: say('callback-field', 'nobody', { field, meant: first }), fixes: literalsComparedWith(node, scopes).length > 0 ? [] : proposeField(node, first) }]
}

/** Another name behind the dot. What is compared with a text of the other field has to be thought over. */
function proposeField(node: Node, meant: string): readonly ProposedFix[] {
  if ((node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') || node.computed) return []
  return [{ title: sayFix('callback-field', 'nobody', { meant }), range: rangeOf(node.property), text: meant, scope: 'everywhere', safe: true }]
}

/** Of several objects that a callback may get, the one that is likeliest to have the field decides. */
const RANK: readonly SupportAnswer['answer'][] = ['yes', 'later', 'unknown', 'no']

/** Do sources describe what the callback gets, for the most part? Where they do not, there is nothing to say about one field more than about another. */
function isDescribed(channels: readonly Channel[], data: CallContext['data']): boolean {
  return channels.every((channel) => {
    const fields = Object.values(data[channel])
    return fields.filter(({ support }) => support !== null).length * 2 > fields.length
  })
}
