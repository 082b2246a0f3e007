import { basename, dirname, join } from 'node:path'
import { createDisk } from './disk.ts'
import type { FileSystem } from './fileSystem.ts'
import { dependenciesOf, readJson } from './json.ts'
import { isAppFolder, isSkippedFolder } from './sourceFiles.ts'

/** Where an app lies. */
export interface AppPlace {
  /** The folder that holds its `package.json`, else its sources. */
  readonly root: string
  /** Where its sources are. */
  readonly folder: string
}

/**
 * The apps below a folder, each by itself. Links are not followed: what lies elsewhere belongs elsewhere.
 *
 * @param directory absolute
 * @param fileSystem default: this machine's
 * @returns in the order of their paths; none where no framework's app is found
 */
export function findApps(directory: string, fileSystem: FileSystem = createDisk()): readonly AppPlace[] {
  const apps: AppPlace[] = []
  function visit(folder: string): void {
    const entries = fileSystem.list(folder)
    if (isAppFolder(entries) || isTaro(folder, fileSystem)) apps.push({ root: rootOf(folder, directory, fileSystem), folder })
    for (const { name, kind } of entries) if (kind === 'folder' && !isSkippedFolder(name)) visit(join(folder, name))
  }
  visit(directory)
  return apps
}

/** The app whose sources lie in a folder, where somebody says so. */
export function appIn(folder: string, fileSystem: FileSystem = createDisk()): AppPlace {
  return { root: rootOf(folder, '', fileSystem), folder }
}

/**
 * The app that a file belongs to, looked for from the file upwards: the nearest folder with what an app has, else with a `package.json`.
 *
 * @param file absolute
 */
export function findAppAround(file: string, fileSystem: FileSystem = createDisk()): AppPlace | undefined {
  let plain: AppPlace | undefined
  for (let at = dirname(file); ; at = dirname(at)) {
    if (isAppFolder(fileSystem.list(at)) || isTaro(at, fileSystem)) return { root: rootOf(at, '', fileSystem), folder: at }
    const src = join(at, 'src')
    if (isAppFolder(fileSystem.list(src))) return { root: at, folder: src }
    if (!plain && fileSystem.kindOf(join(at, 'package.json')) === 'file') plain = { root: at, folder: at }
    if (dirname(at) === at) return plain
  }
}

/** Of two apps the one that is nearest to a file has it. */
export function appOf(file: string, apps: readonly AppPlace[]): AppPlace | undefined {
  const holding = apps.filter(({ root }) => file.startsWith(join(root, '/')))
  return holding.toSorted((a, b) => b.root.length - a.root.length)[0]
}

function rootOf(folder: string, directory: string, fileSystem: FileSystem): string {
  const parent = dirname(folder)
  const isBelow = folder !== directory && basename(folder) === 'src'
  return isBelow && fileSystem.kindOf(join(parent, 'package.json')) === 'file' ? parent : folder
}

function isTaro(folder: string, fileSystem: FileSystem): boolean {
  const isConfigured = ['ts', 'js'].some((extension) => fileSystem.kindOf(join(folder, `app.config.${extension}`)) === 'file')
  if (!isConfigured) return false
  return [folder, dirname(folder)].some((at) => '@tarojs/taro' in dependenciesOf(readJson(join(at, 'package.json'), fileSystem)))
}
