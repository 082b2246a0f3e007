import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fromHeaderText } from './headerText.ts'
import { readForm } from './readForm.ts'

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
  /** By lower-case name, read as UTF-8. */
  readonly headers: Readonly<Record<string, string>>
  /** Of two fields with the same name, the last. */
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
  /** Addresses of the requests that ended before their body did, or whose body was not well-formed. */
  readonly broken: string[]
  respond(handler: (request: ReceivedRequest) => Answer): void
  /** Forgets requests and the handler. */
  reset(): void
  /** Cuts every connection. Resolves when nothing is open any more. */
  close(): Promise<void>
}

/** The header in which an emulated host says which address the app asked for, percent-encoded. */
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
  const broken: string[] = []
  let handler: (request: ReceivedRequest) => Answer = describe

  const receive = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { [ORIGINAL_URL]: original, ...headers } = headersOf(incoming)
    const url = original === undefined ? (incoming.url ?? '') : decodeURIComponent(original)
    try {
      const request = { method: incoming.method ?? '', url, headers, ...(await readForm(incoming)) }
      requests.push(request)
      answer(outgoing, handler(request))
    } catch {
      broken.push(url)
      outgoing.destroy()
    }
  }
  const server = createServer((incoming, outgoing) => void receive(incoming, outgoing))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    broken,
    respond: (next) => {
      handler = next
    },
    reset: () => {
      requests.length = 0
      broken.length = 0
      handler = describe
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function headersOf(incoming: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, fromHeaderText(String(value))]))
}

function answer(outgoing: ServerResponse, { status = 200, body = '', headers = {}, delayMs = 0 }: Answer): void {
  const bytes = Buffer.from(body)
  const send = () => {
    outgoing.writeHead(status, { ...headers, 'content-length': bytes.length })
    outgoing.end(bytes)
  }
  if (delayMs === 0) {
    send()
    return
  }
  const timer = setTimeout(send, delayMs)
  outgoing.once('close', () => clearTimeout(timer))
}
