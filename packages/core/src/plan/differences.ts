import { compareSupport } from '@crossload/hosts'
import type { Capability, FieldCapability, Support, TaskMethod, ValueType } from '@crossload/hosts'
import { ownValue } from '../text/ownValue.ts'
import { readListener } from '../read/callbacks.ts'
import type { Callback } from '../read/callbacks.ts'
import type { CallContext } from './context.ts'

/** What a callback or listener gets. */
export type Channel = 'success' | 'failure' | 'progress'

/** Does the host certainly give the field, on every version that the app supports? */
export function isGiven(field: FieldCapability | undefined, context: CallContext): boolean {
  return field !== undefined && isCertain(field.support, context)
}

function sameType(field: FieldCapability | undefined, promised: ValueType): boolean {
  return !field?.types || field.types.every((type) => type === promised)
}

/**
 * The fields that the source API promises and the host gives in another form, or not at all. A field that nobody knows about counts as
 * the same where the source's own runtime passes it on as it comes, because then nothing changes for the app.
 */
export function differingFields(context: CallContext, channel: Channel): readonly string[] {
  const { site, data } = context
  if (context.options.results === 'native') return []
  return Object.entries(site.source.methods[site.method]?.[channel] ?? {})
    .filter(([name, type]) => {
      const field = data[channel][name]
      if (!field || field.support === null) return name === 'errMsg' && cannotRelyOnErrMsg(context)
      return !isGiven(field, context) || !sameType(field, type)
    })
    .map(([name]) => name)
}

/** Nobody knows whether the host gives it: not to be relied on where the source's runtime fills it in, or other fields certainly differ. */
function cannotRelyOnErrMsg(context: CallContext): boolean {
  const { site, data, host } = context
  if (site.source.fillsErrMsgOn.includes(host.id)) return true
  return Object.entries(site.source.methods[site.method]?.success ?? {}).some(([name, type]) => {
    const field = data.success[name]
    return field && field.support !== null && (!isGiven(field, context) || !sameType(field, type))
  })
}

function seesDifference(callback: Callback, channels: readonly Channel[], context: CallContext): boolean {
  if (callback.kind === 'none') return false
  return channels.some((channel) => {
    const differing = differingFields(context, channel)
    if (differing.length === 0) return false
    if (callback.reads.kind === 'everything') return true
    return callback.reads.fields.some(({ name }) => differing.includes(name) || !isGiven(ownValue(context.data[channel], name), context))
  })
}

/** Can one of the callbacks tell the host's results from the source API's? */
export function observesResults(context: CallContext): boolean {
  const { success, fail, complete } = context.callbacks
  return (
    seesDifference(success, ['success'], context) ||
    seesDifference(fail, ['failure'], context) ||
    seesDifference(complete, ['success', 'failure'], context)
  )
}

/** Could results differ for somebody whom nobody can see? Then a field that no source tells of counts too. */
export function resultsMayDiffer(context: CallContext): boolean {
  if (context.options.results === 'native') return false
  const { site, data } = context
  return (['success', 'failure'] as const).some((channel) =>
    Object.entries(site.source.methods[site.method]?.[channel] ?? {}).some(([name, type]) => {
      const field = data[channel][name]
      return !isGiven(field, context) || !sameType(field, type)
    }),
  )
}

/**
 * Is what the host returns other than the source API's task: a promise (so `await` would wait), no task at all, or a task whose
 * progress events have other names?
 */
export function returnDiffers(context: CallContext): boolean {
  const { returns } = context.data
  if (context.options.results === 'native') return false
  const givesPromise = returns.promise !== false && returns.promise !== null
  return returns.task === false || givesPromise || differingFields(context, 'progress').length > 0
}

/** Can what the author does with the returned task tell it from the source API's? Visible calls of methods that the host certainly has cannot. */
export function usesDiffer(context: CallContext): boolean {
  const { use, data, scopes } = context
  if (use.kind !== 'members' || !isCertain(data.returns.task, context)) return true
  const differing = differingFields(context, 'progress')
  return use.members.some(({ name, call }) => {
    const method = data.task[name as TaskMethod] as Capability | undefined
    if (!method || !call || !isCertain(method.support, context)) return true
    if (name !== 'onProgressUpdate' || differing.length === 0) return false
    const reads = readListener(call, scopes)
    return reads.kind === 'everything' || reads.fields.some((field) => differing.includes(field.name) || !isGiven(data.progress[field.name], context))
  })
}

function isCertain(support: Support, { host, options }: CallContext): boolean {
  const answer = compareSupport(support, options.minVersions[host.id])
  return answer.answer === 'yes' && answer.since === undefined
}
