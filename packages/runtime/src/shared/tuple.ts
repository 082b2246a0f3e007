import type { Failure, Tuple } from './types.ts'

/** The promise of uni's runtime for Vue 2: of `[null, result]` or `[failure]`, never rejected. */
export const tuple = <Result>(promise: Promise<Result>): Promise<Tuple<Result>> =>
  promise.then(result => [null, result], (failure: Failure) => [failure])
