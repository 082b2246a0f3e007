import { memberName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import { isClosed } from '../read/argument.ts'
import { callThrough, givesOf, onlyWaits } from './chooseCall.ts'
import type { CallContext } from './context.ts'
import { differingFields, observesResults, returnDiffers, usesDiffer } from './differences.ts'
import type { Edit } from './edits.ts'
import { mapOptionsForKeptCallee } from './mapOptions.ts'
import type { OptionsPlan } from './mapOptions.ts'

/** What becomes of a call that stays the app's own. */
export interface KeptCallee {
  readonly edits: readonly Edit[]
  readonly mapped: OptionsPlan
}

/**
 * A call that the app intercepts or replaces: its options are adapted, and what an interceptor leaves of the results. Whoever replaces a
 * method says what it gives.
 */
export function keepCallee(context: CallContext): KeptCallee {
  const mapped = mapOptionsForKeptCallee(context)
  if (mapped.atRunTime) return { edits: [...mapped.edits, ...callThrough(context).edits], mapped }
  return { edits: [...mapped.edits, ...adaptAnswer(context)], mapped }
}

function adaptAnswer(context: CallContext): readonly Edit[] {
  const { site, argument, use, settle, interception } = context
  if (!interception || interception.isReplaced || argument.kind !== 'literal' || !isClosed(argument)) return []
  const isUsed = use.kind !== 'unused'
  const hasOtherStatus = differingFields(context, 'success').includes('statusCode')
  const tasked: Edit = { kind: 'wrap-call', site, helper: 'tasked' }
  const answered: readonly Edit[] = hasOtherStatus ? [{ kind: 'wrap-call', site, helper: 'answered' }] : []
  if (givesOf(context) === 'promise') {
    if (!isUsed) return []
    if (onlyWaits(context)) return answered
    // The first is the outermost.
    if (interception.mayChangeReturn || !isSpelledOut(context)) return [tasked, ...answered]
    // Made with callbacks, its task is there at once, and the promise carries it.
    const call = { kind: 'call', calls: { global: site.source.name, method: site.method }, mapping: 'heard', mappingRest: [], around: 'tasked' } as const
    return [{ kind: 'call-helper', site, helper: settle, rest: [call] }]
  }
  const isHeard = hasOtherStatus && observesResults(context)
  return [
    ...(isHeard ? [{ kind: 'wrap-options', options: argument.node, helper: 'heard', rest: [] } as const] : []),
    ...(isUsed && (interception.mayDelay || (returnDiffers(context) && usesDiffer(context))) ? [tasked] : []),
  ]
}

/** `uni.uploadFile`, with the global itself. */
function isSpelledOut({ site, scopes }: CallContext): boolean {
  const callee = unwrap(site.callee)
  const object = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined
  return object?.type === 'Identifier' && object.name === site.source.name && scopes.isGlobal(object) && callee.type === 'MemberExpression' && memberName(callee) === site.method
}
