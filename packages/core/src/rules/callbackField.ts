import { compareSupport } from '@crossload/hosts'
import type { SupportAnswer } from '@crossload/hosts'
import { ownValue } from '../ownValue.ts'
import type { CallContext } from '../plan/context.ts'
import { differingFields } from '../plan/differences.ts'
import type { Channel } from '../plan/differences.ts'
import type { Plan } from '../plan/plan.ts'
import { readListener } from '../read/callbacks.ts'
import type { Callback, FieldRead } from '../read/callbacks.ts'
import { isGuarded } from '../read/isGuarded.ts'
import { readOutcomes, readsOfResult, readTuple } from '../read/outcome.ts'
import { visibleMembers } from '../read/resultUse.ts'
import type { Finding, Rule } from './finding.ts'
import { say } from './say.ts'
import { describeSince, describeVersion } from './since.ts'

/** A field of a result, failure or progress event that the host does not give, and that nothing supplies. */
export const callbackField: Rule = (context, plan) => {
  const { callbacks } = context
  if (plan.disposition === 'kept' && plan.reason !== 'framework-implements') return []
  const check = (fields: readonly FieldRead[], channels: readonly Channel[]) => checkReads(fields, channels, context, plan)
  return [
    ...check(fieldsOf(callbacks.success), ['success']),
    ...check(fieldsOf(callbacks.fail), ['failure']),
    ...check(fieldsOf(callbacks.complete), ['success', 'failure']),
    ...check(fieldsOfOutcome(context), ['success']),
    ...check(fieldsOfProgress(context), ['progress']),
  ]
}

function fieldsOf(callback: Callback): readonly FieldRead[] {
  return callback.kind === 'function' ? callback.reads.fields : []
}

/** What is read of a promise's result; of a pair's, its second part. */
function fieldsOfOutcome({ use, scopes, settle }: CallContext): readonly FieldRead[] {
  if (settle === 'taskOnly' || settle === 'unknown') return []
  return readOutcomes(use, scopes).flatMap((outcome) => {
    if (settle !== 'uniVue2') return readsOfResult(outcome, scopes).fields
    const result = readTuple(outcome, scopes)?.parts[1]
    return result ? readsOfResult({ kind: 'pattern', pattern: result }, scopes).fields : []
  })
}

/** What listeners read of progress events, on a host that has such events. */
function fieldsOfProgress({ use, scopes, data }: CallContext): readonly FieldRead[] {
  if (data.task.onProgressUpdate.support === false) return []
  return visibleMembers(use).flatMap(({ name, call }) => (name === 'onProgressUpdate' && call ? readListener(call, scopes).fields : []))
}

function checkReads(fields: readonly FieldRead[], channels: readonly Channel[], context: CallContext, plan: Plan): readonly Finding[] {
  const { scopes } = context
  const missing = fields.filter(({ name }) => !channels.some((channel) => isSupplied(name, channel, context, plan)))
  const guarded = new Set(missing.filter(({ node }) => isGuarded(node, scopes)).map(({ name }) => name))
  return missing
    .filter(({ name }) => !guarded.has(name))
    .flatMap((read) => checkRead(read, channels, context))
}

/**
 * Does what the app calls make up for it: the fields that the source API promises, and the host's own code as `errCode` wherever failures
 * are adapted?
 */
function isSupplied(name: string, channel: Channel, context: CallContext, { disposition }: Plan): boolean {
  const { site, options } = context
  if (disposition === 'kept' || options.results === 'native') return false
  if (Object.hasOwn(site.source.methods[site.method]?.[channel] ?? {}, name)) return true
  return channel === 'failure' && name === 'errCode' && differingFields(context, channel).length > 0
}

function checkRead({ name: field, node }: FieldRead, channels: readonly Channel[], { data, host, options }: CallContext): readonly Finding[] {
  const oldest = options.minVersions[host.id]
  const answers = channels.map((channel) => ownValue(data[channel], field))
  // A field that nobody has ever heard of may be the app's own.
  const known = answers.flatMap((capability) => (capability ? [compareSupport(capability.support, oldest)] : []))
  const best = RANK.map((rank) => known.find(({ answer }) => answer === rank)).find((answer) => answer !== undefined)
  if (!best || known.length < channels.length) return []
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

/** Of several objects that a callback may get, the one that is likeliest to have the field decides. */
const RANK: readonly SupportAnswer['answer'][] = ['yes', 'later', 'unknown', 'no']

/** Do sources describe what the callback gets, for the most part? Where they do not, there is nothing to say about one field more than about another. */
function isDescribed(channels: readonly Channel[], data: CallContext['data']): boolean {
  return channels.every((channel) => {
    const fields = Object.values(data[channel])
    return fields.filter(({ support }) => support !== null).length * 2 > fields.length
  })
}
