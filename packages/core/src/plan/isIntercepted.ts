import { METHODS } from '@crossload/hosts'
import type { Interceptor } from '../find/interceptors.ts'
import { intercepts } from '../find/interceptors.ts'
import type { Replacement } from '../find/replacements.ts'
import type { InterceptorFact, ReplacementFact, ResolvedOptions } from '../options.ts'
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
  }))
  const replaced = replacements.map(({ source, methods }) => ({ ...HERE, source: source.name, methods }))
  return {
    interceptors: options.deniesInterceptors ? [] : distinct([...(options.interceptors ?? []), ...shown]),
    replacements: options.patched?.length === 0 ? [] : distinct([...(options.patched ?? []), ...replaced]),
  }
}

/** One of all that say the same: every call is held against each. */
function distinct<Fact extends InterceptorFact>(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((fact) => [JSON.stringify([fact.source, fact.methods, fact.stages]), fact])).values()]
}

/** Does something stand between a call and the source API that a rewritten call would go around? */
export function isIntercepted(context: Pick<CallContext, 'site' | 'callbacks' | 'use' | 'options'>, { interceptors, replacements }: Interceptions): boolean {
  const { source, method } = context.site
  const isOf = (fact: ReplacementFact) => (fact.source === undefined ? source.interceptor !== null : fact.source === source.name)
  const concerns = (fact: ReplacementFact) => isOf(fact) && (fact.methods?.includes(method) ?? true)
  if (replacements.some(concerns)) return true
  if (source.interceptor === null) return source.settle === 'usePromise' && (context.options.mpxCustom ?? []).length > 0
  return interceptors.some((fact) => concerns(fact) && !leavesAlone(fact, context))
}

/**
 * With a callback, a source API with interceptors gives the task and no promise: who handles nothing but what is returned sees a value that
 * nobody uses (uni's promisify, wrapperReturnValue).
 */
function leavesAlone({ stages }: InterceptorFact, { callbacks, use }: Pick<CallContext, 'callbacks' | 'use'>): boolean {
  if (stages === undefined || stages.some((stage) => stage !== 'returnValue')) return false
  return stages.length === 0 || (use.kind === 'unused' && Object.values(callbacks).some(({ kind }) => kind === 'function'))
}
