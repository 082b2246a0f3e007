import type { ValueType } from '@crossload/hosts'
import type { CallContext } from '../plan/context.ts'
import type { Field } from '../read/fields.ts'
import type { Value } from '../read/value.ts'
import type { Finding, Rule } from './finding.ts'
import { say } from './say.ts'
import { nameType } from './typeNames.ts'

/** A form field whose value is no string, on a host that takes nothing else. */
export const formDataType: Rule = (context) => {
  const wanted = context.data.options['formData']?.valueTypes
  if (!wanted) return []
  return context.given().fields.flatMap(({ name, value, isAccessor }) => {
    if (name !== 'formData' || isAccessor) return []
    return context.values.fieldsOf(value).fields.flatMap((field) => checkField(field, wanted, context))
  })
}

function checkField({ name: key, node, value, isMethod, isAccessor }: Field, wanted: readonly ValueType[], { data, host }: CallContext): readonly Finding[] {
  const given = isMethod || isAccessor ? undefined : unwantedType(value, wanted)
  if (given === undefined) return []
  const dispute = data.options['formData']?.dispute
  const values = { host: host.title, key, given: nameType(given) }
  const said = dispute ? say('form-data-type', 'perhaps-strings', values) : say('form-data-type', 'only-strings', values)
  return [{ severity: dispute ? 'info' : 'warn', node, said }]
}

/** A type that the value may have and that is not among those that are taken. */
export function unwantedType({ possible }: Value, wanted: readonly ValueType[]): ValueType | undefined {
  for (const { type } of possible) {
    if (type === 'nothing' || wanted.includes(type) || (type === 'object' && wanted.includes('file'))) continue
    return type
  }
  return undefined
}
