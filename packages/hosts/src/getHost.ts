import { hosts } from './hosts.ts'
import { resolveHost } from './resolveHost.ts'
import type { HostData } from './types.ts'

/** What is known about the host with this id or alias, in any letter case; `undefined` when there is no such host. */
export function getHost(nameOrAlias: string): HostData | undefined {
  const id = resolveHost(nameOrAlias)
  return id === undefined ? undefined : hosts[id]
}
