import { sameForAll } from './sameForAll.ts'
import { QUESTIONS } from './types.ts'
import type { DomainList, Evidence, MethodData } from './types.ts'

/** A list of domains of which no source speaks. `evidence`: where it was looked for. */
export function unknownDomains(evidence: Evidence): DomainList {
  return { required: null, reaches: null, matches: null, takes: { ip: null, port: null }, evidence: [evidence] }
}

/** What no source says of the app around a call. `evidence`: where it was looked for. */
export function unknownSurroundings(evidence: Evidence): Pick<MethodData, 'domains' | 'httpErrors' | 'answers'> {
  return {
    domains: unknownDomains(evidence),
    httpErrors: { goTo: null, evidence: [evidence] },
    answers: unknownAnswers(evidence),
  }
}

export function unknownAnswers(evidence: Evidence): MethodData['answers'] {
  return sameForAll(QUESTIONS, { support: null, evidence: [evidence] })
}
