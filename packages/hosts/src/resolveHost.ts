import { hosts } from './hosts.ts'
import { HOSTS } from './types.ts'
import type { Host } from './types.ts'

const byName: ReadonlyMap<string, Host> = new Map(HOSTS.flatMap((id) => [id, ...hosts[id].aliases].map((name) => [name, id])))

/** The host with this id or alias, in any letter case; `undefined` when there is none. */
export function resolveHost(nameOrAlias: string): Host | undefined {
  return byName.get(nameOrAlias.toLowerCase())
}
