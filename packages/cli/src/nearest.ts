import { distance } from 'fastest-levenshtein'

/** The name that a mistyped one was most likely meant to be; none when all are too far from it. */
export function nearest(given: string, names: readonly string[]): string | undefined {
  const text = given.toLowerCase()
  const ranked = names.map((name) => ({ name, steps: distance(text, name.toLowerCase()) })).toSorted((a, b) => a.steps - b.steps)
  const [best] = ranked
  return best && best.steps <= Math.max(1, Math.floor(text.length / 3)) ? best.name : undefined
}
