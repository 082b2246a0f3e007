import { copyOf } from './shared/copyOf.ts'
import { inTurn } from './shared/inTurn.ts'
import type { DownloadOptions, Draft, Fields, Settle } from './shared/types.ts'

export type { DownloadOptions, Settle } from './shared/types.ts'

/**
 * A copy of a download's options whose `success` is told the status 200 where the host tells none, for an app that asks for it:
 * `downloadStatus: 200`. `complete` gets the same object.
 */
export const withStatus = (options?: DownloadOptions): Draft => {
  const copy = copyOf(options)
  const succeed = inTurn(copy.success, copy.complete)
  copy.success = (result: Fields) => {
    const told: Draft = Object.assign({}, result)
    if (told.statusCode == null) told.statusCode = 200
    succeed(told)
  }
  copy.fail = inTurn(copy.fail, copy.complete)
  delete copy.complete
  return copy
}

/** A settle rule whose downloads are told of a status; see {@link withStatus}. */
export const told = (settle: Settle): Settle => (options, call) => settle(options, copy => call(withStatus(copy)))
