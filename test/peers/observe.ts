import { createHash } from 'node:crypto'
import type { Script } from 'node:vm'
import { createHost } from '@crossload/testing'
import type { HostName, HostSetup, ReceivedRequest, UploadServer } from '@crossload/testing'
import { catchUnhandled } from './catchUnhandled.ts'
import { runScripts } from './runScripts.ts'
import { snapshot } from './snapshot.ts'

/** What a piece of app code said by `log(kind, value)`, in order. */
export interface Event {
  readonly kind: string
  readonly value: unknown
}

/** One request, without what differs from run to run. */
export interface SentRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly form: Readonly<Record<string, string>>
  readonly partOrder: readonly string[]
  readonly files: readonly { readonly field: string; readonly filename: string; readonly hash: string }[]
}

/** One native call as the host got it: options that are neither callbacks nor undefined. */
export interface NativeCall {
  readonly method: string
  readonly options: Readonly<Record<string, unknown>>
}

/** All that can be seen from outside of one run. */
export interface Observation {
  readonly requests: readonly SentRequest[]
  readonly native: readonly NativeCall[]
  readonly events: readonly Event[]
  /** Options that the host was given and does not read. */
  readonly unread: readonly string[]
  /** What callbacks of the app threw into the host. */
  readonly thrown: readonly unknown[]
  /** Promises that were rejected with nobody to look. */
  readonly unhandled: readonly unknown[]
}

export interface Run {
  readonly host: HostName
  /** A CommonJS module that exports `run({ log, look })`. */
  readonly code: string
  /** Scripts that run first, in the same context. */
  readonly before: readonly Script[]
  readonly globals: Readonly<Record<string, unknown>>
  readonly setup: Omit<HostSetup, 'server'>
  readonly server: UploadServer
}

/** Task methods that `look` tells of. */
const TASK_METHODS = ['abort', 'onProgressUpdate', 'offProgressUpdate', 'onHeadersReceived', 'offHeadersReceived'] as const

/** What a call returned: is it something to wait for, and which task methods has it? */
function look(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return String(value)
  const object = value as Readonly<Record<string, unknown>>
  return {
    waits: typeof object['then'] === 'function',
    methods: TASK_METHODS.filter((name) => typeof object[name] === 'function'),
  }
}

const quiet = { log() {}, warn() {}, error() {}, info() {} }

/** Runs a module in a fresh host, and waits until nothing goes on any more. */
export async function observe({ host: name, code, before, globals, setup, server }: Run): Promise<Observation> {
  const unread: string[] = []
  const warn = (message: string) => {
    const option = /does not read the option (.+)$/.exec(message)?.[1]
    if (option !== undefined) unread.push(option)
  }
  const host = createHost(name, { ...setup, server, warn })
  const events: Event[] = []
  const log = (kind: string, value: unknown) => events.push({ kind, value: snapshot(value) })
  server.requests.length = 0
  const unhandled = await catchUnhandled(async () => {
    const { run } = runScripts(before, code, host, { ...globals, console: quiet })
    if (typeof run !== 'function') throw new TypeError('the module has no run()')
    // What is rejected or thrown here is what the app sees.
    let isDone = false
    const note = () => (isDone = true)
    void (async () => run({ log, look }) as unknown)().catch((error: unknown) => log('threw', error)).then(note)
    await host.idle()
    if (!isDone) log('never ends', null)
  })
  return {
    requests: server.requests.map(sentRequest),
    native: host.calls.map(({ method, options }) => ({ method, options: visibleOptions(options) })),
    events,
    unread: unread.sort(),
    thrown: host.thrown.map((error) => snapshot(error)),
    unhandled: unhandled.map((reason) => snapshot(reason)),
  }
}

const CALLBACKS: readonly string[] = ['success', 'fail', 'complete']

function visibleOptions(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given = Object.entries(options).filter(([name, value]) => value !== undefined && !CALLBACKS.includes(name))
  return snapshot(Object.fromEntries(given)) as Record<string, unknown>
}

const RANDOM_HEADERS = ['host', 'connection']

function sentRequest({ method, url, headers, fields, fieldOrder, files }: ReceivedRequest): SentRequest {
  const kept = Object.entries(headers).filter(([name]) => !RANDOM_HEADERS.includes(name))
  return {
    method,
    url,
    headers: Object.fromEntries(kept.map(([name, value]) => [name, value.replace(/boundary=.*$/, 'boundary=…')])),
    form: fields,
    partOrder: fieldOrder,
    files: files.map(({ field, filename, bytes }) => ({ field, filename, hash: createHash('sha256').update(bytes).digest('hex') })),
  }
}
