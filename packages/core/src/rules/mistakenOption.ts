import type { Method } from '@crossload/hosts'
import { distance } from 'fastest-levenshtein'
import { rangeOf } from '../ast/range.ts'
import { ownValue } from '../text/ownValue.ts'
import type { CallContext } from '../plan/context.ts'
import type { Field } from '../read/fields.ts'
import type { Finding } from './finding.ts'
import type { ProposedFix } from './fix.ts'
import { proposeRemoval } from './fix.ts'
import { say, sayFix } from './say.ts'

/** Names of `request` and of other libraries that people bring along, and what carries the same here; `undefined`: nothing does. */
const BROUGHT_ALONG: Readonly<Record<Method, Readonly<Record<string, string | undefined>>>> = {
  uploadFile: { error: 'fail', headers: 'header', data: 'formData', params: 'formData', path: 'filePath', method: undefined, dataType: undefined, responseType: undefined },
  downloadFile: { error: 'fail', headers: 'header', path: 'filePath', method: undefined, dataType: undefined, responseType: undefined, data: undefined },
}

/** What `method` and its like may say without being wrong, because it is what happens anyway. */
const AS_IT_IS: Readonly<Record<Method, RegExp>> = { uploadFile: /^(?:post|text)$/i, downloadFile: /^(?:get)$/i }

/** Shorter names are too near to one another. */
const SHORTEST = 4

/** An option that nobody takes, and the name that was most likely meant. An interceptor may make something of it. */
export function checkSpelling(field: Field, all: readonly Field[], context: CallContext): Finding | undefined {
  const { site, host, data } = context
  const { name, node, object, value } = field
  // Nearly every option of every call.
  if (ownValue(data.options, name)?.support) return undefined
  const isBrought = Object.hasOwn(BROUGHT_ALONG[site.method], name)
  const meant = meantBy(name, context)
  if ((meant === undefined && !isBrought) || isTaken(name, context)) return undefined
  if (meant === undefined || all.some((other) => other.name === meant)) {
    if (!isBrought || value.possible.some((each) => each.type === 'string' && AS_IT_IS[site.method].test(each.start))) return undefined
    const fixes = object ? proposeRemoval(sayFix('unsupported-option', 'nobody', { option: name }), object.properties, node) : []
    return { severity: 'warn', node, said: say('unsupported-option', 'nobody', { option: name, host: host.title }), fixes }
  }
  return { severity: 'warn', node, said: say('unsupported-option', 'mistaken', { option: name, meant, host: host.title }), fixes: proposeName(field, meant) }
}

/** The option that a name which nobody takes was most likely meant to be. */
export function meantBy(name: string, context: CallContext): string | undefined {
  const { site, data } = context
  if (isTaken(name, context)) return undefined
  const brought = BROUGHT_ALONG[site.method]
  return Object.hasOwn(brought, name) ? brought[name] : nearest(name, knownOptions(context).filter((option) => data.options[option]?.support !== false))
}

/** Does the host, or the source API, know the name; or may an interceptor? */
function isTaken(name: string, context: CallContext): boolean {
  const { data, isIntercepted } = context
  return isIntercepted || Boolean(ownValue(data.options, name)?.support) || (name !== 'headers' && knownOptions(context).includes(name))
}

function knownOptions({ site, data }: CallContext): readonly string[] {
  return [...Object.keys(site.source.methods[site.method]?.options ?? {}), ...Object.keys(data.options), 'name', 'fileName']
}

function nearest(name: string, options: readonly string[]): string | undefined {
  const sameLetters = options.find((option) => option.toLowerCase() === name.toLowerCase())
  if (sameLetters !== undefined || name.length < SHORTEST) return sameLetters
  return options.find((option) => option.length >= SHORTEST && distance(option, name) <= (name.length > 6 ? 2 : 1))
}

/** Another key, where it is written in a literal. */
function proposeName({ node, expression, name, object }: Field, meant: string): readonly ProposedFix[] {
  if (!object || (node.type !== 'ObjectProperty' && node.type !== 'ObjectMethod') || node.computed) return []
  const title = sayFix('unsupported-option', 'mistaken', { meant, option: name })
  if (node.type === 'ObjectProperty' && node.shorthand) {
    const { start } = rangeOf(expression)
    return [{ title, range: { start, end: start }, text: `${meant}: `, scope: 'everywhere', safe: true }]
  }
  return [{ title, range: rangeOf(node.key), text: meant, scope: 'everywhere', safe: true }]
}
