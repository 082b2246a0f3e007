import { sequence } from './shared/sequence.ts'
import { uniVue3 } from './shared/settle.ts'
import type { Call, Draft, Settle, UploadOptions } from './shared/types.ts'

export type { Call, Settle, UploadOptions } from './shared/types.ts'

/**
 * A call that stays the app's own, because the app intercepts or replaces the method: a non-empty `files` is sent one after the other,
 * anything else goes straight through and gives back what the app's method gives.
 *
 * @param call the app's own method
 * @param settle what to give back for `files`; uniVue3 when left out
 */
export const through = (call: Call, options?: UploadOptions, settle: Settle = uniVue3): unknown =>
  options && options.files && options.files.length ? settle(options, all => sequence(call, all)) : call(options as Draft)
