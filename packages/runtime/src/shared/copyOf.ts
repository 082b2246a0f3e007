import type { Draft } from './types.ts'

/**
 * A copy of the own enumerable keys, as uni takes it: a frozen object works, a prototype's getters stay out. `undefined` and `null` → `{}`.
 *
 * Of `success`, `fail` and `complete` it has those that are functions, even inherited ones: options may be made by a class.
 */
export const copyOf = (options?: object | null): Draft => {
  const copy = Object.assign({} as Draft, options)
  for (const name of ['success', 'fail', 'complete']) {
    if (typeof (copy[name] = Object(options)[name]) !== 'function') delete copy[name]
  }
  return copy
}
