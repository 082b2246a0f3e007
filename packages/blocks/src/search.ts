/**
 * Searches a text for a needle, from a place on.
 *
 * @returns an offset; infinity where it is not found
 */
export type Search = (needle: string, from: number) => number

/**
 * Remembers what was found last, so that whoever asks from ascending places pays for one reading of the text, however often nothing comes
 * of it.
 */
export function createSearch(text: string): Search {
  const known = new Map<string, { readonly from: number; readonly at: number }>()
  return (needle, from) => {
    const before = known.get(needle)
    if (before && before.from <= from && from <= before.at) return before.at
    const found = text.indexOf(needle, from)
    const at = found < 0 ? Number.POSITIVE_INFINITY : found
    known.set(needle, { from, at })
    return at
  }
}
