import * as fs from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ignore from 'ignore'
import type { Ignore } from 'ignore'

/** A folder's own `.gitignore`. Its patterns are about paths from that folder on. */
interface Rules {
  readonly folder: string
  readonly ignore: Ignore
}

/**
 * What `tinyglobby` reads folders with: what Git ignores is not there, and a folder that cannot be opened is told instead of passed over.
 *
 * @param tell gets the folder's absolute path and Node's error code
 */
export function walkFolders(tell: (folder: string, error: unknown) => void): { readonly readdir: typeof fs.readdir } {
  const known = new Map<string, readonly Rules[]>()

  /** Those of the folder and of all above it up to the repository's root, outermost first. */
  function rulesOf(folder: string): readonly Rules[] {
    const found = known.get(folder)
    if (found) return found
    const above = fs.existsSync(join(folder, '.git')) || dirname(folder) === folder ? [] : rulesOf(dirname(folder))
    const own = textOf(join(folder, '.gitignore'))
    const rules = own === undefined ? above : [...above, { folder, ignore: ignore().add(own) }]
    known.set(folder, rules)
    return rules
  }

  function readdir(path: string, options: { withFileTypes: true }, done: (error: Error | null, entries: fs.Dirent[]) => void): void {
    fs.readdir(path, options, (error, entries = []) => {
      // A pattern may begin with a folder that is not there, and then matches nothing.
      if (error && error.code !== 'ENOENT') tell(path, error)
      const rules = rulesOf(path.replace(/[/\\]+$/, '') || path)
      done(
        error,
        entries.filter((entry) => !isIgnored(join(path, entry.name), entry.isDirectory(), rules)),
      )
    })
  }
  return { readdir: readdir as typeof fs.readdir }
}

/** The innermost file that says something decides, as Git has it. */
function isIgnored(path: string, isFolder: boolean, rules: readonly Rules[]): boolean {
  let result = false
  for (const { folder, ignore: patterns } of rules) {
    const { ignored, unignored } = patterns.test(`${relative(folder, path).replaceAll('\\', '/')}${isFolder ? '/' : ''}`)
    if (ignored || unignored) result = ignored
  }
  return result
}

function textOf(file: string): string | undefined {
  try {
    return fs.statSync(file).isFile() ? fs.readFileSync(file, 'utf8') : undefined
  } catch {
    return undefined
  }
}
