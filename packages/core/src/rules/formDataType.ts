import type { OptionCapability, ValueType } from '@crossload/hosts'
import type { CallContext } from '../plan/context.ts'
import type { Field } from '../read/fields.ts'
import { onlyType } from '../read/value.ts'
import type { Value } from '../read/value.ts'
import type { Finding, Rule } from './finding.ts'
import { say } from './say.ts'
import { nameType } from './typeNames.ts'

/** A form field whose value is no string, on a host that takes nothing else. What is made text of is told of only where other hosts may send something else. */
export const formDataType: Rule = (context, plan) => {
  const option = context.data.options['formData']
  if (!option?.valueTypes) return []
  const check = option.otherValuesFail && plan.disposition !== 'kept' ? checkMadeText : checkField(option, option.valueTypes)
  return context.given().fields.flatMap(({ name, value, isAccessor }) => {
    if (name !== 'formData' || isAccessor) return []
    return context.values.fieldsOf(value).fields.flatMap((field) => (field.isMethod || field.isAccessor ? [] : check(field, context)))
  })
}

type Check = (field: Field, context: CallContext) => readonly Finding[]

function checkField({ dispute, otherValuesFail }: OptionCapability, wanted: readonly ValueType[]): Check {
  return ({ name: key, node, value }, { host }) => {
    const given = unwantedType(value, wanted)
    if (given === undefined) return []
    const values = { host: host.title, key, given: nameType(given) }
    const isSure = otherValuesFail ?? dispute === undefined
    const said = isSure ? say('form-data-type', 'only-strings', values) : say('form-data-type', 'perhaps-strings', values)
    return [{ severity: isSure ? 'warn' : 'info', node, said }]
  }
}

/** Numbers and booleans are sent as every host sends them. */
const SAME_EVERYWHERE: readonly ValueType[] = ['string', 'number', 'boolean']

function checkMadeText({ name: key, node, value }: Field, { host }: CallContext): readonly Finding[] {
  const given = unwantedType(value, SAME_EVERYWHERE)
  if (given !== undefined) return [{ severity: 'warn', node, said: say('form-data-type', 'sent-as-json', { host: host.title, key, given: nameType(given) }) }]
  const isUndefined = onlyType(value) === 'nothing' && value.possible.every(({ at }) => at !== undefined && at.type !== 'NullLiteral')
  return isUndefined ? [{ severity: 'info', node, said: say('form-data-type', 'left-out', { key }) }] : []
}

/** A type that the value may have and that is not among those that are taken. */
export function unwantedType({ possible }: Value, wanted: readonly ValueType[]): ValueType | undefined {
  for (const { type } of possible) {
    if (type === 'nothing' || wanted.includes(type) || (type === 'object' && wanted.includes('file'))) continue
    return type
  }
  return undefined
}
