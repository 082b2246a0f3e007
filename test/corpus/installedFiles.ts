import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import type { Budget } from '../fuzz/budget.ts'

export interface InstalledFile {
  /** Below the folder of installed packages. */
  readonly path: string
  readonly text: string
}

const ROOT = fileURLToPath(new URL('../../node_modules/.pnpm', import.meta.url))
const SCRIPT = /(?<!\.d)\.[cm]?[jt]sx?$/

/** Longer ones are bundles of what is there in parts as well. UTF-16 units. */
const LONGEST = 400_000

/**
 * Scripts of the packages that are installed here, whatever they are, in an order that the seed gives: as many as the budget has runs, for as
 * long as it has time. `CROSSLOAD_FUZZ_RUNS=1000000` is all of them.
 */
export async function* installedFiles({ runs, seed, milliseconds }: Budget): AsyncGenerator<InstalledFile, void> {
  const paths = sample(listScripts(ROOT).sort(), runs, seed)
  const startedAt = Date.now()
  for (const path of paths) {
    if (Date.now() - startedAt > milliseconds) return
    // Vitest's own messages come through between two files.
    await setImmediate()
    const text = readFileSync(path, 'utf8')
    if (text.length <= LONGEST) yield { path: relative(ROOT, path), text }
  }
}

function sample(paths: readonly string[], runs: number, seed: number): readonly string[] {
  const count = Math.min(runs, paths.length)
  return fc.sample(fc.shuffledSubarray([...paths], { minLength: count, maxLength: count }), { seed, numRuns: 1 })[0] ?? []
}

/** Packages lead to each other by links, which are not followed. */
function listScripts(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return listScripts(path)
    return entry.isFile() && SCRIPT.test(entry.name) ? [path] : []
  })
}
