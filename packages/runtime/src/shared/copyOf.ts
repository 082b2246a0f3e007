import type { Draft } from './types.ts'

/** A copy of the own enumerable keys, as uni takes it: a frozen object works, a prototype's getters stay out. `undefined` → `{}`. */
export const copyOf = (options: object | undefined): Draft => Object.assign({} as Draft, options)
