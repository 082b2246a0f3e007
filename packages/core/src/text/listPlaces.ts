import type { Range } from './position.ts'

/** More are counted, not listed. */
const MOST = 10

/** Places as people write them, `12:5, 20:7`; of many, the first, and how many there are beside. */
export function listPlaces(places: readonly Range[], comma = ', '): string {
  const listed = places.slice(0, MOST).map(({ start }) => `${start.line}:${start.column + 1}`)
  const rest = places.length - listed.length
  return [...listed, ...(rest > 0 ? [`+${rest}`] : [])].join(comma)
}
