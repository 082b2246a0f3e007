import type { ForbiddenHeader } from '@crossload/hosts'
import type { CallContext } from '../plan/context.ts'
import type { Field } from '../read/fields.ts'
import { texts } from '../read/value.ts'
import type { Value } from '../read/value.ts'
import type { Finding, Rule } from './finding.ts'
import { proposeRemoval } from './fix.ts'
import { say, sayFix } from './say.ts'

/** A header that the host refuses or overwrites, or whose value nothing can send. */
export const forbiddenHeader: Rule = (context) => {
  const { given, values } = context
  const headers = given().fields.flatMap(({ name, value, isAccessor }) => (name === 'header' && !isAccessor ? values.fieldsOf(value).fields : []))
  return headers.flatMap((header) => [...checkName(header, context), ...checkValue(header)])
}

function checkName({ name: header, node, value, object }: Field, { data, host }: CallContext): readonly Finding[] {
  const forbidden = data.forbiddenHeaders?.find(({ name }) => name === header.toLowerCase())
  if (!forbidden || isHarmless(value, forbidden)) return []
  const id = forbidden.breaksBody ? 'breaks-body' : 'forbidden'
  const fixes = object ? proposeRemoval(sayFix('forbidden-header', id, { header }), object.properties, node) : []
  return [{ severity: 'warn', node, said: say('forbidden-header', id, { host: host.title, header }), fixes }]
}

/** Is it, whatever it may be, what the host sends anyway? A boundary of the author's own is not the one in the body, unless the host writes its own over it. */
function isHarmless({ possible }: Value, { harmlessValue, fixedTo }: ForbiddenHeader): boolean {
  if (harmlessValue === undefined || possible.length === 0) return false
  return possible.every((each) => {
    if (each.type !== 'string' || !each.start.toLowerCase().startsWith(harmlessValue)) return false
    return fixedTo !== undefined || (each.isWhole && !/boundary=/i.test(each.start))
  })
}

/** What cannot stand in a header is refused by whoever sends it, or cuts the header off (RFC 9110, 5.5). */
function checkValue({ name: header, expression, value }: Field): readonly Finding[] {
  const all = texts(value)
  if (all.some((text) => /[\r\n\0]/.test(text))) return [{ severity: 'warn', node: expression, said: say('forbidden-header', 'line-break', { header }) }]
  if (all.some((text) => /[^\0-\u00FF]/.test(text))) return [{ severity: 'warn', node: expression, said: say('forbidden-header', 'beyond-latin', { header }) }]
  return []
}
