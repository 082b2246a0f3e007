import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isComponent, joinFacts, PROJECT_WORDS, readFileFacts, scriptsOfComponent } from '@crossload/core'
import type { FileFacts, ProjectFacts } from '@crossload/core'

const SOURCE_FILE = /\.(?:[cm]?[jt]sx?|uts|vue|uvue|nvue|mpx)$/

/** Folders that hold no sources of the app. */
const SKIPPED = new Set(['node_modules', 'dist', 'unpackage', 'coverage'])

/** Looks through a project's sources for what one file cannot know. */
export interface ProjectScan {
  /** Reads what changed since the last time, and says what the files say together. */
  read(root: string): ProjectFacts
}

/** A scan that remembers files by their time of change, so that a watch build reads only what changed. */
export function createProjectScan(): ProjectScan {
  const known = new Map<string, { readonly changed: number; readonly facts: FileFacts }>()

  function factsOf(file: string, root: string): FileFacts {
    const changed = statSync(file).mtimeMs
    const before = known.get(file)
    if (before?.changed === changed) return before.facts
    const name = relative(root, file).replaceAll('\\', '/')
    const facts = readFacts(readFileSync(file), name)
    const unnamed = (places: FileFacts['interceptors']) => places.map((place) => ({ ...place, file: name }))
    const found = { ...facts, interceptors: unnamed(facts.interceptors), patched: unnamed(facts.patched), custom: unnamed(facts.custom) }
    known.set(file, { changed, facts: found })
    return found
  }

  return {
    read(root) {
      return joinFacts(filesBelow(root).map((file) => factsOf(file, root)))
    },
  }
}

/** Most files are settled as they lie on the disk, without being decoded. */
function readFacts(bytes: Buffer, name: string): FileFacts {
  if (!PROJECT_WORDS.some((word) => bytes.includes(word))) return readFileFacts('', name)
  const text = bytes.toString('utf8')
  return isComponent(name) ? readFileFacts(scriptsOfComponent(text), `${name}?lang.ts`) : readFileFacts(text, name)
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
