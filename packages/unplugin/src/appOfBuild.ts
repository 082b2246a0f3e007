import { resolve } from 'node:path'
import { CrossloadOptionError } from '@crossload/core'
import type { Locale, LookUp, ProjectFacts } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import { appIn, createAppReader, createDisk } from '@crossload/project'
import type { Alias, App, EnvironmentSettings } from '@crossload/project'
import { findTarget } from '@crossload/project/target'
import type { Target } from '@crossload/project/target'
import { missedFact } from './missedFact.ts'
import type { PluginOptions } from './options.ts'
import type { MpxFacts } from './target.ts'

/** What a bundler says of a build before it begins. */
export interface BuildPlace {
  /** The project's folder, absolute. */
  readonly root: string
  /** Where the bundler begins; paths, absolute or relative to the root. */
  readonly entries?: readonly string[]
  readonly aliases?: readonly Alias[]
  /** Mpx's mode, where it is known so early. */
  readonly mpxMode?: string | undefined
  /** The mode whose `.env` files are read, and where they lie. */
  readonly environment?: EnvironmentSettings
}

/** The app of one plugin's builds: read when it is asked for, held against what the bundler loads. */
export interface AppOfBuild {
  /** From here on, the app is read anew where files changed. */
  forget(): void
  useRoot(place: BuildPlace): void
  /** @throws CrossloadOptionError when nothing says what to build for, or what says it names no host */
  target(mpx: MpxFacts | undefined): Target
  /** What the app's files say; nothing until somebody says where it is. */
  facts(host: Host): ProjectFacts
  /** What the app's files say, if it is known yet what is built for. */
  earlyFacts(): ProjectFacts
  /** What a module imports and asks of its environment; `undefined` where it is no file, or the app is not known. */
  lookUpFor(id: string): LookUp | undefined
  /** The files that the answers to a module came from. */
  lookedAt(id: string): ReadonlySet<string>
  /**
   * Hears of a module that the bundler loads. One that says something which does not count yet counts from here on.
   *
   * @returns whether there was anything new
   */
  hear(id: string): boolean
  /** Why a build must not be shipped: what some modules say came too late for calls that are rewritten; `undefined` where all is well. */
  objection(ids: Iterable<string>, locale: Locale): string | undefined
  /** Names what is skipped; each package once. */
  skipped(): readonly { readonly name: string; readonly calls: number }[]
}

export function createAppOfBuild(options: PluginOptions): AppOfBuild {
  const disk = createDisk()
  const reader = createAppReader(disk)
  /** Loaded by the bundler, although no import leads there that can be seen. */
  const heard = new Set<string>()
  const held = new Set<string>()
  const told = new Set<string>()
  let place: BuildPlace | undefined
  let known: { readonly host: Host; readonly app: App } | undefined

  function appFor(host: Host): App | undefined {
    if (!place || known?.host === host) return place && known?.app
    const { root, entries = [], aliases, environment } = place
    const said = process.env['UNI_INPUT_DIR']
    const where = said ? appIn(resolve(said), disk) : { root }
    const vue = options.project?.vue
    const reading = {
      host,
      ...(vue && { vue }),
      ...('folder' in where && { folder: where.folder }),
      ...(aliases && { aliases }),
      ...(environment && { environment }),
      ...(options.packages && { packages: options.packages }),
      entries: [...entries.map((entry) => resolve(root, entry)), ...heard],
    }
    known = { host, app: reader.read(where.root, reading) }
    return known.app
  }

  function pathOf(id: string): string | undefined {
    return /^[\0]|^virtual:/.test(id) ? undefined : disk.realPath(id.replace(/[?#].*$/s, ''))
  }

  return {
    forget() {
      if (known) reader.forget()
      known = undefined
      held.clear()
    },
    useRoot(next) {
      if (JSON.stringify(place) !== JSON.stringify(next)) known = undefined
      place = next
    },
    target: (mpx) => findTarget(options.target, process.env, mpx ?? { mode: place?.mpxMode }),
    facts: (host) => appFor(host)?.facts ?? {},
    earlyFacts() {
      try {
        const { host } = findTarget(options.target, process.env, { mode: place?.mpxMode })
        return host === null ? {} : (appFor(host)?.facts ?? {})
      } catch (error) {
        if (error instanceof CrossloadOptionError) return {}
        throw error
      }
    },
    lookUpFor(id) {
      const path = pathOf(id)
      return path === undefined ? undefined : known?.app.lookUpFor(path)
    },
    lookedAt(id) {
      const path = pathOf(id)
      return (path === undefined ? undefined : known?.app.lookedAt(path)) ?? new Set()
    },
    hear(id) {
      const path = pathOf(id)
      if (path === undefined || heard.has(path) || !known?.app.missedIn(path)) return false
      heard.add(path)
      known = undefined
      return true
    },
    objection(ids, locale) {
      for (const id of ids) {
        if (held.has(id)) continue
        held.add(id)
        const path = pathOf(id)
        const missed = path === undefined ? undefined : known?.app.missedIn(path)
        const objection = missed && missedFact(missed, options, locale)
        if (objection !== undefined) return objection
      }
      return undefined
    },
    skipped() {
      const packages = known?.app.skipped().filter(({ name }) => !told.has(name)) ?? []
      for (const { name } of packages) told.add(name)
      return packages
    },
  }
}
