import type { IncomingMessage } from 'node:http'
import { Busboy } from '@fastify/busboy'
import type { ReceivedFile, ReceivedRequest } from './server.ts'

type Form = Pick<ReceivedRequest, 'fields' | 'fieldOrder' | 'files'>

const LONGEST_FIELD = 16 * 1024 * 1024

/**
 * Reads a body to its end: multipart/form-data with @fastify/busboy, anything else without keeping it.
 *
 * @throws when the connection closes first, and when the body is not well-formed
 */
export async function readForm(incoming: IncomingMessage): Promise<Form> {
  const contentType = incoming.headers['content-type'] ?? ''
  const fields: [name: string, value: string][] = []
  const fieldOrder: string[] = []
  const files: ReceivedFile[] = []
  await new Promise<void>((resolve, reject) => {
    incoming.on('error', reject)
    incoming.on('close', () => {
      if (!incoming.complete) reject(new Error('the connection was closed'))
    })
    if (!/^multipart\/form-data/i.test(contentType)) {
      incoming.on('end', resolve)
      incoming.resume()
      return
    }
    const parser = new Busboy({
      headers: { ...incoming.headers, 'content-type': contentType },
      preservePath: true,
      limits: { fieldSize: LONGEST_FIELD },
    })
    parser.on('field', (name, value, _nameTruncated, isCut) => {
      if (isCut) reject(new Error(`the field ${name} is too long`))
      fieldOrder.push(name)
      fields.push([name, value])
    })
    parser.on('file', (field, stream, filename, _encoding, type) => {
      fieldOrder.push(field)
      const chunks: Uint8Array[] = []
      stream.on('data', (chunk: Uint8Array) => chunks.push(chunk))
      stream.on('end', () => files.push({ field, filename, contentType: type, bytes: new Uint8Array(Buffer.concat(chunks)) }))
      stream.on('error', reject)
    })
    parser.on('finish', resolve)
    parser.on('error', reject)
    incoming.pipe(parser)
  })
  return { fields: Object.fromEntries(fields), fieldOrder, files }
}
