import { readdirSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

const PACKAGES = /^.*[\\/]node_modules[\\/]/s

/**
 * The folder of packages in which a project lies itself, with a separator behind it; `undefined` where it lies in none.
 *
 * @param folder the project's, absolute
 */
export function packagesAround(folder: string): string | undefined {
  return PACKAGES.exec(`${folder}/`)?.[0]
}

/**
 * The packages that are linked into a project from where no package manager keeps any: those of its workspace. Bundlers that keep links call
 * them by a path below `node_modules`.
 *
 * @param folder the project's, absolute
 * @returns their names
 */
export function linkedPackages(folder: string): readonly string[] {
  const names = new Set<string>()
  const real = realPath(folder)
  for (let at = folder; ; at = dirname(at)) {
    for (const name of linksIn(join(at, 'node_modules'))) if (isOutside(join(at, 'node_modules', name), `${real}/`)) names.add(name)
    if (dirname(at) === at) return [...names]
  }
}

function linksIn(packages: string): readonly string[] {
  return entriesOf(packages).flatMap((entry) => {
    if (entry.isSymbolicLink()) return entry.name
    if (!entry.name.startsWith('@')) return []
    return entriesOf(join(packages, entry.name)).flatMap((inner) => (inner.isSymbolicLink() ? `${entry.name}/${inner.name}` : []))
  })
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** @param folder with all links followed, and a separator behind it */
function isOutside(link: string, folder: string): boolean {
  const target = realPath(link)
  const around = target === undefined ? undefined : packagesAround(target)
  return target !== undefined && (around === undefined || folder.startsWith(around))
}

/** `undefined` for what leads nowhere. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}
