import { copyOf } from './shared/copyOf.ts'
import type { Draft, UploadOptions } from './shared/types.ts'

export type { UploadOptions } from './shared/types.ts'

/**
 * A copy of the form fields in which every value is text, for a host that fails on anything else: numbers and booleans as JavaScript writes
 * them, objects and arrays as JSON. What is `undefined` is left out. Whatever is no object is given back.
 */
export const formText = (form: unknown): unknown => {
  if (Object(form) !== form) return form
  const texts: Draft = {}
  for (const [name, value] of Object.entries(form as object)) {
    if (value !== undefined) texts[name] = Object(value) === value ? JSON.stringify(value) : String(value)
  }
  return texts
}

/** A copy of an upload's options whose `formData` is text; see {@link formText}. */
export const withFormText = (options?: UploadOptions): Draft => {
  const copy = copyOf(options)
  if (copy.formData) copy.formData = formText(copy.formData)
  return copy
}
