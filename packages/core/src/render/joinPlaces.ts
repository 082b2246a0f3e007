import type { Diagnostic } from '../diagnostic/diagnostic.ts'

/**
 * One finding for what a file does in several places: of diagnostics that differ in nothing but their place, the first, with the places of
 * the others. For whoever shows them; comments that silence and source maps are about single places.
 *
 * @param diagnostics of one file
 * @returns in the order of their first places, `places` in the order given
 */
export function joinPlaces(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<string, [Diagnostic, ...Diagnostic[]]>()
  for (const diagnostic of diagnostics) {
    const key = causeOf(diagnostic)
    const group = groups.get(key)
    if (group) group.push(diagnostic)
    else groups.set(key, [diagnostic])
  }
  return [...groups.values()].map(([first, ...others]) => {
    const places = others.flatMap(({ range, places: more = [] }) => [range, ...more])
    return places.length === 0 ? first : { ...first, places: [...(first.places ?? []), ...places] }
  })
}

/** What makes two findings of one file the same habit. */
function causeOf({ rule, severity, message, help, host }: Diagnostic): string {
  return JSON.stringify([rule, severity, message, help, host])
}
