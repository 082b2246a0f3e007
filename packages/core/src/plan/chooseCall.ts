import type { Support } from '@crossload/hosts'
import { isClosed } from '../read/argument.ts'
import type { Settle } from '../sources/types.ts'
import type { CallContext } from './context.ts'
import { observesResults, returnDiffers } from './differences.ts'
import type { Edit, HelperArgument } from './edits.ts'
import { emulatesTimeout } from './emulatesTimeout.ts'
import { keyHelper } from './keyOption.ts'
import { fallbackArguments, splitsFiles } from './mapOptions.ts'
import type { OptionsPlan } from './mapOptions.ts'
import type { Reason } from './reasons.ts'

/** Which call replaces the source's, and why. */
export interface ChosenCall {
  readonly edits: readonly Edit[]
  readonly reason: Reason
}

/** Does the source API give a promise here? */
type Gives = 'task' | 'promise' | 'unknown'

/** Chooses between the bare host call and the smallest helper that keeps the source API's promises. */
export function chooseCall(context: CallContext, mapped: OptionsPlan): ChosenCall {
  if (mapped.atRunTime) return callDropIn(context, mapped.atRunTime)
  const { suffix, reason } = chooseHelper(context)
  const { site, scopes, host } = context
  if (!suffix && host.global !== null && scopes.isDeclaredAt(site.call, host.global)) {
    return { edits: [{ kind: 'call-helper', site, helper: `${site.method}Task`, rest: [] }], reason: 'global-shadowed' }
  }
  if (suffix) return { edits: [{ kind: 'call-helper', site, helper: site.method + suffix, rest: [] }], reason }
  return { edits: [callHost(context)], reason: mapped.fileTypeAtRunTime ? 'file-type-at-run-time' : reason }
}

function callHost({ site, host }: CallContext): Edit {
  if (host.global === null) throw new TypeError(`${host.id} has no native call`)
  return { kind: 'call-host', site, global: host.global, method: site.method }
}

/** The complete helper, for options that are not known before the app runs. */
export function callDropIn(context: CallContext, reason: Reason): ChosenCall {
  const { site, argument, options } = context
  const mapsOnly = !site.source.base && !splitsFiles(context)
  if (mapsOnly && options.results === 'native' && reason === 'options-at-run-time' && argument.kind === 'opaque' && givesOf(context) === 'task') {
    const wrap: Edit = { kind: 'wrap-options', options: argument.node, helper: 'withOptions', rest: fallbackArguments(context, 0) }
    return { edits: [wrap, callHost(context)], reason }
  }
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
  edits.push({ kind: 'call-helper', site, helper: site.method, rest: dropInArguments(context) })
  return { edits, reason }
}

/** A split of `files`, or a mapping of unseen options, around the source's own call, so that what the app put there still runs. */
export function callThrough(context: CallContext): ChosenCall {
  const { site, settle } = context
  const rest: HelperArgument[] = settle === 'uniVue3' || settle === 'unknown' ? [] : [{ kind: 'helper', name: settle }]
  const mappingRest = fallbackArguments(context, 0)
  return { edits: [{ kind: 'call-through', site, helper: 'through', mapping: 'withOptions', mappingRest, rest }], reason: 'keeps-callee' }
}

/** The settle rule and the fallback, as far as they are not the helper's defaults. */
function dropInArguments(context: CallContext): readonly HelperArgument[] {
  const { settle, site } = context
  const rule: Settle = settle === 'unknown' ? 'taskOnly' : waitsForHost(context) ? 'mpxPromise' : settle
  const fallback = fallbackArguments(context, 0)
  if (emulatesTimeout(context)) {
    const named = site.method === 'uploadFile' ? {} : { and: site.method }
    return [{ kind: 'combined', name: 'timed', of: rule, ...named }, ...fallback]
  }
  if (rule !== 'uniVue3') return [{ kind: 'helper', name: rule }, ...fallback]
  return fallbackArguments(context, 1)
}

function givesOf({ settle, callbacks, argument }: CallContext): Gives {
  if (settle === 'taskOnly' || settle === 'unknown') return 'task'
  if (settle === 'mpxPromise') return 'promise'
  const kinds = [callbacks.success.kind, callbacks.fail.kind, callbacks.complete.kind]
  if (kinds.includes('function')) return 'task'
  return isClosed(argument) && !kinds.includes('maybe') ? 'promise' : 'unknown'
}

/** Endings of the helpers' names, by settle rule. */
const SUFFIXES: Readonly<Record<Settle, string>> = {
  uniVue3: 'Auto',
  uniVue2: 'Tuple',
  mpxPromise: 'Returned',
  taskOnly: 'Task',
}

function chooseHelper(context: CallContext): { suffix: string | undefined; reason: Reason } {
  const { use, settle, site, data, options } = context
  const isUsed = use.kind !== 'unused'
  const gives = givesOf(context)

  if (isUsed && gives !== 'task' && settle !== 'unknown') {
    if (options.results === 'native' && promises(data.returns.promise) && settle === 'uniVue3') return { suffix: undefined, reason: 'same-on-host' }
    return { suffix: SUFFIXES[settle], reason: gives === 'promise' ? 'gives-promise' : 'promise-or-task' }
  }
  // Vue 2's promise never rejects; the host's own would, with nobody to look.
  if (gives === 'promise' && settle === 'uniVue2' && promises(data.returns.promise)) return { suffix: SUFFIXES[settle], reason: 'gives-promise' }
  // Without an answer to look at, only the callbacks could tell.
  if (observesResults(context)) return { suffix: taskSuffix(context, gives), reason: 'adapts-results' }
  if (!isUsed || !returnDiffers(context)) return { suffix: undefined, reason: 'same-on-host' }
  if (site.source.passesReturnValue && waits(context)) return { suffix: undefined, reason: 'same-on-host' }
  return { suffix: 'Task', reason: 'adapts-task' }
}

function taskSuffix({ settle }: CallContext, gives: Gives): string {
  return gives === 'promise' && settle === 'mpxPromise' ? SUFFIXES.mpxPromise : 'Task'
}

function promises(support: Support): boolean {
  return support !== false && support !== null
}

/** A source that hands over what the host returns gives a promise where the host does, and this author waits for it. */
function waitsForHost(context: CallContext): boolean {
  const { settle, site, data } = context
  return settle === 'taskOnly' && site.source.passesReturnValue && promises(data.returns.promise) && waits(context)
}

/** Does the author wait for what comes back, so that the host's own promise is meant? */
function waits({ use }: CallContext): boolean {
  if (use.kind === 'awaited') return true
  return use.kind === 'members' && use.members.some(({ name }) => name === 'then' || name === 'catch' || name === 'finally')
}
