/** A host whose calls do nothing until the test says so. */

export type Listener = (event: object) => void
export type Kind = 'ProgressUpdate' | 'HeadersReceived'
type Callback = ((value?: unknown) => void) | undefined

/** A task as hosts make them: methods are inherited, not enumerable, and want their `this`. */
export class NativeTask {
  readonly #listeners: Record<Kind, Listener[]> = { ProgressUpdate: [], HeadersReceived: [] }
  aborts = 0
  onAbort: (() => void) | undefined

  abort(): void {
    this.aborts++
    this.onAbort?.()
  }

  onProgressUpdate(listener: Listener): void {
    this.#listeners.ProgressUpdate.push(listener)
  }

  offProgressUpdate(listener?: Listener): void {
    this.#off('ProgressUpdate', listener)
  }

  onHeadersReceived(listener: Listener): void {
    this.#listeners.HeadersReceived.push(listener)
  }

  offHeadersReceived(listener?: Listener): void {
    this.#off('HeadersReceived', listener)
  }

  /** What the host does when an event happens. */
  emit(kind: Kind, event: object): void {
    for (const listener of this.#listeners[kind].slice()) listener(event)
  }

  #off(kind: Kind, listener?: Listener): void {
    this.#listeners[kind] = listener ? this.#listeners[kind].filter((known) => known !== listener) : []
  }
}

/** One call that reached the host. */
export interface Started {
  readonly options: Readonly<Record<string, unknown>>
  readonly task: NativeTask
  /** Hands one object to `success` and `complete`, as a host may. */
  succeed(result?: unknown): void
  /** Hands one object to `fail` and `complete`, as a host may. */
  fail(failure?: unknown): void
}

export interface StubHost {
  readonly calls: Started[]
  uploadFile(options: object): unknown
  downloadFile(options: object): unknown
}

/**
 * @param give makes what the call returns; the task when left out.
 * @param now is run before the call returns, for hosts that report at once.
 */
export function createStubHost(
  give: (started: Started) => unknown = ({ task }) => task,
  now: (started: Started) => void = () => {},
): StubHost {
  const calls: Started[] = []
  const start = (given: object): unknown => {
    const options = given as Readonly<Record<string, unknown>>
    const report = (name: 'success' | 'fail') => (value?: unknown) => {
      try {
        ;(options[name] as Callback)?.(value)
      } finally {
        ;(options['complete'] as Callback)?.(value)
      }
    }
    const started: Started = { options, task: new NativeTask(), succeed: report('success'), fail: report('fail') }
    calls.push(started)
    now(started)
    return give(started)
  }
  return { calls, uploadFile: start, downloadFile: start }
}
