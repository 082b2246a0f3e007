import { createReadStream, statSync } from 'node:fs'

/** A file of the phone, ready to be sent. */
export interface FileSource {
  /** In bytes. */
  readonly size: number
  /** At most so many bytes at a time. */
  read(chunkBytes: number): Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

/** @returns undefined when nothing lies under `diskPath` */
export function openFile(file: Uint8Array | { readonly diskPath: string }): FileSource | undefined {
  if (!('diskPath' in file)) return { size: file.length, read: (chunkBytes) => slices(file, chunkBytes) }
  const { diskPath } = file
  const stats = statSync(diskPath, { throwIfNoEntry: false })
  return stats && { size: stats.size, read: (chunkBytes) => createReadStream(diskPath, { highWaterMark: chunkBytes }) }
}

/** All of a file at once. */
export async function readWhole(file: FileSource | undefined): Promise<Uint8Array | undefined> {
  if (file === undefined) return undefined
  const chunks: Uint8Array[] = []
  for await (const chunk of file.read(Math.max(file.size, 1))) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

function* slices(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}
