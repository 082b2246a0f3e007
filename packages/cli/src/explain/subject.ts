import { RULE_NAMES } from '@crossload/core'
import type { RuleName } from '@crossload/core'
import { findMessage, getHost, hosts, HOSTS, METHODS } from '@crossload/hosts'
import type { Host } from '@crossload/hosts'
import type { ErrorOfHost } from './errorSheet.ts'
import { factsNamed, NAMED_FACTS } from './namedFacts.ts'
import type { NamedFact } from './namedFacts.ts'

/** What somebody wants explained. */
export type Subject =
  | { readonly kind: 'rule'; readonly rule: RuleName }
  | { readonly kind: 'errors'; readonly errors: readonly ErrorOfHost[] }
  | { readonly kind: 'facts'; readonly facts: readonly NamedFact[]; readonly host: Host | undefined }

/**
 * Makes out what words are about: a rule, an error code, an option or field, a host with all its errors, or a message as it stands in a
 * log, whole or in part.
 *
 * @returns `undefined` when nothing fits
 */
export function readSubject(words: readonly string[]): Subject | undefined {
  const [first = '', ...rest] = words
  const host = words.length > 1 || !isRule(first) ? getHost(first)?.id : undefined
  const text = (host === undefined ? words : rest).join(' ').trim()
  if (isRule(text)) return { kind: 'rule', rule: text }
  const among = host === undefined ? HOSTS : [host]
  if (text === '') return errorsOrNothing(errorsWhere(among, () => true))
  if (/^-?\d+$/.test(text)) return errorsOrNothing(errorsWhere(among, (code) => code === Number(text)))
  const facts = factsNamed(text)
  if (facts.length > 0) return { kind: 'facts', facts, host }
  return readMessage(text, host)
}

function readMessage(text: string, host: Host | undefined): Subject | undefined {
  const found = findMessage(text, host).map(({ host, method, error, cause }) => ({ host, method, error, causes: [cause] }))
  if (found.length > 0) return { kind: 'errors', errors: joined(found) }
  const code = CODE.exec(text)?.[1]
  const byCode = code === undefined ? [] : errorsWhere(host === undefined ? HOSTS : [host], (each) => each === Number(code))
  if (byCode.length > 0) return { kind: 'errors', errors: byCode }
  // "task.onProgressUpdate is not a function", "statusCode is a string": a name in it is what it is about.
  const facts = NAMED_FACTS.filter(({ name }) => name.length > SHORTEST_NAME && new RegExp(`\\b${name}\\b`, 'i').test(text))
  return facts.length > 0 ? { kind: 'facts', facts, host } : undefined
}

/** `error: 11`, `"errCode":202`, `errno 600001`. */
const CODE = /\b(?:error|err_?code|err_?no|code)\b\W{0,4}(-?\d+)/i

/** Names such as `url` and `data` stand in many a message that is about something else. */
const SHORTEST_NAME = 4

function errorsWhere(among: readonly Host[], isWanted: (code: number | null) => boolean): readonly ErrorOfHost[] {
  return among.flatMap((host) =>
    METHODS.flatMap((method) =>
      hosts[host].methods[method].errors
        .filter(({ code }) => isWanted(code))
        .map((error) => ({ host, method, error, causes: error.causes ?? [] })),
    ),
  )
}

function errorsOrNothing(errors: readonly ErrorOfHost[]): Subject | undefined {
  return errors.length > 0 ? { kind: 'errors', errors } : undefined
}

/** Causes of one error stand together, in the order in which they were found. */
function joined(errors: readonly ErrorOfHost[]): readonly ErrorOfHost[] {
  const byError = new Map<string, ErrorOfHost>()
  for (const each of errors) {
    const key = `${each.host} ${each.method} ${String(each.error.code)}`
    const known = byError.get(key)
    byError.set(key, known ? { ...known, causes: [...new Set([...known.causes, ...each.causes])] } : each)
  }
  return [...byError.values()]
}

function isRule(name: string): name is RuleName {
  return (RULE_NAMES as readonly string[]).includes(name)
}
