import * as fs from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ignore from 'ignore'
import type { Ignore } from 'ignore'

/** A folder's own `.gitignore`. Its patterns are about paths from that folder on. */
interface Rules {
  readonly folder: string
  readonly patterns: Ignore
}

/**
 * What `tinyglobby` reads folders with: what Git ignores is not there, and a folder that cannot be opened is told instead of passed over.
 *
 * @param tell gets the folder's absolute path and Node's error
 */
export function walkFolders(tell: (folder: string, error: unknown) => void): { readonly readdir: typeof fs.readdir } {
  const known = new Map<string, readonly Rules[]>()

  /** Those of the folder and of all above it up to the repository's root, outermost first. */
  function rulesOf(folder: string, has: (name: string) => boolean): readonly Rules[] {
    const found = known.get(folder)
    if (found) return found
    const parent = dirname(folder)
    const above = has('.git') || parent === folder ? [] : rulesOf(parent, (name) => fs.existsSync(join(parent, name)))
    const own = has('.gitignore') ? textOf(join(folder, '.gitignore')) : undefined
    const rules = own === undefined ? above : [...above, { folder, patterns: ignore().add(own) }]
    known.set(folder, rules)
    return rules
  }

  function readdir(path: string, options: { withFileTypes: true }, done: (error: Error | null, entries: fs.Dirent[]) => void): void {
    fs.readdir(path, options, (error, entries = []) => {
      // A pattern may begin with what is not there, or no folder, and then matches nothing.
      if (error && error.code !== 'ENOENT' && error.code !== 'ENOTDIR') tell(path, error)
      const folder = path.replace(/[/\\]+$/, '') || path
      const rules = rulesOf(folder, (name) => entries.some((entry) => entry.name === name))
      done(error, rules.length === 0 ? entries : entries.filter(notIgnored(folder, rules)))
    })
  }
  return { readdir: readdir as typeof fs.readdir }
}

/** The innermost file that says something decides, as Git has it. */
function notIgnored(folder: string, rules: readonly Rules[]): (entry: fs.Dirent) => boolean {
  const ways = rules.map((each) => ({ patterns: each.patterns, way: relative(each.folder, folder).replaceAll('\\', '/') }))
  return (entry) => {
    let isIgnored = false
    for (const { patterns, way } of ways) {
      const { ignored, unignored } = patterns.test(`${way === '' ? '' : `${way}/`}${entry.name}${entry.isDirectory() ? '/' : ''}`)
      if (ignored || unignored) isIgnored = ignored
    }
    return !isIgnored
  }
}

function textOf(file: string): string | undefined {
  try {
    return fs.statSync(file).isFile() ? fs.readFileSync(file, 'utf8') : undefined
  } catch {
    return undefined
  }
}
