import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import type { Texts } from '../texts.ts'

/**
 * The text of a file. What is no regular file is not read: a pipe or a device may never end.
 *
 * @param path symbolic links are followed to what they lead to
 * @throws as `node:fs` does, and for what is no regular file
 */
export function readRegularFile(path: string, texts: Texts): string {
  // Without waiting: to open a pipe would wait for somebody who writes to it. Windows has no such flag.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    if (!fstatSync(descriptor).isFile()) throw new Error(texts.notRegular)
    return readFileSync(descriptor, 'utf8')
  } finally {
    closeSync(descriptor)
  }
}
