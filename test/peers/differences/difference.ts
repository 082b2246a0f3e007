import type { CallReport } from '@crossload/core'
import type { HostName } from '@crossload/testing'
import type { Case } from '../cases/case.ts'
import type { Observation } from '../observe.ts'
import type { PeerName, Target } from '../targets.ts'

export interface Text {
  readonly en: string
  readonly zh: string
}

/** Something that crossload does otherwise than a peer, on purpose. The docs page `differences` is written from these. */
export interface Difference {
  readonly id: string
  /** `improvement`: the peer falls short of what its API promises. `trade`: something that the peer does is given up for a smaller app. */
  readonly kind: 'improvement' | 'trade'
  readonly peers: readonly PeerName[]
  readonly hosts: 'all' | readonly HostName[]
  readonly title: Text
  /** What the peer does. */
  readonly peer: Text
  /** What crossload does. */
  readonly crossload: Text
  readonly why: Text
  /** Where an author can make it good in the source: the peer with that source does what crossload does without. */
  readonly byHand?: {
    /** Does the peer fall short here? */
    shows(seen: Observation, ours: Observation): boolean
    /** What the author has to write; the same text when a case has a text of its own, or nothing can be written. */
    rewrite(code: string): string
  }
  /**
   * What has to be seen instead of what the peer shows.
   *
   * @param ours only for what the peer has lost, such as an error code
   */
  improve?(peer: Observation, ours: Observation, where: Where): Observation
}

/** Which case on which target. */
export interface Where {
  readonly target: Target
  readonly example: Case
  /** What became of the calls. */
  readonly calls: readonly CallReport[]
}

export function isPossible({ peers, hosts }: Difference, { peer, host }: Target): boolean {
  return peers.includes(peer) && (hosts === 'all' || hosts.includes(host))
}
