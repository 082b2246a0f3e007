import { extname } from 'node:path/posix'
import type { Activity } from './activity.ts'
import { hasCallback } from './answer.ts'
import type { Files } from './files.ts'
import type { HostRules, Kept, MethodRules, Options, Problem, Response, Task, TaskMethod } from './hosts/hostRules.ts'
import type { Network } from './network.ts'
import { requestHeaders } from './requestHeaders.ts'
import type { Environment, MethodName } from './setup.ts'
import { send } from './transfer.ts'
import type { Outcome, Transfer } from './transfer.ts'
import { uploadBody } from './uploadBody.ts'

/** The phone below a host. */
export interface Phone {
  readonly environment: Environment
  /** Of the loopback server. */
  readonly origin: string
  readonly chunkBytes: number
  readonly files: Files
  readonly network: Network
  /** What paths of temporary files begin with. */
  readonly tempPath: string
  allows(origin: string): boolean
  warn(message: string): void
  /** What a test wants this call to fail with, once. */
  takeFailure(method: MethodName): Problem | undefined
}

type Listener = (event: unknown) => void

/** Longest that a transfer lasts without a `timeout` that counts, in ms. */
const PATIENCE = 60_000

/** Runs one call of a method by the host's rules. */
export function call(host: HostRules, method: MethodName, options: Options, phone: Phone, { begin, callBack }: Activity): unknown {
  const rules = host[method]
  const { environment } = phone
  const listeners = { progress: new Set<Listener>(), headers: new Set<Listener>() }
  let transfer: Transfer | undefined
  let isAborted = false

  // Every listener has an event of its own, so that one that changes it changes nobody else's.
  const emit = (set: ReadonlySet<Listener>, event: object) => {
    for (const listener of Array.from(set)) callBack(listener, { ...event })
  }
  const progress = (done: number, total: number) => emit(listeners.progress, rules.progress(done, total))
  const run = async (): Promise<Outcome> => {
    const problem = findProblem(rules, method, options, phone) ?? phone.takeFailure(method)
    // Callbacks never fire before the call has returned.
    await new Promise(setImmediate)
    if (problem) return { problem }
    if (isAborted) return { problem: { kind: 'abort' } }
    const isUpload = method === 'uploadFile'
    const file = isUpload ? phone.files.find(String(options['filePath'])) : undefined
    if (isUpload && !file) return { problem: { kind: 'no-file' } }
    const upload = file && uploadBody(options, rules.field(options), file, phone.chunkBytes)
    const headers = requestHeaders(rules, options, environment, phone.warn)
    transfer = send(
      { origin: phone.origin, network: phone.network },
      {
        method: upload ? 'POST' : 'GET',
        url: String(options['url']),
        headers: { ...headers, ...(upload && { 'Content-Type': upload.contentType }) },
        body: upload?.body,
        timeoutMs: rules.timeout(options, environment) ?? PATIENCE,
      },
      {
        sent: (done, total) => isUpload && progress(done, total),
        received: (done, total) => !isUpload && progress(done, total),
        headers: (header) => emit(listeners.headers, { header }),
      },
    )
    return transfer.done
  }

  const end = begin()
  const settle = async () => {
    const outcome = await run()
    const isFailure = 'problem' in outcome
    const result = isFailure
      ? rules.failure(outcome.problem, environment)
      : rules.success(outcome.response, method === 'downloadFile' ? keep(outcome.response, rules, options, phone) : undefined, environment)
    callBack(options[isFailure ? 'fail' : 'success'], result)
    callBack(options['complete'], rules.sharesResult ? result : { ...result })
    end()
    // The host's own object, as the vendors' pages have it: no Error.
    if (isFailure) throw result
    return result
  }
  const promise = settle()
  if (hasCallback(options)) promise.catch(() => {})

  const task = taskOf(rules.taskMethods(environment), listeners, () => {
    isAborted = true
    transfer?.abort()
  })
  const returned = rules.returns(task, promise, environment)
  if (returned !== promise) promise.catch(() => {})
  return returned
}

function keep({ body }: Response, rules: MethodRules, options: Options, { environment, files, tempPath }: Phone): Kept {
  const asked = rules.reads(environment).includes('filePath') ? options['filePath'] : undefined
  const path = asked === undefined ? files.newPath(tempPath, extname(new URL(String(options['url'])).pathname)) : String(asked)
  files.keep(path, body)
  return { path, wasAskedFor: asked !== undefined }
}

function taskOf(
  methods: readonly TaskMethod[],
  listeners: { readonly progress: Set<Listener>; readonly headers: Set<Listener> },
  abort: () => void,
): Task {
  const all: Record<TaskMethod, (argument?: unknown) => void> = {
    abort,
    onProgressUpdate: (listener) => addTo(listeners.progress, listener),
    offProgressUpdate: (listener) => removeFrom(listeners.progress, listener),
    onHeadersReceived: (listener) => addTo(listeners.headers, listener),
    offHeadersReceived: (listener) => removeFrom(listeners.headers, listener),
  }
  return Object.fromEntries(methods.map((name) => [name, attached(name, all[name])]))
}

/** No page promises that a method works without its task. */
function attached(name: TaskMethod, method: (argument?: unknown) => void) {
  return function (this: unknown, argument?: unknown): void {
    if (this === undefined || this === null) throw new TypeError(`${name} was taken off its task`)
    method(argument)
  }
}

function addTo(set: Set<Listener>, listener: unknown): void {
  if (typeof listener === 'function') set.add(listener as Listener)
}

function removeFrom(set: Set<Listener>, listener: unknown): void {
  if (listener === undefined) set.clear()
  else set.delete(listener as Listener)
}

function findProblem(rules: MethodRules, method: MethodName, options: Options, phone: Phone): Problem | undefined {
  const read = rules.reads(phone.environment)
  for (const option of Object.keys(options)) {
    if (!read.includes(option)) phone.warn(`${method} does not read the option ${option}`)
  }
  const problem = rules.check(options, phone.environment)
  if (problem) return problem
  const url = String(options['url'])
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return { kind: 'invalid', option: 'url', detail: `is no address: "${url}"` }
  const { protocol, origin } = new URL(url)
  if (protocol === 'http:' && rules.httpsOnly(phone.environment)) return { kind: 'http' }
  return phone.allows(origin) ? undefined : { kind: 'domain' }
}
