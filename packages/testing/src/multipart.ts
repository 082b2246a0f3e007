import { randomBytes } from 'node:crypto'
import { contentTypeOf } from './contentType.ts'

export interface MultipartFile {
  readonly field: string
  readonly filename: string
}

/** A multipart/form-data body (RFC 7578) with one file, but for the bytes of the file. */
export interface MultipartFrame {
  readonly contentType: string
  readonly head: Uint8Array
  readonly tail: Uint8Array
}

/** Writes what stands around a file: form fields first and the file last, because object storage services ignore what follows the file. */
export function frameFile(fields: readonly (readonly [name: string, value: string])[], file: MultipartFile): MultipartFrame {
  const boundary = `----emulated${randomBytes(12).toString('hex')}`
  let head = ''
  for (const [name, value] of fields) {
    head += `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`
  }
  head += `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(file.field)}"; filename="${quoted(file.filename)}"\r\n`
  head += `Content-Type: ${contentTypeOf(file.filename)}\r\n\r\n`
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    head: Buffer.from(head, 'utf8'),
    tail: Buffer.from(`\r\n--${boundary}--\r\n`, 'utf8'),
  }
}

/** A quoted string escapes with a backslash (RFC 2045); a line break has no place in one and is percent-encoded, as browsers do. */
function quoted(name: string): string {
  return name.replace(/["\\]/g, '\\$&').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
