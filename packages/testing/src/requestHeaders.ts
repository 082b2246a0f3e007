import type { MethodRules, Options } from './hosts/hostRules.ts'
import type { Environment } from './setup.ts'

/** The HTTP client of a phone writes these itself. */
const CLIENT_HEADERS: readonly string[] = ['host', 'connection', 'content-length', 'transfer-encoding', 'expect', 'upgrade', 'te']

/** The headers that leave the phone: the app's, without those that it cannot set, then the host's own. */
export function requestHeaders(
  rules: MethodRules,
  options: Options,
  environment: Environment,
  warn: (message: string) => void,
): Record<string, string> {
  const read = rules.reads(environment)
  const given = Object.entries({ ...objectIn(options, read, 'headers'), ...objectIn(options, read, 'header') })
  const headers: Record<string, string> = {}
  for (const [name, value] of given) {
    const key = name.toLowerCase()
    if (value === undefined) continue
    if (rules.ownHeaders.includes(key) || CLIENT_HEADERS.includes(key)) warn(`the header ${name} cannot be set`)
    else headers[name] = String(value)
  }
  return { ...headers, ...rules.addedHeaders(environment) }
}

function objectIn(options: Options, read: readonly string[], option: string): Options {
  return read.includes(option) ? { ...(options[option] as Options | undefined) } : {}
}
