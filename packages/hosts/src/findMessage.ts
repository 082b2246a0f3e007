import { hosts } from './hosts.ts'
import { HOSTS, METHODS } from './types.ts'
import type { ErrorCause, ErrorCode, Host, Method } from './types.ts'

/** A cause whose message a text is, or is a piece of. */
export interface MessageMatch {
  readonly host: Host
  readonly method: Method
  readonly error: ErrorCode
  readonly cause: ErrorCause
  /** The pattern that fits, as the data have it. */
  readonly message: string
}

/** Chinese as some consoles and logs of JSON have it. */
const ESCAPED = /\\u([0-9a-f]{4})/gi

/** Shorter pieces would fit nearly everything; one Chinese character says more than one Latin letter. */
const SHORTEST = 4
const SHORTEST_CHINESE = 2

/**
 * What the vendors say of a failure's message.
 *
 * @param text the whole message, a line that has it, or a piece of it; letter case, spaces and punctuation do not matter
 * @param only one host's
 * @returns those whose whole pattern is in the text first, the longest of them first; then those of which the text is a piece
 */
export function findMessage(text: string, only?: Host): readonly MessageMatch[] {
  const wanted = plain(text.replaceAll(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16))))
  if (isShort(wanted)) return []
  const all = (only === undefined ? HOSTS : [only]).flatMap((host) =>
    METHODS.flatMap((method) =>
      hosts[host].methods[method].errors.flatMap((error) =>
        (error.causes ?? []).flatMap((cause) => cause.messages.map((message) => ({ host, method, error, cause, message }))),
      ),
    ),
  )
  const whole = all.filter(({ message }) => fits(message, wanted))
  const piece = wanted.replace(/^.*?(?:up|down)loadfilefail/, '')
  const pieces = isShort(piece) ? [] : all.filter((match) => !whole.includes(match) && plain(match.message).includes(piece))
  return [...whole.toSorted((a, b) => weight(b.message) - weight(a.message)), ...pieces]
}

/** Does the text have every part of the pattern, in order? */
function fits(message: string, wanted: string): boolean {
  const parts = partsOf(message)
  if (parts.length === 0) return false
  let from = 0
  return parts.every((part) => {
    const at = wanted.indexOf(part, from)
    from = at + part.length
    return at >= 0
  })
}

function weight(message: string): number {
  return partsOf(message).join('').length
}

function partsOf(message: string): readonly string[] {
  return message
    .split('%s')
    .map(plain)
    .filter((part) => part !== '')
}

/** Without what people, consoles and JSON write one way or another. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/[\p{P}\p{S}\s]+/gu, '')
}

function isShort(text: string): boolean {
  return text.length < (/\p{Script=Han}/u.test(text) ? SHORTEST_CHINESE : SHORTEST)
}
