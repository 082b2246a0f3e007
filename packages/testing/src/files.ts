import { openFile } from './fileSource.ts'
import type { FileSource } from './fileSource.ts'
import type { PhoneFile } from './setup.ts'

/** The files of a phone, by the path as the app sees it. */
export interface Files {
  find(path: string): FileSource | undefined
  keep(path: string, file: PhoneFile): void
  /** @returns whether there was anything to copy */
  copy(from: string, to: string): boolean
  /** A path that nothing was kept under yet. */
  newPath(start: string, extension: string): string
}

export function createFiles(files: Readonly<Record<string, PhoneFile>>): Files {
  const disk = new Map(Object.entries(files))
  let made = 0
  return {
    find: (path) => {
      const file = disk.get(path)
      return file && openFile(file)
    },
    keep: (path, file) => void disk.set(path, file),
    copy: (from, to) => {
      const file = disk.get(from)
      if (file) disk.set(to, file)
      return file !== undefined
    },
    newPath: (start, extension) => `${start}${(made += 1)}${extension}`,
  }
}
