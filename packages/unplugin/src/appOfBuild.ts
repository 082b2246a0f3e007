import { resolve } from 'node:path'
import { CrossloadOptionError } from '@crossload/core'
import type { Locale, LookUp, ProjectFacts } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import { appIn, createAppReader, createDisk } from '@crossload/project'
import type { Alias, App, EnvironmentSettings, FoundFacts } from '@crossload/project'
import { findTarget } from '@crossload/project/target'
import type { Target } from '@crossload/project/target'
import { factsInText, isCovered, withHeard } from './heardFacts.ts'
import type { Loaded } from './loaded.ts'
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
  /** May modules come from a cache that an earlier process left? Default: no. */
  readonly keepsModules?: boolean
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
  /** See `BuildPlace`. */
  keepsModules(): boolean
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
   * @param code what it is loaded as
   * @returns whether there was anything new
   */
  hear(id: string, code: string): boolean
  /**
   * Why a build must not be shipped: what some module says came too late for calls that are rewritten; `undefined` where all is well.
   *
   * @param loaded all that the bundle is made of
   * @param isStale was a module rewritten before all was heard?
   */
  objection(loaded: readonly Loaded[], isStale: (id: string) => boolean, locale: Locale): string | undefined
  /** The same while modules are still coming: of those that came so far, was one rewritten before all was heard? */
  tooLate(ids: Iterable<string>, isStale: (id: string) => boolean, locale: Locale): string | undefined
  /** Names what is skipped; each package once. */
  skipped(): readonly { readonly name: string; readonly calls: number }[]
}

export function createAppOfBuild(options: PluginOptions): AppOfBuild {
  const disk = createDisk()
  const reader = createAppReader(disk)
  /** Loaded by the bundler, although no import leads there that can be seen. */
  const heard = new Set<string>()
  /** What modules said that no file says, by their names. */
  const said = new Map<string, FoundFacts>()
  /** What was heard last of all, in this build. */
  let late: FoundFacts | undefined
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

  const factsOf = (app: App | undefined) => withHeard(app?.facts ?? {}, [...said.values()])

  /** What a module says that does not count yet. */
  function missedIn(id: string, code: () => string | undefined): FoundFacts | undefined {
    const app = known?.app
    if (!app) return undefined
    const path = pathOf(id)
    const isOnDisk = path !== undefined && disk.kindOf(path) === 'file'
    const found = (isOnDisk ? app.missedIn(path) : undefined) ?? (app.mayDiffer(isOnDisk ? path : id) ? inText(id, code()) : undefined)
    return found && !isCovered(found, factsOf(app)) ? found : undefined
  }

  function inText(id: string, code: string | undefined): FoundFacts | undefined {
    return code === undefined ? undefined : factsInText(code, nameOf(id))
  }

  function tooLate(ids: Iterable<string>, isStale: (id: string) => boolean, locale: Locale): string | undefined {
    return late && [...ids].some(isStale) ? missedFact(late, options, locale) : undefined
  }

  /** What messages call a module. */
  function nameOf(id: string): string {
    const path = id.replaceAll('\0', '').replace(/^(data:[^,]*,).*$/s, '$1…')
    return path.startsWith(`${place?.root}/`) ? path.slice((place?.root.length ?? 0) + 1) : path
  }

  return {
    forget() {
      if (known) reader.forget()
      known = undefined
      late = undefined
    },
    useRoot(next) {
      if (JSON.stringify(place) !== JSON.stringify(next)) known = undefined
      place = next
    },
    keepsModules: () => place?.keepsModules ?? false,
    target: (mpx) => findTarget(options.target, process.env, mpx ?? { mode: place?.mpxMode }),
    facts: (host) => factsOf(appFor(host)),
    earlyFacts() {
      try {
        const { host } = findTarget(options.target, process.env, { mode: place?.mpxMode })
        return host === null ? {} : factsOf(appFor(host))
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
    hear(id, code) {
      const missed = missedIn(id, () => code)
      if (!missed) return false
      late = missed
      const path = pathOf(id)
      if (path !== undefined && known?.app.missedIn(path) && !heard.has(path)) {
        heard.add(path)
        known = undefined
      } else said.set(id, missed)
      return true
    },
    objection(loaded, isStale, locale) {
      const ids = new Set(loaded.map(({ id }) => id))
      for (const id of said.keys()) if (!ids.has(id)) said.delete(id)
      for (const { id, code } of loaded) {
        const missed = missedIn(id, code)
        const objection = missed && missedFact(missed, options, locale)
        if (objection !== undefined) return objection
      }
      return tooLate(ids, isStale, locale)
    },
    tooLate,
    skipped() {
      const packages = known?.app.skipped().filter(({ name }) => !told.has(name)) ?? []
      for (const { name } of packages) told.add(name)
      return packages
    },
  }
}
