import type { Host } from '@crossload/hosts'
import { readScripts } from './readScripts.ts'
import type { Known, Script } from './readScripts.ts'

/** The scripts of a file, if what nobody knows is as assumed. */
export interface Variant {
  readonly scripts: readonly Script[]
  /** What was assumed, such as `VUE3` or `!VUE3`; empty where nothing had to be. */
  readonly assumed: readonly string[]
}

/** Up to here every combination is read; of more names, all, none, and each by itself. */
const MAX_NAMES = 3

/**
 * Reads a file once for each truth value of what nobody knows, so that no two branches of one condition ever stand in one text.
 *
 * @returns at least one; never two with the same scripts
 */
export function readVariants(code: string, id: string, host: Host, known: Known = () => undefined): readonly Variant[] {
  const names = new Set<string>()
  // A branch that is dropped may hold further names, so both answers are tried before all are known.
  for (const answer of [true, false]) {
    readScripts(code, id, host, (name) => {
      const value = known(name)
      if (value === undefined) names.add(name)
      return value ?? answer
    })
  }
  const variants = new Map<string, Variant>()
  for (const holding of combinations([...names])) {
    const scripts = readScripts(code, id, host, (name) => known(name) ?? holding.has(name))
    const key = JSON.stringify(scripts)
    if (!variants.has(key)) variants.set(key, { scripts, assumed: Array.from(names, (name) => (holding.has(name) ? name : `!${name}`)) })
  }
  return [...variants.values()]
}

function combinations(names: readonly string[]): readonly ReadonlySet<string>[] {
  if (names.length > MAX_NAMES) return [new Set(names), new Set(), ...names.map((name) => new Set([name]))]
  return names.reduce<readonly ReadonlySet<string>[]>((sets, name) => [...sets.map((set) => new Set([...set, name])), ...sets], [new Set()])
}
