import { quiet } from './quiet.ts'
import { tuple } from './tuple.ts'
import type { Draft, Tuple } from './types.ts'

/** A promise of the outcome and nothing else, for a caller who has no callbacks, asks for no task and only waits. */
export const awaited = <Result>(options: object, call: (options: Draft) => unknown): Promise<Result> =>
  new Promise((success, fail) => {
    quiet(call(Object.assign({}, options, { success, fail })))
  })

/** The same as uni's promise in a Vue 2 app: of `[null, result]` or `[failure]`, never rejected. */
export const awaitedTuple = <Result>(options: object, call: (options: Draft) => unknown): Promise<Tuple<Result>> =>
  tuple(awaited<Result>(options, call))
