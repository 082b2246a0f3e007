import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs'
import type { Dirent, Stats } from 'node:fs'
import type { Entry, FileSystem } from './fileSystem.ts'

/** Bytes; hardly any source file is larger. */
const BUFFER_SIZE = 1 << 17

/** The files of this machine. They are read one after the other into the same memory, because most are looked at once and dropped. */
export function createDisk(): FileSystem {
  let buffer: Buffer | undefined
  return {
    read(path) {
      buffer ??= Buffer.allocUnsafe(BUFFER_SIZE)
      try {
        const descriptor = openSync(path, 'r')
        try {
          const length = readSync(descriptor, buffer, 0, buffer.length, 0)
          return length < buffer.length ? buffer.subarray(0, length) : readFileSync(path)
        } finally {
          closeSync(descriptor)
        }
      } catch {
        return undefined
      }
    },
    list(folder) {
      try {
        const entries = readdirSync(folder, { withFileTypes: true }).flatMap(toEntry)
        return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
      } catch {
        return []
      }
    },
    kindOf: (path) => kindOf(statOf(path)),
    realPath(path) {
      try {
        return realpathSync(path)
      } catch {
        return path
      }
    },
    changedAt: (path) => statOf(path)?.mtimeMs,
  }
}

/** Pipes and devices are no files: to read one would take for ever. */
function toEntry(entry: Dirent): readonly Entry[] {
  const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : undefined
  return kind ? [{ name: entry.name, kind }] : []
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

function kindOf(stats: Stats | undefined): 'file' | 'folder' | undefined {
  return stats?.isFile() ? 'file' : stats?.isDirectory() ? 'folder' : undefined
}
