import type { ProjectFacts, ReplacementFact } from '@crossload/core'

/**
 * What the rewriting of a file depends on beside its text: two marks are equal where the app says the same to it.
 *
 * @param methods that the file calls; an interceptor of another one does not concern it
 */
export function markOf(facts: ProjectFacts, methods: ReadonlySet<string>): string {
  const concerns = ({ methods: those }: ReplacementFact) => those === undefined || those.some((method) => methods.has(method))
  const { interceptors = [], patched = [], ...others } = facts
  return JSON.stringify([others, interceptors.filter(concerns), patched.filter(concerns)])
}
