import { basename, dirname, sep } from 'node:path'
import type { Entry, FileSystem } from './fileSystem.ts'

/**
 * The same file system for as long as nothing changes in it: whether a file is there is answered from its folder's list, which is read
 * once. To resolve an import takes some twenty such questions, and most answers are no.
 */
export function withListings(fileSystem: FileSystem): FileSystem {
  const listed = new Map<string, readonly Entry[]>()
  const tables = new Map<string, ReadonlyMap<string, Entry['kind']>>()
  const real = new Map<string, string>()

  function list(folder: string): readonly Entry[] {
    let entries = listed.get(folder)
    if (!entries) listed.set(folder, (entries = fileSystem.list(folder)))
    return entries
  }

  function tableOf(folder: string): ReadonlyMap<string, Entry['kind']> {
    let table = tables.get(folder)
    if (!table) {
      // A file system that shows a part of another lists nothing above it.
      const isHidden = () => tableOf(dirname(folder)).size === 0 && fileSystem.kindOf(folder) === 'folder'
      const isThere = dirname(folder) === folder || kindOf(folder) === 'folder' || isHidden()
      table = new Map(isThere ? list(folder).map(({ name, kind }) => [name, kind]) : [])
      tables.set(folder, table)
    }
    return table
  }

  function kindOf(path: string): 'file' | 'folder' | undefined {
    const folder = dirname(path)
    if (folder === path) return fileSystem.kindOf(path)
    const kind = tableOf(folder).get(basename(path))
    return kind === 'link' ? fileSystem.kindOf(path) : kind
  }

  return {
    ...fileSystem,
    list,
    kindOf,
    realPath(path) {
      let found = real.get(path)
      if (found === undefined) {
        const folder = dirname(path)
        // Links are rare, and folders are asked about again and again.
        const isPlain = folder !== path && tableOf(folder).get(basename(path)) !== 'link'
        found = isPlain ? joinReal(folder, basename(path)) : fileSystem.realPath(path)
        real.set(path, found)
      }
      return found
    },
  }

  function joinReal(folder: string, name: string): string {
    const path = (dirname(folder) === folder ? folder : realFolder(folder)).replace(/[\\/]$/, '')
    return `${path}${sep}${name}`
  }

  function realFolder(folder: string): string {
    let found = real.get(folder)
    if (found === undefined) real.set(folder, (found = fileSystem.realPath(folder)))
    return found
  }
}

