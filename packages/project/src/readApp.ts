import { relative, sep } from 'node:path'
import { mpxMode } from '@crossload/blocks'
import type { Place, ProjectFacts } from '@crossload/core'
import { readAliases } from './aliases.ts'
import type { App, Reading } from './app.ts'
import { beginnings, sourceFolder } from './beginnings.ts'
import { boundsOfPackage } from './bounds.ts'
import { createConstants } from './constants.ts'
import { createDisk } from './disk.ts'
import { readEnvironment } from './environment.ts'
import type { Environment } from './environment.ts'
import { findEntries } from './entries.ts'
import { readFacts } from './facts.ts'
import type { FoundFacts } from './facts.ts'
import type { FileSystem } from './fileSystem.ts'
import { createImports } from './imports.ts'
import { joinFacts } from './joinFacts.ts'
import { knownOf, readFramework } from './framework.ts'
import type { Framework } from './framework.ts'
import { withListings } from './listings.ts'
import { createImporters, createReach, togetherWith } from './reach.ts'
import type { Importers } from './reach.ts'
import { createResolver } from './resolve.ts'
import type { Resolve } from './resolve.ts'
import { findSkipped } from './skipped.ts'
import { createSourceReader } from './sources.ts'
import type { SourceFile } from './sources.ts'
import { isOfFramework, isOfNode, isTool, survey } from './survey.ts'

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
  const isInside = (path: string) => path.startsWith(folder + sep)
  const looked = new Map<string, FoundFacts | undefined>()
  const factsOf = (path: string) => {
    if (!looked.has(path)) looked.set(path, readFacts(path, root, host, known, fileSystem, constants.lookUpFor(path)))
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
