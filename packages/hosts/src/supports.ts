import { compareSupport } from './compareSupport.ts'
import type { HostVersion, SupportAnswer } from './compareSupport.ts'
import { hosts } from './hosts.ts'
import type { Host, Method } from './types.ts'

/**
 * Does the host take this option? `version` is the oldest version of the host that the app supports; without one, an option that
 * came later than the method answers `yes` with the version it came in (`since`). An option that the table does not name is unknown.
 * Throws a `TypeError` when `version` is not a version (`isVersion`).
 */
export function supports(host: Host, method: Method, option: string, version?: HostVersion): SupportAnswer {
  const options = hosts[host].methods[method].options
  return compareSupport(Object.hasOwn(options, option) ? (options[option]?.support ?? null) : null, version)
}
