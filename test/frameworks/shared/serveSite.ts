import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** A page and the server that it uploads to, at one address. */
export interface Site {
  readonly address: string
  /** From now on what is sent is not read, so that an upload stands still on its way. */
  hold(): void
  /** Reads again, what stood still as well. */
  release(): void
  close(): void
}

/** What is asked for by GET comes from a folder, all else goes on to the upload server. */
export async function serveSite(folder: string, origin: string): Promise<Site> {
  let held: (() => void)[] | undefined
  const server = createServer((incoming, outgoing) => {
    if (incoming.method === 'GET') answerFromFolder(folder, incoming, outgoing)
    else if (held) held.push(() => passOn(origin, incoming, outgoing))
    else passOn(origin, incoming, outgoing)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, resolve)
  })
  return {
    address: `http://localhost:${portOf(server)}/`,
    hold() {
      held ??= []
    },
    release() {
      const waiting = held ?? []
      held = undefined
      for (const goOn of waiting) goOn()
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

function passOn(origin: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (incoming.destroyed) return
  const onwards = request(`${origin}${incoming.url}`, { method: incoming.method, headers: incoming.headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
    answer.pipe(outgoing)
  })
  incoming.on('error', () => onwards.destroy())
  onwards.on('error', () => outgoing.destroy())
  incoming.pipe(onwards)
}

function answerFromFolder(folder: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const file = join(folder, new URL(incoming.url ?? '/', 'http://site').pathname.replace(/\/$/, '/index.html'))
  if (!existsSync(file) || !statSync(file).isFile()) {
    outgoing.writeHead(404).end()
    return
  }
  outgoing.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(outgoing)
}
