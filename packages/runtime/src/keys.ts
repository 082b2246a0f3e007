import { copyOf } from './shared/copyOf.ts'
import type { Draft, UploadOptions } from './shared/types.ts'

export type { UploadOptions } from './shared/types.ts'

/**
 * A copy in which `fileName` stands alone where it is given: Mpx hands both spellings to DingTalk, which reads its own.
 */
export const fileNameWins = (options?: UploadOptions): Draft => {
  const copy = copyOf(options)
  if ('fileName' in copy) delete copy.name
  return copy
}

/**
 * Mpx's rule for options that have both `name` and `fileName`: the one written last counts (@mpxjs/api-proxy@2.10.20
 * src/platform/api/file/index.ali.js). Under uni's rule `name` counts, which the mapping of options does by itself.
 *
 * @returns a copy with only the last of the two.
 */
export const lastKeyWins = (options?: UploadOptions): Draft => {
  const copy = copyOf(options)
  let last: string | undefined
  for (const key in copy) {
    if (/^(fileN|n)ame$/.test(key)) {
      delete copy[last!]
      last = key
    }
  }
  return copy
}
