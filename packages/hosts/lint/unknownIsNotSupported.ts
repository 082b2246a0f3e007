import type { OptionCapability } from '../src/types.ts'
import { eachMethod } from './facts.ts'
import type { Hosts } from './facts.ts'

/** What may only be said of something that the host is known to have. */
const DETAILS = ['values', 'default', 'min', 'max', 'unit', 'valueTypes', 'sameAs'] as const satisfies readonly (keyof OptionCapability)[]

/**
 * What is unknown or absent carries no detail that a reader could take for support; what is unknown does not say "not required"
 * either, and what is absent is not required.
 */
export function unknownIsNotSupported(hosts: Hosts): readonly string[] {
  return eachMethod(hosts).flatMap(({ path, method }) => [
    ...Object.entries(method.options).flatMap(([name, option]) => {
      const at = `${path}.options.${name}`
      if (option.support === null && option.required !== null) return [`${at}: unknown, yet required is ${option.required}`]
      if (option.support === false && option.required !== false) return [`${at}: absent, yet required is ${option.required}`]
      if (option.support !== null && option.support !== false) return []
      return DETAILS.flatMap((detail) => (detail in option ? [`${at}: has ${detail}, though it is not known to be supported`] : []))
    }),
    ...(['options', 'success', 'failure', 'progress'] as const).flatMap((group) =>
      Object.entries(method[group]).flatMap(([name, { support, types }]) =>
        (support === null || support === false) && types !== null
          ? [`${path}.${group}.${name}: has types, though it is not known to be supported`]
          : [],
      ),
    ),
  ])
}
