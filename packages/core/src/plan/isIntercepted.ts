import { METHODS } from '@crossload/hosts'
import type { Interceptor, Stage } from '../find/interceptors.ts'
import { intercepts } from '../find/interceptors.ts'
import type { Replacement } from '../find/replacements.ts'
import type { ResolvedOptions } from '../options/resolveOptions.ts'
import type { InterceptorFact, ReplacementFact } from '../options/transformOptions.ts'
import type { CallContext } from './context.ts'

/** What is known of interceptors and replaced methods where a file is compiled: what the app says, and what the file shows. */
export interface Interceptions {
  readonly interceptors: readonly InterceptorFact[]
  readonly replacements: readonly ReplacementFact[]
}

/** In the file that is looked at. */
const HERE = { file: '', line: 1 }

/** The app's facts and the file's. Whoever says that the app has none is believed, whatever a file shows. */
export function joinInterceptions(options: ResolvedOptions, interceptors: readonly Interceptor[], replacements: readonly Replacement[]): Interceptions {
  const shown = interceptors.map((each) => ({
    ...HERE,
    source: each.source.name,
    methods: METHODS.filter((method) => intercepts(each, each.source, method)),
    ...(each.stages && { stages: each.stages }),
    ...(each.unwrapsPairs && { unwrapsPairs: true }),
  }))
  const replaced = replacements.map(({ source, methods }) => ({ ...HERE, source: source.name, methods }))
  return {
    interceptors: options.deniesInterceptors ? [] : distinct([...(options.interceptors ?? []), ...shown]),
    replacements: options.patched?.length === 0 ? [] : distinct([...(options.patched ?? []), ...replaced]),
  }
}

/** One of all that say the same: every call is held against each. */
function distinct<Fact extends InterceptorFact>(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((fact) => [JSON.stringify([fact.source, fact.methods, fact.stages, fact.unwrapsPairs]), fact])).values()]
}

/** What stands between a call and the source API. */
export interface Interception {
  /** Another function stands in its place, and gives whatever it likes. */
  readonly isReplaced: boolean
  /** May an interceptor make something else of what the call gives? */
  readonly mayChangeReturn: boolean
  /** May an interceptor wait before the call is made? Then the call gives a promise of what it gives. */
  readonly mayDelay: boolean
}

/** What stands between a call and the source API that a rewritten call would go around, if anything does. */
export function findInterception(
  context: Pick<CallContext, 'site' | 'callbacks' | 'use' | 'options'>,
  { interceptors, replacements }: Interceptions,
): Interception | undefined {
  const { source } = context.site
  if (source.isConfigured) return { isReplaced: true, mayChangeReturn: true, mayDelay: true }
  const concerns = (fact: ReplacementFact) => isFor(fact, context.site)
  const isCustom = source.settle === 'usePromise' && (context.options.mpxCustom ?? []).length > 0
  if (replacements.some(concerns) || (source.interceptor === null && isCustom)) return { isReplaced: true, mayChangeReturn: true, mayDelay: true }
  if (source.interceptor === null) return undefined
  const running = interceptors.filter((fact) => concerns(fact) && !leavesAlone(fact, context))
  if (running.length === 0) return undefined
  const may = (stage: Stage) => interceptors.some((fact) => concerns(fact) && (fact.stages?.includes(stage) ?? true))
  return { isReplaced: false, mayChangeReturn: may('returnValue'), mayDelay: may('invoke') }
}

function isFor({ source: named, methods }: ReplacementFact, { source, method }: CallContext['site']): boolean {
  return (named === undefined ? source.interceptor !== null : named === source.name) && (methods?.includes(method) ?? true)
}

/** In a Vue 2 app: does an interceptor make promises give the result itself, as Vue 3 does? */
export function givesResultItself(site: CallContext['site'], { interceptors }: Interceptions): boolean {
  return interceptors.some((fact) => fact.unwrapsPairs === true && isFor(fact, site))
}

/**
 * With a callback, a source API with interceptors gives the task and no promise: who handles nothing but what is returned sees a value that
 * nobody uses (uni's promisify, wrapperReturnValue).
 */
function leavesAlone({ stages, unwrapsPairs }: InterceptorFact, { callbacks, use, options }: Pick<CallContext, 'callbacks' | 'use' | 'options'>): boolean {
  // What is rewritten settles by the rule of Vue 3 then, which is the same.
  if (unwrapsPairs && options.vue === 2) return true
  if (stages === undefined || stages.some((stage) => stage !== 'returnValue')) return false
  return stages.length === 0 || (use.kind === 'unused' && Object.values(callbacks).some(({ kind }) => kind === 'function'))
}
