import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Busboy } from '@fastify/busboy'
import type { BusboyHeaders } from '@fastify/busboy'

export interface ReceivedFile {
  readonly field: string
  readonly filename: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

export interface ReceivedRequest {
  readonly method: string
  /** The address that the app asked for, such as `https://api.example.com/avatar`. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, string>>
  /** Names of the parts in the order in which they came, fields and files. */
  readonly fieldOrder: readonly string[]
  readonly files: readonly ReceivedFile[]
}

export interface Answer {
  readonly status?: number
  readonly body?: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
  readonly delayMs?: number
}

export interface UploadServer {
  readonly origin: string
  /** Whole requests, in the order of their arrival. An aborted one never gets here. */
  readonly requests: ReceivedRequest[]
  respond(handler: (request: ReceivedRequest) => Answer): void
  /** Forgets requests and the handler. */
  reset(): void
  close(): Promise<void>
}

/** The header in which an emulated host says which address the app asked for. */
export const ORIGINAL_URL = 'x-emulated-host-url'

const describe = (request: ReceivedRequest): Answer => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    fields: request.fields,
    files: request.files.map(({ field, filename, bytes }) => ({ field, filename, bytes: bytes.length })),
  }),
})

/** A server on loopback that parses what it gets with a well-kept multipart parser and remembers it. */
export async function startServer(): Promise<UploadServer> {
  const requests: ReceivedRequest[] = []
  let handler: (request: ReceivedRequest) => Answer = describe

  const server = createServer((incoming, outgoing) => {
    receive(incoming).then(
      (request) => {
        requests.push(request)
        answer(outgoing, handler(request))
      },
      () => outgoing.destroy(),
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    respond: (next) => {
      handler = next
    },
    reset: () => {
      requests.length = 0
      handler = describe
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function answer(outgoing: ServerResponse, { status = 200, body = '', headers = {}, delayMs = 0 }: Answer): void {
  const send = () => {
    outgoing.writeHead(status, headers)
    outgoing.end(body)
  }
  if (delayMs === 0) send()
  else setTimeout(send, delayMs).unref()
}

async function receive(incoming: IncomingMessage): Promise<ReceivedRequest> {
  const { [ORIGINAL_URL]: original, ...headers } = incoming.headers as Record<string, string>
  const fields: Record<string, string> = {}
  const fieldOrder: string[] = []
  const files: ReceivedFile[] = []
  if (incoming.method === 'POST') await parse(incoming, fields, fieldOrder, files)
  else incoming.resume()
  return { method: incoming.method ?? '', url: original ?? incoming.url ?? '', headers, fields, fieldOrder, files }
}

function parse(
  incoming: IncomingMessage,
  fields: Record<string, string>,
  fieldOrder: string[],
  files: ReceivedFile[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const parser = new Busboy({ headers: incoming.headers as BusboyHeaders, preservePath: true })
    parser.on('field', (name, value) => {
      fieldOrder.push(name)
      fields[name] = value
    })
    parser.on('file', (field, stream, filename, _encoding, contentType) => {
      fieldOrder.push(field)
      const chunks: Uint8Array[] = []
      stream.on('data', (chunk: Uint8Array) => chunks.push(chunk))
      stream.on('end', () => files.push({ field, filename, contentType, bytes: Buffer.concat(chunks) }))
    })
    parser.on('finish', () => resolve())
    parser.on('error', reject)
    incoming.on('error', reject)
    incoming.on('aborted', () => reject(new Error('aborted')))
    incoming.pipe(parser)
  })
}
