import { copyOf } from './copyOf.ts'
import { inTurn } from './inTurn.ts'
import type { Draft, Fields, Method } from './types.ts'

/**
 * A copy of the options whose callbacks get adapted copies of what the host gives. `complete` is not left to the host: it fires after
 * `success` or `fail` with the very same object, because a host may hand one object to two callbacks and not every object says whether the
 * call failed.
 *
 * @param adapt makes the adapted copy, given what `errMsg` begins with. It must leave the host's object alone.
 */
export const withResults = (
  method: Method,
  options: object,
  adapt: (outcome: string, result: Fields, failed: 1 | '') => Fields,
): Draft => {
  const copy = copyOf(options)
  const succeed = inTurn(copy.success, copy.complete)
  const fail = inTurn(copy.fail, copy.complete)
  copy.success = (result?: Fields) => succeed(adapt(method + ':ok', Object(result), ''))
  copy.fail = (failure?: Fields) => fail(adapt(method + ':fail ', Object(failure), 1))
  delete copy.complete
  return copy
}
