import { join } from 'node:path'
import type { ResolvedOptions } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import { appOf, createAppReader, createDisk, findApps, repositoryOf, within } from '@crossload/project'
import type { App, AppPlace, FileSystem } from '@crossload/project'
import type { Settings } from '../settings.ts'

/** What a file's app says, and for whom. */
export interface Apps {
  /** Reads every app that there is, for whoever wants to know about all. */
  readAll(hosts: readonly Host[]): void
  /** The apps that were asked about so far, each with how each host sees it. */
  seen(): readonly (readonly [AppPlace, ReadonlyMap<Host, App>])[]
  /** The app of a file as one host sees it. */
  appOf(file: string, host: Host): App
  /** The options for a file of an app, with what the app says filled in. */
  optionsFor(host: Host, file: string): ResolvedOptions
}

/**
 * The apps of a directory, each read by itself when one of its files asks for it. What lies in no framework's app is one of its own.
 *
 * Nothing outside of the repository is read, wherever links and imports lead.
 *
 * @param directory absolute
 */
export function createApps(directory: string, settings: Settings): Apps {
  const disk: FileSystem = createDisk()
  const fileSystem = within(repositoryOf(disk.realPath(directory), disk), disk)
  const places = findApps(directory, fileSystem)
  const rest: AppPlace = { root: directory, folder: directory }
  const reader = createAppReader(fileSystem)
  const apps = new Map<AppPlace, Map<Host, App>>()
  const options = new Map<App, ResolvedOptions>()

  function read(file: string, host: Host): App {
    return readAt(appOf(join(directory, file), places) ?? rest, host)
  }

  function readAt(place: AppPlace, host: Host): App {
    const byHost = apps.get(place) ?? new Map<Host, App>()
    apps.set(place, byHost)
    const { vue } = settings
    const app = byHost.get(host) ?? reader.read(place.root, { host, folder: place.folder, packages: settings.packages, ...(vue && { vue }) })
    byHost.set(host, app)
    return app
  }

  return {
    readAll(hosts) {
      for (const place of places.length > 0 ? places : [rest]) for (const host of hosts) readAt(place, host)
    },
    seen: () => [...apps],
    appOf: read,
    optionsFor(host, file) {
      const app = read(file, host)
      const known = options.get(app) ?? settings.optionsFor(host, app.facts)
      options.set(app, known)
      return { ...known, lookUp: app.lookUpFor(join(directory, file)) }
    },
  }
}
