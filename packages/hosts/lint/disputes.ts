import { eachFact } from './facts.ts'
import type { Hosts } from './facts.ts'

/** A dispute has at least two sides, each with its own source and something of its own to say. */
export function disputes(hosts: Hosts): readonly string[] {
  return eachFact(hosts).flatMap(({ path, dispute }) => {
    if (dispute === undefined) return []
    const distinct = (key: 'says' | 'source') => new Set(dispute.claims.map((claim) => claim[key])).size
    return [
      ...(dispute.claims.length < 2 ? [`${path}: a dispute of fewer than two claims`] : []),
      ...(distinct('says') < 2 ? [`${path}: all claims of the dispute say the same`] : []),
      ...(distinct('source') < dispute.claims.length ? [`${path}: two claims of the dispute have the same source`] : []),
    ]
  })
}
