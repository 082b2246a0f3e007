/** Local names for runtime helpers. */
export interface HelperNames {
  /** The local name of a helper, the same one each time. */
  of(helper: string): string
  /** Helpers and their local names, in the order of first use. */
  entries(): readonly (readonly [helper: string, local: string])[]
}

/**
 * Gives every helper a local name that means nothing else in the file.
 *
 * @param isTaken does the name occur already?
 */
export function createHelperNames(isTaken: (name: string) => boolean): HelperNames {
  const names = new Map<string, string>()
  return {
    of(helper) {
      const known = names.get(helper)
      if (known !== undefined) return known
      let name = `_${helper}`
      for (let n = 2; isTaken(name); n++) name = `_${helper}${n}`
      names.set(helper, name)
      return name
    },
    entries: () => [...names],
  }
}
