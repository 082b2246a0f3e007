import { copyOf } from './copyOf.ts'
import type { Draft, FileType, UploadOptions } from './types.ts'

/**
 * A copy with `fileType` set where it is null or missing: by the extension of `filePath`, in any case and without query or hash, else
 * `fallback`. Alipay's own temporary paths end in `.image`, `.video` or `.audio`.
 */
export const withFileType = (options?: UploadOptions, fallback: FileType = 'image'): Draft => {
  const copy = copyOf(options)
  if (copy.fileType == null) {
    // Three tests rather than a table or a list of suffixes: the smallest form after gzip.
    copy.fileType = /^[^?#]*\.(image|jpe?g|png|gif|webp|bmp|heic)($|[?#])/i.test(copy.filePath as string) ? 'image'
      : /^[^?#]*\.(video|mp4|m4v|mov|3gp|avi|mkv|webm)($|[?#])/i.test(copy.filePath as string) ? 'video'
        : /^[^?#]*\.(audio|mp3|m4a|aac|wav|amr|ogg|flac)($|[?#])/i.test(copy.filePath as string) ? 'audio'
          : fallback
  }
  return copy
}
