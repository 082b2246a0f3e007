import { closeSync, openSync, readFileSync, readSync } from 'node:fs'

/** Bytes; hardly any source file is larger. */
const BUFFER_SIZE = 1 << 17

/**
 * Reads many files one after the other into the same memory, because most of them are looked at once and dropped.
 *
 * @returns gives the bytes of a file, which are good until the next call; `undefined` for one that cannot be read
 */
export function createFileReader(): (path: string) => Buffer | undefined {
  const buffer = Buffer.allocUnsafe(BUFFER_SIZE)
  return (path) => {
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
  }
}
