import { copyOf } from './copyOf.ts'
import type { Draft } from './types.ts'

/** A copy for a host that calls the multipart field `name`. Of both spellings `name` counts, as in uni. */
export const toName = (options: object | undefined): Draft => {
  const copy = copyOf(options)
  if (!('name' in copy) && 'fileName' in copy) copy.name = copy.fileName
  delete copy.fileName
  return copy
}

/** A copy for a host that calls the multipart field `fileName`. Of both spellings `name` counts, as in uni. */
export const toFileName = (options: object | undefined): Draft => {
  const copy = copyOf(options)
  if ('name' in copy) {
    copy.fileName = copy.name
    delete copy.name
  }
  return copy
}
