import type { InterceptorFact, ProjectFacts, ReplacementFact } from '@crossload/core'
import { joinFacts, mayHoldProjectFacts, readFileFacts } from '@crossload/project'
import type { FoundFacts } from '@crossload/project'

/**
 * What a module says whose text is nowhere on disk.
 *
 * @param name what the module is called in messages
 */
export function factsInText(code: string, name: string): FoundFacts | undefined {
  if (!mayHoldProjectFacts(code)) return undefined
  // Whatever it was written in, it is plain JavaScript by now, save where a loader still has to see it.
  const facts = readFileFacts(code, `${name.replace(/[?#].*$/s, '').replace(/\.[cm]?[jt]sx?$|$/, '.tsx')}`)
  const named = <T extends { readonly file: string }>(places: readonly T[]) => places.map((place) => ({ ...place, file: name }))
  const { interceptors, patched, custom } = facts
  if (interceptors.length + patched.length + custom.length === 0) return undefined
  return { ...facts, interceptors: named(interceptors), patched: named(patched), custom: named(custom), possible: [], assumed: [] }
}

/** What the app's files say, and what modules said that no file says. */
export function withHeard(facts: ProjectFacts, heard: readonly FoundFacts[]): ProjectFacts {
  if (heard.length === 0) return facts
  const more = joinFacts(heard)
  const custom = [...(facts.mpx?.custom ?? []), ...(more.mpx?.custom ?? [])]
  return {
    ...facts,
    interceptors: [...(facts.interceptors ?? []), ...(more.interceptors ?? [])],
    patched: [...(facts.patched ?? []), ...(more.patched ?? [])],
    mpx: { ...more.mpx, ...facts.mpx, ...(custom.length > 0 && { custom }) },
  }
}

/** Do calls stay the app's own already for all that is said? */
export function isCovered({ interceptors, possible, patched, custom }: FoundFacts, facts: ProjectFacts): boolean {
  const { interceptors: known = [], patched: replaced = [], mpx } = facts
  return (
    [...interceptors, ...possible].every((place) => known.some((each) => covers(each, place))) &&
    patched.every((place) => replaced.some((each) => covers(each, place))) &&
    (custom.length === 0 || (mpx?.custom ?? []).length > 0)
  )
}

function covers(known: InterceptorFact, { source, methods, stages }: InterceptorFact | ReplacementFact & { readonly stages?: undefined }): boolean {
  const isWithin = <T>(some: readonly T[] | undefined, all: readonly T[] | undefined) => all === undefined || (some?.every((each) => all.includes(each)) ?? false)
  return (known.source === undefined || known.source === source) && isWithin(methods, known.methods) && isWithin(stages, known.stages)
}
