import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'

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
 * Scripts of the packages that are installed here, whatever they are, chosen by a seed.
 *
 * @param count how many, unless the environment says `CROSSLOAD_FILES`
 */
export function installedFiles(count: number, seed: number): readonly InstalledFile[] {
  const paths = listScripts(ROOT).sort()
  const chosen = sample(paths, Math.min(Number(process.env['CROSSLOAD_FILES'] ?? count), paths.length), seed)
  return chosen.flatMap((path) => {
    const text = readFileSync(path, 'utf8')
    return text.length > LONGEST ? [] : [{ path: relative(ROOT, path), text }]
  })
}

function sample(paths: readonly string[], count: number, seed: number): readonly string[] {
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
