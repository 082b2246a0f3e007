import { basename, dirname, extname, sep } from 'node:path'
import type { Entries } from './entries.ts'
import type { Outline } from './outline.ts'
import type { Resolve } from './resolve.ts'
import type { SourceFile } from './sources.ts'
import type { Edge, Survey } from './survey.ts'

/** What a file really imports, with conditions applied; `undefined` where nobody can read it. */
export type ReadImports = (file: SourceFile) => Omit<Outline, 'places'> | undefined

/** Who imports a file, as far as anybody can tell. */
export type Importers = (path: string) => readonly SourceFile[]

/**
 * Finds who imports a file. Every import is looked at with conditions applied; of what cannot be read or resolved, all that it may mean counts.
 *
 * @param isInside does a path lie in the app's own folder?
 * @param isAlias does a name stand for one file, whatever that is called?
 */
export function createImporters(
  { files, edges }: Survey,
  resolve: Resolve,
  imports: ReadImports,
  isInside: (path: string) => boolean,
  isAlias: (specifier: string) => boolean,
): Importers {
  let byName: ReadonlyMap<string, readonly Edge[]> | undefined
  let byPlace: ReadonlyMap<string, readonly Edge[]> | undefined
  const open = [...files.values()].filter((file) => file.open.length > 0)
  const found = new Map<string, readonly SourceFile[]>()

  function importersOf(path: string): readonly SourceFile[] {
    const known = found.get(path)
    if (known) return known
    const importers = findImporters(path)
    found.set(path, importers)
    return importers
  }

  function findImporters(path: string): readonly SourceFile[] {
    byName ??= indexOf(files, ({ specifiers }) => specifiers, (name) => (name.startsWith('#') || isAlias(name) ? ALIASES : nameIn(name)))
    byPlace ??= indexOf(files, ({ places }) => places, nameIn)
    const names = namesOf(path)
    const named = [...names, ALIASES].flatMap((name) => byName?.get(name) ?? []).filter((edge) => isInside(edge.importer.path) || !isInside(path))
    const direct = named.filter(({ importer, specifier }) => leadsTo(resolve, importer, specifier, path))
    const placed = names.flatMap((name) => byPlace?.get(name) ?? []).filter(({ specifier }) => endsWith(path, specifier))
    const outside = edges.get(path) ?? []
    return [
      ...[...direct, ...outside].filter(isReal).map(({ importer }) => importer),
      ...placed.map(({ importer }) => importer),
      ...open.filter((file) => (isInside(path) || !isInside(file.path)) && mayOpen(file, path)),
    ]
  }

  /** A comment, or the branch of another host, imports nothing. */
  function isReal({ importer, specifier }: Edge): boolean {
    return imports(importer)?.specifiers.includes(specifier) ?? true
  }

  function mayOpen(file: SourceFile, path: string): boolean {
    return (imports(file) ?? file).open.some(({ prefix }) => {
      // A package that computes a name computes one of its own.
      if (prefix === undefined) return isInside(file.path)
      return prefix.startsWith('.') ? path.startsWith(folderAt(prefix, file)) : path.includes(`/${prefix.replace(/^\W*\//, '')}`)
    })
  }

  return importersOf
}

/** Does the app take part in a file? Facts are rare, so this walks from the file to the entries. */
export function createReach(entries: Entries, importersOf: Importers, isInside: (path: string) => boolean): (file: string) => boolean {
  const reached = new Map<string, boolean>()
  return (file) => {
    if (entries.isOpen && isInside(file)) return entries.has(file)
    const known = reached.get(file)
    if (known !== undefined) return known
    const isReached = leadsUpTo(file, importersOf, (path) => entries.has(path))
    reached.set(file, isReached)
    return isReached
  }
}

/**
 * May a file run together with others? Where nobody says where an app begins, that is so if somebody leads to both.
 *
 * @param takesPart tests and tools lead to what has nothing to do with each other
 */
export function togetherWith(file: string, importersOf: Importers, takesPart: (file: SourceFile) => boolean): (other: string) => boolean {
  const importers: Importers = (path) => importersOf(path).filter(takesPart)
  const above = new Set([file])
  for (const path of above) for (const importer of importers(path)) above.add(importer.path)
  return (other) => leadsUpTo(other, importers, (path) => above.has(path))
}

/** Is a file, or whoever leads to it, what is looked for? */
function leadsUpTo(file: string, importersOf: Importers, isWanted: (path: string) => boolean): boolean {
  const seen = new Set([file])
  // A set gives what is added to it on the way, too.
  for (const path of seen) {
    if (isWanted(path)) return true
    for (const importer of importersOf(path)) seen.add(importer.path)
  }
  return false
}

/** Names that need not look like what they lead to. */
const ALIASES = '\0'

function leadsTo(resolve: Resolve, importer: SourceFile, specifier: string, path: string): boolean {
  const { files, isUnknown } = resolve(specifier, importer.path)
  // An alias that nobody knows: where the rest of the name fits, it counts.
  return isUnknown ? !specifier.startsWith('.') && endsWith(path, specifier.replace(/^[^/]*\//, '')) : files.includes(path)
}

function endsWith(path: string, end: string): boolean {
  const stem = path.slice(0, path.length - extname(path).length).replaceAll(sep, '/')
  const wanted = end.replace(/\.(?:[cm]?[jt]sx?|uts|vue|uvue|nvue|mpx)$/, '')
  return stem.endsWith(`/${wanted}`) || stem.endsWith(`/${wanted}/index`)
}

function folderAt(prefix: string, { path }: SourceFile): string {
  return new URL(prefix, `file://${path.replaceAll(sep, '/')}`).pathname
}

/** By the last part of what is imported, without extension. */
function indexOf(
  files: Survey['files'],
  of: (file: SourceFile) => readonly string[],
  keyOf: (specifier: string) => string,
): ReadonlyMap<string, readonly Edge[]> {
  const index = new Map<string, Edge[]>()
  for (const importer of files.values()) {
    for (const specifier of of(importer)) {
      const name = keyOf(specifier)
      const list = index.get(name)
      if (list) list.push({ importer, specifier })
      else index.set(name, [{ importer, specifier }])
    }
  }
  return index
}

/** Only letters that an extension or a mode cannot take away. */
function nameIn(specifier: string): string {
  return /([^/.?]*)[^/]*\/*$/.exec(specifier.replace(/\?.*$/s, '').replace(/(?:\/\.{0,2})+$/, ''))?.[1] ?? ''
}

/** What an import of this file may end with: its name, its folder's where it is the index, nothing for `.` and `..`. */
function namesOf(path: string): readonly string[] {
  const name = nameIn(basename(path))
  return name === 'index' || name === 'main' ? [name, nameIn(basename(dirname(path))), ''] : [name]
}
