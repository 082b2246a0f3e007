/** The same entry under each of several names: for names about which one source says one thing. */
export function sameForAll<const Name extends string, const Entry>(names: readonly Name[], entry: Entry): Readonly<Record<Name, Entry>> {
  return Object.fromEntries(names.map((name) => [name, entry])) as Record<Name, Entry>
}
