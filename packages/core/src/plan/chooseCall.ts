import type { Node } from '@babel/types'
import type { Support } from '@crossload/hosts'
import { unwrap } from '../ast/unwrap.ts'
import { isClosed } from '../read/argument.ts'
import type { Settle } from '../sources/types.ts'
import type { CallContext } from './context.ts'
import { observesResults, resultsMayDiffer, returnDiffers, usesDiffer } from './differences.ts'
import { helpersOf } from './edits.ts'
import type { CallFunction, Edit, HelperArgument } from './edits.ts'
import { emulatesTimeout } from './emulatesTimeout.ts'
import { keyHelper } from './keyOption.ts'
import { fallbackArguments, splitsFiles } from './mapOptions.ts'
import { seesStatus, suppliesStatus } from './suppliesStatus.ts'
import type { OptionsPlan } from './mapOptions.ts'
import type { Reason } from './reasons.ts'

/** Which call replaces the source's, and why. */
export interface ChosenCall {
  readonly edits: readonly Edit[]
  readonly reason: Reason
}

/** What a call of the source API gives. */
export type Gives = 'task' | 'promise' | 'unknown'

/** Chooses between the bare host call and the smallest helpers that keep the source API's promises. */
export function chooseCall(context: CallContext, mapped: OptionsPlan): ChosenCall {
  if (mapped.atRunTime) return withRawTask(context, callDropIn(context, mapped.atRunTime))
  const chosen = withRawTask(context, chooseHelpers(context))
  return chosen.reason === 'same-on-host' ? { ...chosen, reason: reasonOf(mapped) } : chosen
}

/** Why a bare host call needs a helper all the same. */
function reasonOf({ fileTypeAtRunTime, edits }: OptionsPlan): Reason {
  if (fileTypeAtRunTime) return 'file-type-at-run-time'
  return edits.some((edit) => helpersOf(edit).length > 0) ? 'form-text-at-run-time' : 'same-on-host'
}

/** Marks a task that leaves the sight, and so may be stored, where the source's runtime keeps Vue 3 from making a proxy of it. */
function withRawTask(context: CallContext, chosen: ChosenCall): ChosenCall {
  const { site, use, settle, options } = context
  const isVue3 = options.vue !== 2 && (settle === 'uniVue3' || settle === 'taskOnly')
  if (!site.source.keepsTasksRaw || !isVue3 || use.kind !== 'escapes' || givesOf(context) === 'promise') return chosen
  const edits = chosen.edits.filter(({ kind }) => kind !== 'wrap-call')
  const wraps = chosen.edits.filter(({ kind }) => kind === 'wrap-call')
  const reason = chosen.reason === 'same-on-host' ? 'stores-task' : chosen.reason
  // The first is the outermost.
  return { edits: [...edits, { kind: 'wrap-call', site, helper: 'rawTask' }, ...wraps], reason }
}

/** The complete helper, for options that are not known before the app runs. */
export function callDropIn(context: CallContext, reason: Reason): ChosenCall {
  const { site, argument, options, host } = context
  const edits: Edit[] = []
  const { base } = site.source
  if (base && (argument.kind === 'literal' || argument.kind === 'opaque')) {
    const rest: HelperArgument[] = base.configured === undefined ? [] : [{ kind: 'string', value: base.configured }]
    edits.push({ kind: 'wrap-options', options: argument.node, helper: 'withBase', rest })
  }
  const helper = keyHelper(context)
  if (helper && (argument.kind === 'literal' || argument.kind === 'opaque')) {
    edits.push({ kind: 'wrap-options', options: argument.node, helper, rest: [] })
  }
  const isNative = options.results === 'native' && host.global !== null && !emulatesTimeout(context)
  return { edits: [...edits, ...(isNative ? callNativeForm(context) : callSourceForm(context))], reason }
}

function callSourceForm(context: CallContext): readonly Edit[] {
  return [{ kind: 'call-helper', site: context.site, helper: context.site.method, rest: dropInArguments(context) }]
}

/** Options mapped and `files` split, while callbacks see what the host gives. */
function callNativeForm(context: CallContext): readonly Edit[] {
  const { site, argument, data } = context
  const mapping = data.keyOption === null ? undefined : 'withOptions'
  const mappingRest = mapping === undefined ? [] : fallbackArguments(context, 0)
  const rule = settleOf(context)
  if (splitsFiles(context)) {
    const call: HelperArgument = { ...hostCall(context), mapping, mappingRest }
    return [{ kind: 'call-helper', site, helper: 'split', rest: rule === 'uniVue3' ? [call] : [call, { kind: 'helper', name: rule }] }]
  }
  if (rule === 'taskOnly') {
    const isWrapped = mapping !== undefined && (argument.kind === 'literal' || argument.kind === 'opaque')
    return [
      ...(isWrapped ? [{ kind: 'wrap-options', options: argument.node, helper: mapping, rest: mappingRest } as const] : []),
      ...callNative(context),
    ]
  }
  return [{ kind: 'call-helper', site, helper: rule, rest: [{ ...hostCall(context), mapping, mappingRest }] }]
}

/** A split of `files`, or a mapping of unseen options, around the source's own call, so that what the app put there still runs. */
export function callThrough(context: CallContext): ChosenCall {
  const { site, settle } = context
  const rest: HelperArgument[] = settle === 'uniVue3' || settle === 'unknown' ? [] : [{ kind: 'helper', name: settle }]
  const mappingRest = fallbackArguments(context, 0)
  const parameter = rootName(site.callee) === 'options' ? 'given' : 'options'
  return { edits: [{ kind: 'call-through', site, parameter, helper: 'through', mapping: 'withOptions', mappingRest, rest }], reason: 'keeps-callee' }
}

/** The name that a callee begins with. */
function rootName(callee: Node): string | undefined {
  let at = unwrap(callee)
  while (at.type === 'MemberExpression' || at.type === 'OptionalMemberExpression') at = unwrap(at.object)
  return at.type === 'Identifier' ? at.name : undefined
}

/** The settle rule and the fallback, as far as they are not the helper's defaults. */
function dropInArguments(context: CallContext): readonly HelperArgument[] {
  const { site } = context
  const rule = settleOf(context)
  const fallback = fallbackArguments(context, 0)
  if (emulatesTimeout(context)) {
    const named = site.method === 'uploadFile' ? {} : { and: site.method }
    const around = suppliesStatus(context) ? { around: 'told' } : {}
    return [{ kind: 'combined', name: 'timed', ...around, of: rule, ...named }, ...fallback]
  }
  if (rule !== 'uniVue3') return [{ kind: 'helper', name: rule }, ...fallback]
  return fallbackArguments(context, 1)
}

function settleOf(context: CallContext): Settle {
  if (context.settle === 'unknown') return 'taskOnly'
  return waitsForHost(context) ? 'mpxPromise' : context.settle
}

/** Does the source API give a promise here, or a task? */
export function givesOf({ settle, callbacks, argument }: CallContext): Gives {
  if (settle === 'taskOnly' || settle === 'unknown') return 'task'
  if (settle === 'mpxPromise' || settle === 'taroPromise') return 'promise'
  const kinds = [callbacks.success.kind, callbacks.fail.kind, callbacks.complete.kind]
  if (kinds.includes('function')) return 'task'
  return isClosed(argument) && !kinds.includes('maybe') ? 'promise' : 'unknown'
}

function chooseHelpers(context: CallContext): ChosenCall {
  const { use, settle, data, options, callbacks } = context
  const isUsed = use.kind !== 'unused'
  const gives = givesOf(context)
  const hostPromises = promises(data.returns.promise)

  // Vue 2's promise never rejects; the host's own would, with nobody to look.
  if (!isUsed && gives === 'promise' && settle === 'uniVue2' && hostPromises) return settleWith('awaitedTuple', context, 'gives-promise')
  if (isUsed && gives !== 'task' && settle !== 'unknown') {
    if (options.results === 'native' && hostPromises && settle === 'uniVue3') return { edits: callNative(context), reason: 'same-on-host' }
    const hasNoCallback = [callbacks.success, callbacks.fail, callbacks.complete].every(({ kind }) => kind === 'none')
    if (gives === 'promise' && hasNoCallback && onlyWaits(context)) {
      return settleWith(settle === 'uniVue2' ? 'awaitedTuple' : 'awaited', context, 'gives-promise')
    }
    return settleWith(settle, context, gives === 'promise' ? 'gives-promise' : 'promise-or-task')
  }

  // A failure rejects as well, and somebody waits, or an app's handler of unhandled rejections hears of it.
  if (observesResults(context) && (waitsForHost(context) || gives === 'promise')) return settleWith('mpxPromise', context, 'adapts-results')

  const adaptsTask = isUsed && returnDiffers(context) && usesDiffer(context) && !(context.site.source.passesReturnValue && waits(context))
  const wrapped: readonly Edit[] = adaptsTask ? [{ kind: 'wrap-call', site: context.site, helper: 'hostTask' }] : []
  const status = supplyStatus(context)
  // Without an answer to look at, only the callbacks could tell.
  if (observesResults(context)) return { edits: [...status, callResults(context), ...wrapped], reason: 'adapts-results' }
  if (status.length > 0) return { edits: [...status, ...callNative(context), ...wrapped], reason: 'adapts-results' }
  if (adaptsTask) return { edits: [...callNative(context), ...wrapped], reason: 'adapts-task' }
  return { edits: callNative(context), reason: isGlobalHidden(context) ? 'global-shadowed' : 'same-on-host' }
}

/** A settle rule around the host's call. */
function settleWith(rule: string, context: CallContext, reason: Reason): ChosenCall {
  const { site } = context
  // A task that the rule may hand over, or the promise carry, is seen only where somebody looks.
  const givesTask = rule !== 'mpxPromise' && givesOf(context) !== 'promise'
  const isSeen = context.use.kind !== 'unused' && (givesTask || !onlyWaits(context))
  const around = isSeen && returnDiffers(context) ? 'hostTask' : undefined
  return { edits: [{ kind: 'call-helper', site, helper: rule, rest: [{ ...callOf(context), around }] }], reason }
}

const BARE = { mapping: undefined, mappingRest: [], around: undefined } as const

/** The call with results as the source API promises them, where the host's may differ. */
function callOf(context: CallContext): CallFunction {
  const call: CallFunction = resultsMayDiffer(context) ? { kind: 'call', calls: { helper: `${context.site.method}Results` }, ...BARE } : hostCall(context)
  return suppliesStatus(context) ? { ...call, mapping: 'withStatus' } : call
}

/** The host's own call. */
function hostCall(context: CallContext): CallFunction {
  const { site, host } = context
  if (isGlobalHidden(context) || host.global === null) return { kind: 'call', calls: { helper: `${site.method}Results` }, ...BARE }
  return { kind: 'call', calls: { global: host.global, method: site.method }, ...BARE }
}

/** A status around the callbacks that may look at it. */
function supplyStatus(context: CallContext): readonly Edit[] {
  const { argument } = context
  if (!seesStatus(context) || (argument.kind !== 'literal' && argument.kind !== 'opaque')) return []
  return [{ kind: 'wrap-options', options: argument.node, helper: 'withStatus', rest: [] }]
}

function callResults({ site }: CallContext): Edit {
  return { kind: 'call-helper', site, helper: `${site.method}Results`, rest: [] }
}

function callNative(context: CallContext): readonly Edit[] {
  const { site, host } = context
  if (host.global === null) throw new TypeError(`${host.id} has no native call`)
  if (isGlobalHidden(context)) return [callResults(context)]
  return [{ kind: 'call-host', site, global: host.global, method: site.method }]
}

/** Does the file declare a name of its own that hides the host's global at the call? */
function isGlobalHidden({ site, scopes, host }: CallContext): boolean {
  return host.global !== null && scopes.isDeclaredAt(site.call, host.global)
}

function promises(support: Support): boolean {
  return support !== false && support !== null
}

/** A source that hands over what the host returns gives a promise where the host does, and this author waits for it. */
export function waitsForHost(context: CallContext): boolean {
  const { settle, site, data } = context
  return settle === 'taskOnly' && site.source.passesReturnValue && promises(data.returns.promise) && waits(context)
}

/** Does the author wait for the outcome and nothing else? */
export function onlyWaits({ use }: CallContext): boolean {
  return use.kind === 'awaited' || (use.kind === 'members' && use.members.every(({ name }) => WAITS.has(name)))
}

const WAITS: ReadonlySet<string> = new Set(['then', 'catch', 'finally'])

/** Does the author wait for what comes back, so that the host's own promise is meant? */
function waits({ use }: CallContext): boolean {
  if (use.kind === 'awaited') return true
  return use.kind === 'members' && use.members.some(({ name }) => WAITS.has(name))
}
