import { METHODS } from '@crossload/hosts'
import type { Host } from '@crossload/hosts'
import { collect } from './collect.ts'
import type { DomainSheet, PlacedCall } from './collect.ts'

/** Hosts of which the same is to be said. */
export interface HostGroup {
  readonly hosts: readonly Host[]
  readonly sheets: readonly DomainSheet[]
}

/** What each host's console needs; hosts about whose lists nothing is known, and whose builds make the same calls, stand together. */
export function groupsOf(hosts: readonly Host[], calls: readonly PlacedCall[]): readonly HostGroup[] {
  const groups = new Map<string, HostGroup>()
  for (const host of hosts) {
    const sheets = METHODS.flatMap((method) => {
      const own = calls.filter((call) => call.host === host && call.method === method)
      return own.length > 0 ? [collect(host, method, own)] : []
    })
    if (sheets.length === 0) continue
    const isKnown = sheets.some(({ list }) => list.required !== null)
    const key = isKnown ? host : JSON.stringify(sheets.map(({ method, entries, wrong, developers, unseen }) => [method, entries, wrong, developers, unseen]))
    const known = groups.get(key)
    groups.set(key, known ? { ...known, hosts: [...known.hosts, host] } : { hosts: [host], sheets })
  }
  return [...groups.values()]
}
