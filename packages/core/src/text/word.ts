/** A letter, a digit, `$`, `_`, or whatever is neither ASCII nor blank. */
export function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || isDigit(unit) || unit === 36 || unit === 95
  return !Number.isNaN(unit) && !/\s/.test(String.fromCharCode(unit))
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** Where a text stands within a span of another, as offsets in ascending order. */
export function placesOf(sought: string, code: string, start = 0, end = code.length): readonly number[] {
  const part = code.slice(start, end)
  const places: number[] = []
  for (let at = part.indexOf(sought); at >= 0; at = part.indexOf(sought, at + sought.length)) places.push(start + at)
  return places
}

/** The same for one whole text, which is searched once for each word, however many ask. */
export type PlacesOf = (sought: string) => readonly number[]

export function createPlaces(code: string): PlacesOf {
  const known = new Map<string, readonly number[]>()
  return (sought) => {
    const places = known.get(sought) ?? placesOf(sought, code)
    known.set(sought, places)
    return places
  }
}

/** Is what stands there a word of its own, and no part of a longer one? */
export function isWholeWord(word: string, at: number, code: string): boolean {
  return !isWordUnit(code.charCodeAt(at - 1)) && !isWordUnit(code.charCodeAt(at + word.length))
}
