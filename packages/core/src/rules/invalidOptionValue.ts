import type { ValueType } from '@crossload/hosts'
import type { Text } from '../diagnostic/diagnostic.ts'
import { ownValue } from '../text/ownValue.ts'
import type { CallContext } from '../plan/context.ts'
import type { Field } from '../read/fields.ts'
import { tracePathOrigin } from '../read/pathOrigin.ts'
import type { Value } from '../read/value.ts'
import { LISTS } from '../sources/choosers.ts'
import type { Finding, Rule } from './finding.ts'
import { unwantedType } from './formDataType.ts'
import { say } from './say.ts'
import { nameType } from './typeNames.ts'

/** A value that the host does not take for this option: of another type, empty, or an address without a server. */
export const invalidOptionValue: Rule = (context) =>
  context.given().fields.flatMap((field) => (field.isAccessor || field.name === context.site.source.base?.option ? [] : check(field, context)))

function check(field: Field, context: CallContext): readonly Finding[] {
  const { data, host } = context
  const { name: option, expression: node, value } = field
  const types = wantedTypes(option === 'name' ? (data.keyOption ?? option) : option, data)
  const given = types && (unwantedType(value, types) ?? typeByOrigin(field, types, context))
  if (types && given) return [{ severity: 'warn', node, said: say('invalid-option-value', 'wrong-type', { host: host.title, option, types: listTypes(types), given: nameType(given) }) }]
  return checkText(field, context)
}

function wantedTypes(name: string, data: CallContext['data']): readonly ValueType[] | null {
  const capability = ownValue(data.options, name)
  return capability && capability.support !== false && capability.support !== null ? capability.types : null
}

/** The whole list of a chooser, or one file of it with all that is known about it. */
function typeByOrigin({ name, expression }: Field, types: readonly ValueType[], { scopes, options }: CallContext): ValueType | undefined {
  if (name !== 'filePath') return undefined
  const origin = tracePathOrigin(expression, scopes, options.sources)
  const [list, index, ...rest] = origin && Object.hasOwn(origin.source.choosers, origin.method) ? origin.steps : []
  const kind = typeof list === 'string' ? ownValue(LISTS, list) : undefined
  if (!kind || rest.length > 0) return undefined
  const type = index === undefined ? 'array' : kind === 'files' && (index === null || /^\d+$/.test(String(index))) ? 'object' : undefined
  return type && !types.includes(type) ? type : undefined
}

/** Nobody fills in what is missing, unless somebody intercepts the call. */
function checkText({ name: option, expression: node, value }: Field, { host, data, site, isIntercepted, options }: CallContext): readonly Finding[] {
  if (isIntercepted || host.global === null) return []
  if ((option === 'name' || option === 'fileName') && data.keyOption !== null && isOnly(value, /^$/)) {
    return [{ severity: 'warn', node, said: say('invalid-option-value', 'empty-name', { option }) }]
  }
  if (option !== 'url' || site.source.base) return []
  // Where nobody looked at the rest of the app, an interceptor in it may put the server in front.
  const severity = options.interceptors ? 'warn' : 'info'
  if (isOnly(value, /^$/)) return [{ severity, node, said: say('invalid-option-value', 'empty-url', { host: host.title }) }]
  return isOnly(value, /^(?:\/|\.\.?\/)/) ? [{ severity, node, said: say('invalid-option-value', 'relative-url', { host: host.title }) }] : []
}

/** Is it certainly a text that begins so? */
function isOnly({ possible, isComplete }: Value, start: RegExp): boolean {
  return isComplete && possible.length > 0 && possible.every((each) => each.type === 'string' && (each.isWhole || each.start !== '') && start.test(each.start))
}

function listTypes(types: readonly ValueType[]): Text {
  const names = types.map(nameType)
  return { en: names.map(({ en }) => en).join(' or '), zh: names.map(({ zh }) => zh).join('或') }
}
