import { HOSTS } from '../src/types.ts'
import type { Hosts } from './facts.ts'

/** Each host is kept under its own id, and none is missing. */
export function identity(hosts: Hosts): readonly string[] {
  return [
    ...Object.entries(hosts).flatMap(([key, host]) => (key === host.id ? [] : [`${key}: holds the host ${host.id}`])),
    ...HOSTS.flatMap((id) => (Object.hasOwn(hosts, id) ? [] : [`${id}: missing`])),
  ]
}
