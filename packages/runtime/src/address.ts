import { copyOf } from './shared/copyOf.ts'
import type { Draft, UploadOptions } from './shared/types.ts'

export type { UploadOptions } from './shared/types.ts'

/**
 * A copy whose relative `url` stands behind `domain`, or behind `configured` where the call gives none, with exactly one slash between
 * them. `domain` is taken out. An address with a scheme or a host of its own stays.
 */
export const withBase = (options?: UploadOptions & { readonly domain?: string }, configured?: string): Draft => {
  const copy = copyOf(options)
  const base = (copy.domain || configured) as string | undefined
  delete copy.domain
  if (base && !/^([a-z][a-z\d+.-]*:|\/\/)/i.test(copy.url as string)) {
    copy.url = base.replace(/\/+$/, '') + '/' + (copy.url as string).replace(/^\/+/, '')
  }
  return copy
}
