import { lstatSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'

/** Where the files of a directory really are. Names are relative to it. */
export interface Links {
  isLink(file: string): boolean
  /** With all links followed; the path itself for a link to nowhere, of which the reader tells. */
  realPath(file: string): string
  /** Does a name lead to a place below the directory? A link to nowhere does. */
  staysWithin(file: string): boolean
}

/** Asks the disk once a file and once a folder. */
export function createLinks(directory: string): Links {
  const links = new Map<string, boolean>()
  const folders = new Map<string, string>()

  function isLink(file: string): boolean {
    const found = links.get(file) ?? lstatSync(join(directory, file), { throwIfNoEntry: false })?.isSymbolicLink() ?? false
    links.set(file, found)
    return found
  }

  function realFolder(path: string): string {
    const found = folders.get(path) ?? real(path)
    folders.set(path, found)
    return found
  }

  return {
    isLink,
    realPath(file) {
      const path = join(directory, file)
      return isLink(file) ? real(path) : join(realFolder(dirname(path)), basename(path))
    },
    staysWithin(file) {
      if (!isLink(file)) return true
      const path = join(directory, file)
      const target = real(path)
      const way = relative(realFolder(directory), target)
      return target === path || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
    },
  }
}

function real(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}
