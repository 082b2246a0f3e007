import { hosts } from './hosts.ts'
import { HOSTS } from './types.ts'

/** Every name that `resolveHost` takes, for error messages: each host's id, followed by its aliases. */
export function hostNames(): readonly string[] {
  return HOSTS.flatMap((id) => [id, ...hosts[id].aliases])
}
