import { HOSTS } from '../src/types.ts'
import type { Hosts } from './facts.ts'

/** A name means one host: aliases are lower case, belong to one host only, and are never a host's id. */
export function aliases(hosts: Hosts): readonly string[] {
  const owners = new Map<string, string>()
  return Object.values(hosts).flatMap((host) =>
    host.aliases.flatMap((alias) => {
      const owner = owners.get(alias)
      owners.set(alias, host.id)
      return [
        ...(alias === alias.toLowerCase() ? [] : [`${host.id}: alias ${alias} is not lower case`]),
        ...((HOSTS as readonly string[]).includes(alias) ? [`${host.id}: alias ${alias} is the id of a host`] : []),
        ...(owner === undefined ? [] : [`${host.id}: alias ${alias} already belongs to ${owner}`]),
      ]
    }),
  )
}
