import { hosts } from '@crossload/hosts'
import type { ErrorCode } from '@crossload/hosts'
import type { Problem } from './hosts/hostRules.ts'
import type { HostName, MethodName } from './setup.ts'

/** Reasons that the host puts in its own words, whatever the call is. */
export type FailureReason = 'abort' | 'domain' | 'http' | 'network' | 'no-file' | 'permission' | 'timeout'

/** Why a call is to fail: a reason, or a code of the vendor's table with the vendor's message for it, or with another. */
export type Failure = FailureReason | { readonly code: number; readonly message?: string }

/**
 * @param failure as a test asks for it
 * @throws RangeError when the vendor lists no such code and the test brings no message, too
 */
export function problemOf(failure: Failure, name: HostName, method: MethodName): Problem {
  if (failure === 'network') return { kind: 'network', detail: 'the network was cut off' }
  if (typeof failure === 'string') return { kind: failure }
  const { code, message } = failure
  const { errors } = hosts[name].methods[method]
  const listed = errors.find((error) => error.code === code)
  if (listed === undefined && message === undefined) throw new RangeError(unlisted(name, method, code, errors))
  return { kind: 'vendor', code, message: message ?? (listed ? messageOf(listed) : '') }
}

/** The first message that the vendor's table has for a code; what varies in it is left out. */
function messageOf({ causes = [], meaning }: ErrorCode): string {
  const [message = meaning.zh] = causes.flatMap(({ messages }) => messages)
  return message.replaceAll('%s', '').trim()
}

function unlisted(name: HostName, method: MethodName, code: number, errors: readonly ErrorCode[]): string {
  const known = errors.flatMap((error) => error.code ?? [])
  const advice = known.length === 0 ? 'No source lists any' : `Known are ${known.join(', ')}`
  return `${name} lists no error ${code} for ${method}. ${advice}; for another, give its message, too: { code: ${code}, message: '…' }.`
}
