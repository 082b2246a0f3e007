import { sequence } from './shared/sequence.ts'
import { uniVue3 } from './shared/settle.ts'
import type { Call, Settle, UploadOptions } from './shared/types.ts'

export type { Call, Settle, UploadOptions } from './shared/types.ts'

/**
 * An upload whose results stay the host's: a non-empty `files` is sent one after the other, anything else goes straight through.
 *
 * @param call the host's call
 * @param settle what to give back; uniVue3 when left out
 */
export const split = (options: UploadOptions | undefined, call: Call, settle: Settle = uniVue3): ReturnType<Settle> =>
  settle(options, all => sequence(call, all))
