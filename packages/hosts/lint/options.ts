import type { OptionCapability } from '../src/types.ts'
import { eachMethod } from './facts.ts'
import type { Hosts } from './facts.ts'

/** The parts of an option fit together, and options that name each other exist. */
export function options(hosts: Hosts): readonly string[] {
  return eachMethod(hosts).flatMap(({ path, method }) => {
    const isSupported = (name: string) => {
      const support = Object.hasOwn(method.options, name) ? method.options[name]?.support : undefined
      return support !== undefined && support !== null && support !== false
    }
    return [
      ...(path.endsWith('.uploadFile') === (method.keyOption === null) ? [`${path}.keyOption: is ${method.keyOption}`] : []),
      ...(method.keyOption !== null && !isSupported(method.keyOption)
        ? [`${path}.keyOption: ${method.keyOption} is not a supported option`]
        : []),
      ...Object.entries(method.options).flatMap(([name, option]) =>
        [...shape(option), ...reference(option, name, isSupported)].map((problem) => `${path}.options.${name}: ${problem}`),
      ),
      ...Object.entries(method.success).flatMap(([name, { onlyWith, onlyWithout }]) =>
        [onlyWith, onlyWithout]
          .filter((option) => option !== undefined && !isSupported(option))
          .map((option) => `${path}.success.${name}: depends on ${option}, which is no supported option`),
      ),
    ]
  })
}

function shape({ types, values, default: preset, min, max, unit, valueTypes, otherValuesFail }: OptionCapability): readonly string[] {
  const has = (type: 'number' | 'string' | 'object') => types?.includes(type) === true
  return [
    ...(types?.length === 0 ? ['takes no type at all'] : []),
    ...(values !== undefined && !has('string') ? ['has values, but is not a string'] : []),
    ...(values?.length === 0 ? ['has an empty list of values'] : []),
    ...(unit !== undefined && !has('number') ? ['has a unit, but is not a number'] : []),
    ...(has('number') && unit === undefined ? ['is a number without a unit'] : []),
    ...(valueTypes !== undefined && !has('object') ? ['has types of values, but is not an object'] : []),
    ...(otherValuesFail && !valueTypes?.length ? ['fails on other values, but has no types of values'] : []),
    ...((min ?? -Infinity) > (max ?? Infinity) ? [`has the minimum ${min} above the maximum ${max}`] : []),
    ...(preset !== undefined && !(types ?? []).some((type) => type === typeof preset)
      ? [`has a default of the wrong type: ${preset}`]
      : []),
    ...(typeof preset === 'string' && values !== undefined && !values.includes(preset)
      ? [`has a default that is no value: ${preset}`]
      : []),
  ]
}

function reference({ sameAs, required }: OptionCapability, name: string, isSupported: (name: string) => boolean): readonly string[] {
  if (sameAs === undefined) return []
  return [
    ...(sameAs === name || !isSupported(sameAs) ? [`means the same as ${sameAs}, which is not another supported option`] : []),
    ...(required === true ? [`is required, though ${sameAs} means the same`] : []),
  ]
}
