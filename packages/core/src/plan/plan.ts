import type { Node } from '@babel/types'
import type { Disposition } from './callReport.ts'
import { callDropIn, chooseCall } from './chooseCall.ts'
import type { CallContext } from './context.ts'
import { helpersOf } from './edits.ts'
import type { Edit } from './edits.ts'
import { keepCallee } from './keepCallee.ts'
import { mapOptions } from './mapOptions.ts'
import type { OptionsPlan } from './mapOptions.ts'
import type { Reason } from './reasons.ts'

/** What to do at one call site, as data. */
export interface Plan {
  readonly disposition: Disposition
  readonly reason: Reason
  readonly edits: readonly Edit[]
  readonly helpers: readonly string[]
  /** The options that are taken out. */
  readonly removed: ReadonlySet<Node>
  /** What was decided about the options, for the rules to speak of. */
  readonly mapped: OptionsPlan
}

const UNTOUCHED: OptionsPlan = { edits: [], atRunTime: undefined, fileTypeAtRunTime: false, insertedFileType: undefined }

function kept(reason: Reason): Plan {
  return { disposition: 'kept', reason, edits: [], helpers: [], removed: new Set(), mapped: UNTOUCHED }
}

/** Decides what becomes of a call. The same plan is applied to text and to nodes. */
export function plan(context: CallContext): Plan {
  const { site, argument, host, data, settle, isIntercepted, isDone } = context
  if (isDone) return { ...kept('keeps-callee'), disposition: 'adapted' }
  if (host.global === null && site.source.implementedOn.includes(host.id)) return kept('framework-implements')
  if (!site.isCertain) return kept('names-at-run-time')
  if (argument.kind === 'several') return kept('several-arguments')
  if (host.global === null) return planWithoutHostCall(context)
  if (data.method.support === false) return kept('no-method')
  if (settle === 'unknown') return kept('promise-mode-at-run-time')
  if (isIntercepted) return planAround(context)

  const mapped = mapOptions(context)
  const { edits, reason } = chooseCall(context, mapped)
  return finish([...mapped.edits, ...edits], reason, mapped)
}

/** h5 and app have no call of their own. Where the framework has none either, our runtime may. */
function planWithoutHostCall(context: CallContext): Plan {
  const { runtimeOn } = context.site.source
  if (!runtimeOn.includes(context.host.id)) return kept('no-method')
  const { edits, reason } = callDropIn(context, 'framework-lacks-it')
  return finish(edits, reason, UNTOUCHED)
}

function planAround(context: CallContext): Plan {
  const { edits, mapped } = keepCallee(context)
  const { isConfigured } = context.site.source
  if (edits.length === 0) return kept(isConfigured ? 'configured' : 'intercepted')
  return { ...finish(edits, isConfigured ? 'configured' : 'keeps-callee', mapped), disposition: 'adapted' }
}

function finish(edits: readonly Edit[], reason: Reason, mapped: OptionsPlan): Plan {
  const helpers = edits.flatMap(helpersOf)
  const removed = new Set<Node>(edits.flatMap((edit) => (edit.kind === 'remove-option' ? edit.property.node : [])))
  return { disposition: helpers.length > 0 ? 'adapted' : 'native', reason, edits, helpers, removed, mapped }
}
