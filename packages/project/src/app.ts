import { join, relative, sep } from 'node:path'
import { mpxMode, readVariants } from '@crossload/blocks'
import type { Known } from '@crossload/blocks'
import type { LookUp, Place, ProjectFacts } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import { readAliases } from './aliases.ts'
import type { Alias } from './aliases.ts'
import { boundsOfPackage } from './bounds.ts'
import { createConstants } from './constants.ts'
import { createDisk } from './disk.ts'
import { readEnvironment } from './environment.ts'
import type { Environment, EnvironmentSettings } from './environment.ts'
import { findEntries } from './entries.ts'
import { readFacts } from './facts.ts'
import type { FoundFacts } from './facts.ts'
import type { FileSystem } from './fileSystem.ts'
import { joinFacts } from './joinFacts.ts'
import { knownOf, readFramework } from './framework.ts'
import type { Framework } from './framework.ts'
import { withListings } from './listings.ts'
import { moduleNamesIn } from './moduleNames.ts'
import type { Outline } from './outline.ts'
import { createImporters, createReach, togetherWith } from './reach.ts'
import type { Importers } from './reach.ts'
import { createResolver } from './resolve.ts'
import type { Resolve } from './resolve.ts'
import { isAppFolder } from './sourceFiles.ts'
import { findSkipped } from './skipped.ts'
import type { SkippedPackage } from './skipped.ts'
import { createSourceReader } from './sources.ts'
import type { SourceFile } from './sources.ts'
import { isOfFramework, isOfNode, isTool, survey } from './survey.ts'

/** As what an app is read. */
export interface Reading {
  readonly host: Host
  /** What the user says of the app's Vue. Default: what the app's files say. */
  readonly vue?: 2 | 3
  /** Where the sources are. Default: `src`, else the app's folder. */
  readonly folder?: string
  /** Where the bundler begins: absolute paths of scripts and pages. What a framework says of its own is known. */
  readonly entries?: readonly string[]
  /** The bundler's own aliases; they count before those that the app's files give. */
  readonly aliases?: readonly Alias[]
  /** Installed packages whose calls are looked into. */
  readonly packages?: readonly string[]
  /** What is known of its `.env` files. Default: every mode may be built. */
  readonly environment?: EnvironmentSettings
}

/** An app as one host's build sees it. */
export interface App {
  /** Real path. */
  readonly root: string
  /** Where its sources are. */
  readonly folder: string
  readonly framework: Framework
  /** What is known of the app where conditions ask; for `readVariants` of `@crossload/blocks`. */
  readonly known: Known
  /** What its files say about each other; for core. */
  readonly facts: ProjectFacts
  /**
   * What its files say to one of them. The same as `facts`, unless no framework and no bundler says where the app begins: then only what may
   * run together with the file counts.
   *
   * @param file absolute
   */
  factsFor(file: string): ProjectFacts
  /** Places in files that cannot be read and may install an interceptor; they are among the interceptors, too. */
  readonly possible: readonly Place[]
  /** Places that no entry leads to; they count for nothing. */
  readonly unreached: readonly Place[]
  /** Every file that was looked at, by real path. */
  readonly files: ReadonlySet<string>
  /** Files whose facts count, by real path. */
  readonly factFiles: ReadonlySet<string>
  /**
   * What a file imports and asks of its environment; for core's `lookUp`. Files are read when somebody asks.
   *
   * @param path absolute
   */
  lookUpFor(path: string): LookUp
  /** The files that the answers to a file came from so far, or would come from if they were there. Whoever keeps what was made of it depends on them. */
  lookedAt(path: string): ReadonlySet<string>
  /** Packages whose calls nobody looks into; found when asked for. */
  skipped(): readonly SkippedPackage[]
  /**
   * What a file says that a bundler loaded, if it says anything that does not count yet.
   *
   * @param path real, absolute
   */
  missedIn(path: string): FoundFacts | undefined
  /**
   * May a module say what its file does not, because a step of the build put it there? Installed packages with a word of it are taken by their
   * files: they are large, and nobody changes them.
   *
   * @param path real, absolute; else whatever a bundler calls a module that it made up
   */
  mayDiffer(path: string): boolean
}

/** Reads apps, and remembers their files. */
export interface AppReader {
  /** @param root the app's folder, absolute */
  read(root: string, reading: Reading): App
  /** From here on, files are read again where they changed. */
  forget(): void
}

/**
 * Reads an app as one host's build does: which of its files take part, with conditions applied, and what those say about each other.
 *
 * @param fileSystem default: this machine's
 */
export function createAppReader(fileSystem: FileSystem = createDisk()): AppReader {
  const reader = createSourceReader(fileSystem)
  return {
    forget: () => reader.forget(),
    read: (root, reading) => readApp(fileSystem.realPath(root), reading, reader, withListings(fileSystem)),
  }
}

function readApp(root: string, reading: Reading, reader: ReturnType<typeof createSourceReader>, fileSystem: FileSystem): App {
  const { host, vue, entries: given = [], aliases: own = [], packages = [] } = reading
  const folder = fileSystem.realPath(reading.folder ?? sourceFolder(root, fileSystem))
  const framework = readFramework(root, folder, fileSystem)
  const known = knownOf(framework, vue)
  const aliases = [...own, ...readAliases(root, folder, fileSystem)]
  const mode = framework.name === 'mpx' ? mpxMode(host) : null
  const resolverFor = (files: ReadonlySet<string>) => createResolver({ fileSystem, aliases, roots: [folder, root], mode, known: files })
  const begin = beginnings(given, root, resolverFor(new Set()), fileSystem)
  const isOpen = framework.name === undefined && begin.length === 0
  const surveyed = survey(folder, begin, reader, fileSystem, resolverFor, isOpen ? boundsOfPackage(root, fileSystem) : undefined)
  const candidates = [...surveyed.files.values()].filter(({ mayHoldFacts }) => mayHoldFacts)

  const isInside = (path: string) => path.startsWith(folder + sep)
  const looked = new Map<string, FoundFacts | undefined>()
  const factsOf = (path: string) => {
    if (!looked.has(path)) looked.set(path, readFacts(path, root, host, known, fileSystem))
    return looked.get(path)
  }
  const counted = new Map<string, FoundFacts>()
  const unreached: Place[] = []
  let importers: Importers | undefined
  const importersOf: Importers = (path) => {
    if (!importers) {
      const names = new Set(aliases.flatMap(({ find }) => (typeof find === 'string' ? find : [])))
      const resolve = resolverFor(new Set(surveyed.files.keys()))
      importers = createImporters(surveyed, resolve, createImports(host, known, fileSystem), isInside, (name) => names.has(name))
    }
    return importers(path)
  }
  let reach: ((path: string) => boolean) | undefined
  const isReached = (path: string) => {
    reach ??= createReach(findEntries(folder, framework, begin, host, known, fileSystem), importersOf, isInside)
    return reach(path)
  }
  for (const { path } of candidates.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const facts = factsOf(path)
    if (!facts || !matters(facts)) continue
    if (isReached(path)) counted.set(path, facts)
    else unreached.push(...facts.interceptors, ...facts.patched, ...facts.custom)
  }
  const all = [...counted.values()]
  const facts = joined(framework, all, !isOpen)
  const takesPart = (file: SourceFile) => !isOfNode(file) && !isTool(relative(folder, file.path))
  let resolve: Resolve | undefined
  let environment: Environment | undefined
  const constants = createConstants({
    root,
    host,
    known,
    fileSystem,
    resolve: () => (resolve ??= resolverFor(new Set(surveyed.files.keys()))),
    environment: () => (environment ??= readEnvironment(root, fileSystem, reading.environment)),
  })
  return {
    root,
    folder,
    framework,
    known,
    facts,
    factsFor(file) {
      if (!isOpen || all.length === 0) return facts
      const isTogether = togetherWith(fileSystem.realPath(file), importersOf, takesPart)
      const heard = [...counted].flatMap(([path, each]) => (isTogether(path) ? each : []))
      return heard.length === all.length ? facts : joined(framework, heard, !isOpen)
    },
    possible: all.flatMap(({ possible }) => possible),
    unreached,
    files: new Set(surveyed.files.keys()),
    factFiles: new Set(counted.keys()),
    lookUpFor: (path) => constants.lookUpFor(fileSystem.realPath(path)),
    lookedAt: (path) => constants.lookedAt(fileSystem.realPath(path)),
    skipped: () => findSkipped(root, surveyed, packages, host, isReached, fileSystem),
    missedIn(path) {
      if (counted.has(path) || isOfFramework(path) || !reader.read(path)?.mayHoldFacts) return undefined
      const missed = factsOf(path)
      return missed && matters(missed) ? missed : undefined
    },
    mayDiffer(path) {
      if (isOfFramework(path)) return false
      return !/[\\/]node_modules[\\/]/.test(path) || !reader.read(path)?.mayHoldFacts
    },
  }
}

/** The scripts that a bundler begins with: extensions may be left out, and a page names its own. */
function beginnings(given: readonly string[], root: string, resolve: Resolve, fileSystem: FileSystem): readonly string[] {
  return given.flatMap((path) => {
    if (!path.endsWith('.html')) return resolve(path, join(root, 'entry')).files
    const text = fileSystem.kindOf(path) === 'file' ? (fileSystem.read(path)?.toString('utf8') ?? '') : ''
    const scripts = Array.from(text.matchAll(/<script\b[^>]*?\ssrc\s*=\s*["']([^"']+)["']/g), ([, name = '']) => name)
    return scripts.flatMap((name) => resolve(name.startsWith('.') ? name : `/${name.replace(/^\/+/, '')}`, path).files)
  })
}

/** What may be an interceptor counts as one. Of a folder that is no app's, nobody knows who uses it. */
function joined({ vue }: Framework, found: readonly FoundFacts[], isRead: boolean): ProjectFacts {
  const facts = joinFacts(found)
  const interceptors = [...(facts.interceptors ?? []), ...found.flatMap(({ possible }) => possible)]
  return { ...facts, ...(isRead && { isRead }), ...(vue && { vue }), ...(interceptors.length > 0 && { interceptors }) }
}

function matters({ possible, interceptors, patched, custom, usePromise, blackList, prefix, postfix }: FoundFacts): boolean {
  const places = possible.length + interceptors.length + patched.length + custom.length
  return places > 0 || [usePromise, blackList, prefix, postfix].some((setting) => setting !== undefined)
}

/** In `src`, unless the app's files lie at its root. */
function sourceFolder(root: string, fileSystem: FileSystem): string {
  const src = join(root, 'src')
  return fileSystem.kindOf(src) === 'folder' && !isAppFolder(fileSystem.list(root)) ? src : root
}

/** What files import with conditions applied, each read once. */
function createImports(host: Host, known: Known, fileSystem: FileSystem): (file: SourceFile) => Omit<Outline, 'places'> | undefined {
  const read = new Map<string, Omit<Outline, 'places'> | undefined>()
  return ({ path, specifiers }) => {
    if (!read.has(path)) read.set(path, readImports(path, specifiers, host, known, fileSystem))
    return read.get(path)
  }
}

const SCRIPT_SOURCE = /\.(?:vue|uvue|nvue|mpx)$/

function readImports(
  path: string,
  specifiers: readonly string[],
  host: Host,
  known: Known,
  fileSystem: FileSystem,
): Omit<Outline, 'places'> | undefined {
  const text = fileSystem.read(path)?.toString('utf8')
  if (text === undefined) return undefined
  const scripts = readVariants(text, path, host, known).flatMap((variant) => variant.scripts)
  const all = scripts.map(({ code, id }) => moduleNamesIn(code, id))
  // A script that does not parse may import all that it seems to; so may markup.
  if (all.some((names) => names === undefined)) return undefined
  const inMarkup = SCRIPT_SOURCE.test(path) ? specifiers.filter((name) => new RegExp(`\\ssrc\\s*=\\s*["']${escape(name)}`).test(text)) : []
  return {
    specifiers: [...inMarkup, ...all.flatMap((names) => names?.specifiers ?? [])],
    open: all.flatMap((names) => names?.open ?? []),
  }
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
