import { join } from 'node:path'
import { createAppReader } from './readApp.ts'
import type { App, Reading } from './app.ts'
import { findAppAround } from './apps.ts'
import type { AppPlace } from './apps.ts'
import { createDisk } from './disk.ts'
import { isAppFolder } from './sourceFiles.ts'

/** In ms: for so long what was read of an app counts without looking again. */
const FRESH = 2000

/** Apps by their files, for who is called file by file and not told when a build begins: linters, compilers. */
export interface FreshApps {
  /** @param file absolute; `undefined` where it belongs to no app */
  appOf(file: string, reading: Omit<Reading, 'folder'>): App | undefined
  /** @param folder absolute; `undefined` where neither it nor its `src` has what a framework's app has */
  frameworkAppIn(folder: string, reading: Omit<Reading, 'folder'>): App | undefined
}

export function createFreshApps(): FreshApps {
  const disk = createDisk()
  const places = new Map<string, AppPlace | undefined>()
  const apps = new Map<string, { readonly app: App; readonly at: number }>()
  const reader = createAppReader(disk)
  let lookedAt = 0

  function appOf(file: string, reading: Omit<Reading, 'folder'>): App | undefined {
    const folder = file.replace(/[\\/][^\\/]*$/, '')
    if (!places.has(folder)) places.set(folder, findAppAround(file, disk))
    const place = places.get(folder)
    if (!place) return undefined
    const now = performance.now()
    const key = JSON.stringify([place, reading])
    const before = apps.get(key)
    if (before && now - before.at < FRESH) return before.app
    if (lookedAt > 0 && now - lookedAt >= FRESH) reader.forget()
    const app = reader.read(place.root, { ...reading, folder: place.folder })
    lookedAt = performance.now()
    apps.set(key, { app, at: lookedAt })
    return app
  }

  return {
    appOf,
    frameworkAppIn(folder, reading) {
      const isApp = [folder, join(folder, 'src')].some((at) => isAppFolder(disk.list(at)))
      return isApp ? appOf(join(folder, 'package.json'), reading) : undefined
    },
  }
}
