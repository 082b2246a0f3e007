import { join } from 'node:path'
import type { Entry, FileSystem } from './fileSystem.ts'

/** What may hold a script, by extension, in the order in which extensions that were left out are tried. */
export const EXTENSIONS = ['.js', '.ts', '.mjs', '.mts', '.cjs', '.cts', '.jsx', '.tsx', '.uts', '.vue', '.uvue', '.nvue', '.mpx'] as const

const SOURCE_FILE = new RegExp(`(?<!\\.d)\\.(?:${EXTENSIONS.map((each) => each.slice(1)).join('|')})$`)

/** Folders that hold no sources of the app. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', 'dist', 'unpackage', 'coverage'])

/** A folder with one of these is an app's: what another app installs says nothing of this one. */
const APP_FILES: ReadonlySet<string> = new Set(['pages.json', 'app.mpx'])

export function isSourceFile(name: string): boolean {
  return SOURCE_FILE.test(name)
}

/** What lies below a folder. */
export interface Below {
  readonly files: ReadonlySet<string>
  /** Folders that were left out because they are something of their own: other apps, other packages, what was built. */
  readonly others: readonly string[]
}

/**
 * Every source below a folder, by real paths, each once: linked folders are followed; other apps and packages are left out, unless they are
 * plugins of uni-app's.
 *
 * @param folder a real path
 * @param ignored names of folders that are left out, beside those that always are
 */
export function sourcesBelow(folder: string, fileSystem: FileSystem, ignored: ReadonlySet<string> = new Set()): Below {
  const files = new Set<string>()
  const seen = new Set<string>()
  const others: string[] = []

  function visit(path: string): void {
    if (seen.has(path)) return
    seen.add(path)
    const entries = fileSystem.list(path)
    if (path !== folder && (isAppFolder(entries) || isPackage(path, entries))) {
      others.push(path)
      return
    }
    for (const { name, kind } of entries) {
      if (name === 'node_modules' || name.startsWith('.')) continue
      const below = join(path, name)
      if (kind === 'folder' && (isSkippedFolder(name) || ignored.has(name))) others.push(below)
      else if (kind === 'folder') visit(below)
      else if (kind === 'file') {
        if (SOURCE_FILE.test(name)) files.add(below)
      } else if (!isSkippedFolder(name)) visitLink(below)
    }
  }

  function visitLink(path: string): void {
    const kind = fileSystem.kindOf(path)
    const real = fileSystem.realPath(path)
    if (kind === 'folder') visit(real)
    else if (kind === 'file' && SOURCE_FILE.test(real)) files.add(real)
  }

  visit(folder)
  return { files, others }
}

function isPackage(path: string, entries: readonly Entry[]): boolean {
  return entries.some(({ name, kind }) => name === 'package.json' && kind === 'file') && !/[\\/]uni_modules[\\/]/.test(path)
}

export function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || SKIPPED.has(name)
}

export function isAppFolder(entries: readonly Entry[]): boolean {
  return entries.some(({ name, kind }) => kind === 'file' && APP_FILES.has(name))
}
