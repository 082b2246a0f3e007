import { hosts } from './hosts.ts'
import type { ErrorCode, Host, Method } from './types.ts'

/** What the host means by this error code; `undefined` when no source explains it. */
export function findError(host: Host, method: Method, code: number): ErrorCode | undefined {
  return hosts[host].methods[method].errors.find((error) => error.code === code)
}
