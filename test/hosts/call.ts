import type { HostRules, MethodRules, Options, Problem, Response, Task, TaskMethod } from './hostRules.ts'
import { environmentOf } from './setup.ts'
import type { Environment, HostSetup, MethodName } from './setup.ts'
import { bytesOf, headersOf, send, uploadBody } from './transfer.ts'
import type { Transfer } from './transfer.ts'

/** What a call reports to the host that it runs in. */
export interface CallObserver {
  begin(): void
  end(): void
  /** A callback threw: a host survives that. */
  threw(error: unknown): void
  /** Keeps downloaded bytes, and says under which path. */
  store(bytes: Uint8Array): string
}

type Listener = (event: unknown) => void

/** Runs one call of a method by the host's rules. */
export function call(host: HostRules, method: MethodName, options: Options, setup: HostSetup, observer: CallObserver): unknown {
  const rules = host[method]
  const environment = environmentOf(setup)
  const listeners = { progress: new Set<Listener>(), headers: new Set<Listener>() }
  let transfer: Transfer | undefined
  let isAborted = false

  const invoke = (fn: unknown, argument: unknown) => {
    if (typeof fn !== 'function') return
    try {
      fn(argument)
    } catch (error) {
      observer.threw(error)
    }
  }
  const emit = (set: ReadonlySet<Listener>, event: unknown) => {
    for (const listener of set) invoke(listener, event)
  }
  const run = async (): Promise<{ response: Response } | { problem: Problem }> => {
    // Callbacks never fire before the call has returned.
    await new Promise(setImmediate)
    const problem = findProblem(rules, method, options, setup, environment)
    if (problem) return { problem }
    if (isAborted) return { problem: { kind: 'abort' } }
    const bytes = method === 'uploadFile' ? await bytesOf(setup, String(options['filePath'])) : undefined
    if (isAborted) return { problem: { kind: 'abort' } }
    if (method === 'uploadFile' && !bytes) return { problem: { kind: 'no-file' } }
    const upload = bytes && uploadBody(options, rules.field(options), bytes)
    const headers = { ...headersOf(options, rules.ownHeaders), ...(upload && { 'content-type': upload.contentType }) }
    const sending = { method: upload ? 'POST' : 'GET', url: String(options['url']), headers, body: upload?.body } as const
    transfer = send(setup, sending, rules.timeout(options, environment), {
      progress: (done, total) => emit(listeners.progress, rules.progress(done, total)),
      headers: (header) => emit(listeners.headers, { header }),
    })
    return transfer.done
  }

  observer.begin()
  const promise = run().then((outcome) => {
    if ('problem' in outcome) {
      const failure = rules.failure(outcome.problem, environment)
      invoke(options['fail'], failure)
      invoke(options['complete'], rules.sharesResult ? failure : { ...failure })
      throw failure
    }
    const path = method === 'downloadFile' ? observer.store(outcome.response.body) : undefined
    const result = rules.success(outcome.response, path, environment)
    invoke(options['success'], result)
    invoke(options['complete'], rules.sharesResult ? result : { ...result })
    return result
  })
  promise.then(observer.end, observer.end)
  // With callbacks given, nobody is meant to look at the promise.
  if (typeof options['fail'] === 'function' || typeof options['complete'] === 'function') promise.catch(() => {})

  const task = taskOf(rules.taskMethods(environment), listeners, () => {
    isAborted = true
    transfer?.abort()
  })
  const returned = rules.returns(task, promise, environment)
  if (returned !== promise) promise.catch(() => {})
  return returned
}

function taskOf(
  methods: readonly TaskMethod[],
  listeners: { readonly progress: Set<Listener>; readonly headers: Set<Listener> },
  abort: () => void,
): Task {
  const all: Record<TaskMethod, (argument?: unknown) => void> = {
    abort,
    onProgressUpdate: (listener) => listeners.progress.add(listener as Listener),
    offProgressUpdate: (listener) => removeFrom(listeners.progress, listener),
    onHeadersReceived: (listener) => listeners.headers.add(listener as Listener),
    offHeadersReceived: (listener) => removeFrom(listeners.headers, listener),
  }
  return Object.fromEntries(methods.map((name) => [name, all[name]]))
}

function removeFrom(set: Set<Listener>, listener: unknown): void {
  if (listener === undefined) set.clear()
  else set.delete(listener as Listener)
}

function findProblem(
  rules: MethodRules,
  method: MethodName,
  options: Options,
  setup: HostSetup,
  environment: Environment,
): Problem | undefined {
  const problem = rules.check(options, environment)
  if (problem) return problem
  const { url } = options
  if (typeof url !== 'string' || !/^https?:\/\//i.test(url)) return { kind: 'invalid', option: 'url', detail: 'is not an address' }
  if (/^http:/i.test(url) && rules.httpsOnly(environment)) return { kind: 'http' }
  if (setup.domains && !setup.domains.includes(new URL(url).origin)) return { kind: 'domain' }
  return method === 'uploadFile' && typeof options['filePath'] !== 'string' ? { kind: 'no-file' } : undefined
}
