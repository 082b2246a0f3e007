import { randomBytes } from 'node:crypto'

export interface MultipartFile {
  readonly field: string
  readonly filename: string
  readonly bytes: Uint8Array
}

export interface Multipart {
  readonly contentType: string
  readonly body: Uint8Array
}

/** A multipart/form-data body (RFC 7578): form fields first, then the file, names quoted as browsers quote them. */
export function encodeMultipart(fields: readonly (readonly [name: string, value: string])[], file: MultipartFile): Multipart {
  const boundary = `----emulated${randomBytes(12).toString('hex')}`
  const parts: Uint8Array[] = []
  const text = (value: string) => parts.push(Buffer.from(value, 'utf8'))
  for (const [name, value] of fields) {
    text(`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`)
  }
  text(`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(file.field)}"; filename="${quoted(file.filename)}"\r\n`)
  text('Content-Type: application/octet-stream\r\n\r\n')
  parts.push(file.bytes)
  text(`\r\n--${boundary}--\r\n`)
  return { contentType: `multipart/form-data; boundary=${boundary}`, body: Buffer.concat(parts) }
}

function quoted(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
