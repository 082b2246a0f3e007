import type { ValueType } from '@crossload/hosts'
import type { Text } from '../diagnostic.ts'
import { isNothing } from '../ast/literals.ts'
import { ownValue } from '../ownValue.ts'
import { onlyValueType } from '../read/value.ts'
import type { Rule } from './finding.ts'
import { say } from './say.ts'
import { nameType } from './typeNames.ts'

/** A value of a type that the host does not take for this option. */
export const invalidOptionValue: Rule = ({ argument, data, host, values, site }) => {
  if (argument.kind !== 'literal') return []
  return argument.properties.flatMap(({ name, value, isAccessor }) => {
    const types = wantedTypes(name === 'name' ? (data.keyOption ?? name) : name, data)
    if (isAccessor || types === null || isNothing(value) || name === site.source.base?.option) return []
    const given = onlyValueType(values.of(value))
    if (given === undefined || types.includes(given) || (given === 'object' && types.includes('file'))) return []
    const named = { host: host.title, option: name, types: listTypes(types), given: nameType(given) }
    return [{ severity: 'warn', node: value, said: say('invalid-option-value', 'wrong-type', named) }]
  })
}

function wantedTypes(name: string, data: Parameters<Rule>[0]['data']): readonly ValueType[] | null {
  const capability = ownValue(data.options, name)
  return capability && capability.support !== false && capability.support !== null ? capability.types : null
}

function listTypes(types: readonly ValueType[]): Text {
  const names = types.map(nameType)
  return { en: names.map(({ en }) => en).join(' or '), zh: names.map(({ zh }) => zh).join('或') }
}
