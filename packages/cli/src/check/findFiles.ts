import { existsSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { escapePath, glob } from 'tinyglobby'
import type { GlobOptions } from 'tinyglobby'
import { createLinks } from './links.ts'
import type { Links } from './links.ts'
import { codeOf } from './readSources.ts'
import { walkFolders } from './walkFolders.ts'
import type { Problem } from '../problem.ts'
import type { Texts } from '../texts.ts'

/** What crossload reads, by extension. */
export const EXTENSIONS = ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx', 'uts', 'vue', 'uvue', 'nvue', 'mpx']

/** Folders that hold no sources of the app, beside what Git ignores. */
const IGNORED = ['**/node_modules/**', '**/dist/**', '**/unpackage/**', '**/coverage/**', '**/.*/**', 'crossload.config.*']

const ALL = `**/*.{${EXTENSIONS.join(',')}}`
const SOURCE = new RegExp(`(?<!\\.d)\\.(?:${EXTENSIONS.join('|')})$`)

/** Files by paths relative to the working directory with `/`, sorted, and what could not be looked at. */
export interface FoundFiles {
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
}

/** Every source below a folder; packages of `node_modules` only where named. */
export async function findSources(directory: string, packages: readonly string[], texts: Texts): Promise<FoundFiles> {
  const links = createLinks(directory)
  const { files: own, problems } = await matchOwn(ALL, directory, links, texts)
  // Package managers make links of packages, which are followed because they are named.
  const named = packages.map(async (name) => {
    const folder = join(directory, 'node_modules', name)
    const files = existsSync(folder) ? await match(ALL, folder, createLinks(folder), { ignore: ['**/node_modules/**'] }) : []
    return files.map((file) => `node_modules/${name}/${file}`)
  })
  return { files: eachOnce(sorted([own, ...(await Promise.all(named))]), links), problems }
}

/**
 * The files that patterns name: a path of a file or of a folder, or a glob pattern. A file that is named outright counts wherever it lies;
 * folders and patterns leave out what is no source of the app.
 */
export async function findFiles(
  patterns: readonly string[],
  directory: string,
  texts: Texts,
): Promise<FoundFiles> {
  const problems: Problem[] = []
  const links = createLinks(directory)
  const found = patterns.map(async (pattern) => {
    const path = resolve(directory, pattern)
    if (existsSync(path) && statSync(path).isFile()) {
      if (SOURCE.test(path)) return [posix(relative(directory, path))]
      problems.push({
        place: pattern,
        found: texts.notASource,
        advice: texts.notASourceAdvice(EXTENSIONS.map((name) => `.${name}`).join(' ')),
      })
      return []
    }
    const { files, problems: walking } = await matchOwn(
      existsSync(path) ? `${escapePath(posix(relative(directory, path)) || '.')}/${ALL}` : relativeTo(directory, pattern),
      directory,
      links,
      texts,
    )
    problems.push(...walking)
    if (files.length === 0)
      problems.push({ place: pattern, found: existsSync(path) ? texts.noSources : texts.noMatch, advice: texts.noMatchAdvice })
    return files
  })
  return { files: eachOnce(sorted(await Promise.all(found)), links), problems }
}

/** Sources of the app, and the folders that nobody may open. */
async function matchOwn(pattern: string, directory: string, links: Links, texts: Texts): Promise<FoundFiles> {
  const problems: Problem[] = []
  const fs = walkFolders((folder, error) => {
    problems.push({ place: posix(relative(directory, folder)) || '.', found: texts.notReadable(codeOf(error)), advice: texts.notReadableAdvice })
  })
  return { files: await match(pattern, directory, links, { ignore: IGNORED, fs }), problems }
}

async function match(pattern: string, directory: string, links: Links, how: Pick<GlobOptions, 'ignore' | 'fs'>): Promise<readonly string[]> {
  const files = await glob(pattern, { cwd: directory, ...how, onlyFiles: true, expandDirectories: false, followSymbolicLinks: false })
  return files.filter((file) => SOURCE.test(file) && links.staysWithin(file))
}

/** Of several names of one file, the first; a link only where the file has no other name. */
function eachOnce(files: readonly string[], { isLink, realPath }: Links): readonly string[] {
  const known = new Map<string, string>()
  for (const file of [...files.filter((each) => !isLink(each)), ...files.filter(isLink)]) {
    const real = realPath(file)
    if (!known.has(real)) known.set(real, file)
  }
  const kept = new Set(known.values())
  return files.filter((file) => kept.has(file))
}

function sorted(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].toSorted((a, b) => (a < b ? -1 : 1))
}

function relativeTo(directory: string, pattern: string): string {
  return isAbsolute(pattern) ? posix(relative(directory, pattern)) : pattern
}

function posix(path: string): string {
  return path.replaceAll('\\', '/')
}
