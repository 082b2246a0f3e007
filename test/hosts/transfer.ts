import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import type { ClientRequest } from 'node:http'
import { basename } from 'node:path'
import type { Options, Problem, Response } from './hostRules.ts'
import { encodeMultipart } from './multipart.ts'
import { ORIGINAL_URL } from './server.ts'
import type { HostSetup } from './setup.ts'

/** One request on its way. */
export interface Transfer {
  readonly done: Promise<{ readonly response: Response } | { readonly problem: Problem }>
  abort(): void
}

export interface TransferListeners {
  progress(done: number, total: number): void
  headers(headers: Readonly<Record<string, string>>): void
}

interface Sending {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | undefined
}

/** Headers of the app without those that the host overwrites. */
export function headersOf(options: Options, ownHeaders: readonly string[]): Record<string, string> {
  const given = Object.entries((options['header'] ?? options['headers'] ?? {}) as Record<string, unknown>)
  return Object.fromEntries(given.filter(([name]) => !ownHeaders.includes(name.toLowerCase())).map(([name, value]) => [name, String(value)]))
}

/** The bytes under a path, or nothing. */
export async function bytesOf(setup: HostSetup, path: string): Promise<Uint8Array | undefined> {
  const file = Object.hasOwn(setup.files, path) ? setup.files[path] : undefined
  if (file === undefined || file instanceof Uint8Array) return file
  return readFile(file.diskPath)
}

/** Form fields as every host sends them: strings as they are, objects as JSON. */
function formFields(formData: unknown): readonly (readonly [string, string])[] {
  return Object.entries((formData ?? {}) as object).map(([name, value]) => [
    name,
    typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value),
  ])
}

/** What is posted for an upload. */
export function uploadBody(options: Options, field: string, bytes: Uint8Array): { contentType: string; body: Uint8Array } {
  return encodeMultipart(formFields(options['formData']), { field, filename: basename(String(options['filePath'])), bytes })
}

/** Sends a request to the loopback server in the place of the address that the app asked for. */
export function send(setup: HostSetup, sending: Sending, timeoutMs: number | undefined, listeners: TransferListeners): Transfer {
  let outgoing: ClientRequest | undefined
  let finish: (outcome: { response: Response } | { problem: Problem }) => void = () => {}
  let timer: NodeJS.Timeout | undefined
  const done = new Promise<{ response: Response } | { problem: Problem }>((resolve) => {
    finish = (outcome) => {
      clearTimeout(timer)
      resolve(outcome)
    }
  })
  const stop = (kind: 'abort' | 'timeout') => {
    finish({ problem: { kind } })
    outgoing?.destroy()
  }
  if (timeoutMs !== undefined) timer = setTimeout(stop, timeoutMs, 'timeout')

  const target = new URL(sending.url)
  const { body } = sending
  outgoing = request(setup.server.origin + target.pathname + target.search, {
    method: sending.method,
    agent: false,
    headers: { ...sending.headers, [ORIGINAL_URL]: sending.url, ...(body && { 'content-length': body.length }) },
  })
  outgoing.on('error', () => finish({ problem: { kind: 'network' } }))
  outgoing.on('response', (incoming) => {
    const headers = incoming.headers as Record<string, string>
    listeners.headers(headers)
    const chunks: Uint8Array[] = []
    const total = Number(headers['content-length'] ?? 0)
    let received = 0
    incoming.on('data', (chunk: Uint8Array) => {
      chunks.push(chunk)
      received += chunk.length
      if (!body) listeners.progress(received, Math.max(total, received))
    })
    incoming.on('error', () => finish({ problem: { kind: 'network' } }))
    incoming.on('end', () => finish({ response: { status: incoming.statusCode ?? 0, headers, body: Buffer.concat(chunks) } }))
  })
  if (body) writeInChunks(outgoing, body, setup.chunkBytes ?? 16_384, listeners)
  else outgoing.end()
  return { done, abort: () => stop('abort') }
}

function writeInChunks(outgoing: ClientRequest, body: Uint8Array, chunkBytes: number, listeners: TransferListeners): void {
  let at = 0
  const next = () => {
    if (outgoing.destroyed) return
    if (at >= body.length) {
      outgoing.end()
      return
    }
    const end = Math.min(at + chunkBytes, body.length)
    outgoing.write(body.subarray(at, end), () => {
      if (outgoing.destroyed) return
      at = end
      listeners.progress(at, body.length)
      setImmediate(next)
    })
  }
  next()
}
