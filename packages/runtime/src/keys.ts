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
