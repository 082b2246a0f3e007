import { RULE_NAMES } from '@crossload/core'
import type { RuleName } from '@crossload/core'
import { HOSTS } from '@crossload/hosts'
import type { Host } from '@crossload/hosts'
import { codeIn, errorsWhere, errorsWithMessage } from './errorsOf.ts'
import type { ErrorOfHost } from './errorsOf.ts'
import { factsIn, factsNamed } from './namedFacts.ts'
import type { NamedFact } from './namedFacts.ts'
import { splitHost } from './splitHost.ts'

/** What somebody wants explained. */
export type Subject =
  | { readonly kind: 'rule'; readonly rule: RuleName }
  | { readonly kind: 'errors'; readonly errors: readonly ErrorOfHost[] }
  | { readonly kind: 'facts'; readonly facts: readonly NamedFact[]; readonly host: Host | undefined }

/**
 * Makes out what words are about: a rule, an error code, an option or field, a host with all its errors, or a message as it stands in a
 * log, whole or in part. A host may stand before or after it, by any of its names.
 *
 * @returns `undefined` when nothing fits
 */
export function readSubject(words: readonly string[]): Subject | undefined {
  const whole = words.join(' ').trim()
  if (isRule(whole)) return { kind: 'rule', rule: whole }
  // "app in background" is a message of Douyin, and "app" a host: what fits exactly comes first.
  const asked = [...splitHost(whole), { host: undefined, text: whole }]
  for (const { host, text } of asked) {
    const found = readExactly(text, host)
    if (found) return found
  }
  for (const { host, text } of asked) {
    // "task.onProgressUpdate is not a function", "statusCode is a string": a name in it is what it is about.
    const facts = factsIn(text)
    if (facts.length > 0) return { kind: 'facts', facts, host }
  }
  return undefined
}

function readExactly(text: string, host: Host | undefined): Subject | undefined {
  const among = host === undefined ? HOSTS : [host]
  if (text === '') return asErrors(errorsWhere(among, () => true))
  const facts = factsNamed(text)
  if (facts.length > 0) return { kind: 'facts', facts, host }
  const code = codeIn(text)
  return asErrors(errorsWithMessage(text, code, host)) ?? (code === undefined ? undefined : asErrors(errorsWhere(among, (each) => each === code)))
}

function asErrors(errors: readonly ErrorOfHost[]): Subject | undefined {
  return errors.length > 0 ? { kind: 'errors', errors } : undefined
}

function isRule(name: string): name is RuleName {
  return (RULE_NAMES as readonly string[]).includes(name)
}
