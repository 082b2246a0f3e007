import { request } from 'node:http'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { fromHeaderText, toHeaderText } from './headerText.ts'
import type { Problem, Response } from './hosts/hostRules.ts'
import type { Network } from './network.ts'
import { ORIGINAL_URL } from './server.ts'

export type Outcome = { readonly response: Response } | { readonly problem: Problem }

/** One request on its way. */
export interface Transfer {
  /** Nothing is reported to the listeners once this is settled. */
  readonly done: Promise<Outcome>
  abort(): void
}

export interface TransferListeners {
  /** Bytes of the body that have left. */
  sent(done: number, total: number): void
  /** Bytes of the answer that have come. */
  received(done: number, total: number): void
  headers(headers: Readonly<Record<string, string>>): void
}

export interface Body {
  /** In bytes. */
  readonly length: number
  readonly pieces: AsyncIterable<Uint8Array>
}

export interface Sending {
  readonly method: 'GET' | 'POST'
  /** The address that the app asked for. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Body | undefined
  readonly timeoutMs: number
}

/** The way that a request takes. */
export interface Route {
  /** Of the loopback server. */
  readonly origin: string
  readonly network: Network
}

/** Sends a request to the loopback server in the place of the address that the app asked for, on a connection of its own. */
export function send({ origin, network }: Route, sending: Sending, listeners: TransferListeners): Transfer {
  let isOver = false
  let outgoing: ClientRequest | undefined
  let settle: (outcome: Outcome) => void = () => {}
  const done = new Promise<Outcome>((resolve) => {
    settle = resolve
  })
  const finish = (outcome: Outcome) => {
    if (isOver) return
    isOver = true
    clearTimeout(timer)
    stopListening()
    // A server may have answered before it read everything.
    if ('problem' in outcome || !outgoing?.writableFinished) outgoing?.destroy()
    settle(outcome)
  }
  const fail = (problem: Problem) => finish({ problem })
  const failBy = (error: unknown) => fail({ kind: 'network', detail: error instanceof Error ? error.message : String(error) })
  const timer = setTimeout(() => fail({ kind: 'timeout' }), sending.timeoutMs)

  const lose = () => fail({ kind: 'network', detail: 'the network was cut off' })
  const stopListening = network.whenLost(lose)
  const { body } = sending
  const onResponse = (incoming: IncomingMessage) => {
    const headers = headersOf(incoming)
    if (!isOver) listeners.headers(headers)
    const chunks: Uint8Array[] = []
    const total = Number(incoming.headers['content-length'] ?? 0)
    let received = 0
    incoming.on('data', (chunk: Uint8Array) => {
      if (isOver) return
      chunks.push(chunk)
      received += chunk.length
      listeners.received(received, Math.max(total, received))
      incoming.pause()
      void network.pass(chunk.length).then(() => incoming.resume())
    })
    incoming.on('error', failBy)
    incoming.on('end', () => {
      finish({ response: { status: incoming.statusCode ?? 0, headers, body: Buffer.concat(chunks), sentBytes: body?.length ?? 0 } })
    })
  }
  if (network.isOffline()) {
    lose()
    return { done, abort: () => {} }
  }
  try {
    outgoing = open(origin, sending)
    outgoing.on('error', failBy)
    outgoing.on('response', onResponse)
    if (body) {
      const report = (sent: number) => {
        if (!isOver) listeners.sent(sent, body.length)
        return !isOver
      }
      writePieces(outgoing, body.pieces, network, report).catch(failBy)
    } else outgoing.end()
  } catch (error) {
    // A header that HTTP cannot carry.
    failBy(error)
  }
  return { done, abort: () => fail({ kind: 'abort' }) }
}

function open(origin: string, { method, url, headers, body }: Sending): ClientRequest {
  const target = new URL(url)
  const encoded = Object.entries(headers).map(([name, value]) => [name, toHeaderText(value)])
  return request(origin + target.pathname + target.search, {
    method,
    agent: false,
    headers: {
      Host: target.host,
      ...Object.fromEntries(encoded),
      [ORIGINAL_URL]: encodeURIComponent(url),
      ...(body && { 'Content-Length': body.length }),
    },
  })
}

/** Hands over one piece when the one before has left; stops when `report` says no. */
async function writePieces(
  outgoing: ClientRequest,
  pieces: AsyncIterable<Uint8Array>,
  network: Network,
  report: (sent: number) => boolean,
): Promise<void> {
  let sent = 0
  for await (const piece of pieces) {
    await write(outgoing, piece)
    await network.pass(piece.length)
    sent += piece.length
    if (!report(sent)) return
  }
  outgoing.end()
}

function write(outgoing: ClientRequest, piece: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const onClose = () => reject(new Error('the connection was closed'))
    outgoing.once('close', onClose)
    outgoing.write(piece, (error) => {
      outgoing.off('close', onClose)
      if (error) reject(error)
      else resolve()
    })
  })
}

/** By name as the server wrote it; of two with the same name, the last. */
function headersOf(incoming: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {}
  for (let at = 0; at + 1 < incoming.rawHeaders.length; at += 2) {
    headers[incoming.rawHeaders[at]!] = fromHeaderText(incoming.rawHeaders[at + 1]!)
  }
  return headers
}
