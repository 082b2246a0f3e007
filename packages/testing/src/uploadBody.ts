import type { FileSource } from './fileSource.ts'
import type { Options } from './hosts/hostRules.ts'
import { frameFile } from './multipart.ts'
import type { Body } from './transfer.ts'

/** What is posted for an upload. */
export function uploadBody(
  options: Options,
  field: string,
  file: FileSource,
  chunkBytes: number,
): { readonly contentType: string; readonly body: Body } {
  const filename = String(options['filePath']).replace(/^.*\//s, '')
  const { contentType, head, tail } = frameFile(formFields(options['formData']), { field, filename })
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield head
    yield* file.read(chunkBytes)
    // On its own: who stops the upload at an earlier progress event has stopped it before the server has it whole.
    yield tail
  }
  return { contentType, body: { length: head.length + file.size + tail.length, pieces: pieces() } }
}

/** Strings as they are, objects as JSON, other values as JavaScript writes them; `undefined` does not survive the way to the client. */
function formFields(formData: unknown): readonly (readonly [string, string])[] {
  return Object.entries((formData ?? {}) as object)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)])
}
