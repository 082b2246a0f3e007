import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isComponent, joinFacts, PROJECT_WORDS, readFileFacts, scriptsOfComponent } from '@crossload/core'
import type { FileFacts, ProjectFacts } from '@crossload/core'
import { createFileReader } from './fileReader.ts'

const SOURCE_FILE = /\.(?:[cm]?[jt]sx?|uts|vue|uvue|nvue|mpx)$/

/** Folders that hold no sources of the app. */
const SKIPPED = new Set(['node_modules', 'dist', 'unpackage', 'coverage'])

/** Looks through a project's sources for what one file cannot know. */
export interface ProjectScan {
  /** Reads what changed since the last time, and says what the files say together. */
  read(root: string): ProjectFacts
}

/**
 * A scan that remembers files by their time of change, so that a watch build reads only what changed. The first look does not ask for times,
 * because most builds look once.
 */
export function createProjectScan(): ProjectScan {
  const known = new Map<string, { readonly changed: number | undefined; readonly facts: FileFacts | undefined }>()
  const readBytes = createFileReader()
  let looks = 0

  function factsOf(file: string, root: string): FileFacts | undefined {
    const changed = looks === 1 ? undefined : changedAt(file)
    const before = known.get(file)
    if (before && changed !== undefined && before.changed === changed) return before.facts
    const facts = readFacts(file, root, readBytes(file))
    known.set(file, { changed, facts })
    return facts
  }

  return {
    read(root) {
      looks++
      return joinFacts(filesBelow(root).flatMap((file) => factsOf(file, root) ?? []))
    },
  }
}

const WORDS = PROJECT_WORDS.map((word) => Buffer.from(word))

/** Most files are settled as they lie on the disk, without being decoded. One that cannot be read says nothing. */
function readFacts(file: string, root: string, bytes: Buffer | undefined): FileFacts | undefined {
  if (!bytes || !WORDS.some((word) => bytes.includes(word))) return undefined
  const text = bytes.toString('utf8')
  const name = relative(root, file).replaceAll('\\', '/')
  if (!isComponent(name)) return readFileFacts(text, name)
  const facts = readFileFacts(scriptsOfComponent(text), `${name}?lang.ts`)
  const named = (places: FileFacts['interceptors']) => places.map((place) => ({ ...place, file: name }))
  return { ...facts, interceptors: named(facts.interceptors), patched: named(facts.patched), custom: named(facts.custom) }
}

/** In ms. */
function changedAt(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs
}

/** Where the app's sources are: where uni-app says, else `src`, else the project itself. */
export function sourceFolder(root: string, env: Readonly<Record<string, string | undefined>>): string {
  const said = env['UNI_INPUT_DIR']
  if (said) return said
  const src = join(root, 'src')
  return existsSync(src) ? src : root
}

/** A folder that cannot be read holds nothing. */
function filesBelow(folder: string): readonly string[] {
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
  return entries
    .filter(({ name }) => !name.startsWith('.') && !SKIPPED.has(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesBelow(path)
      return entry.isFile() && SOURCE_FILE.test(entry.name) ? [path] : []
    })
}
