/** What goes on in one emulated host. */
export interface Activity {
  /** What callbacks and listeners of the app threw: a host survives that. */
  readonly thrown: unknown[]
  /** Marks the start of something asynchronous; the returned function marks its end, after the last callback. */
  begin(): () => void
  /** Calls back into the app. What is no function is passed over. */
  callBack(callback: unknown, result: unknown): void
  pending(): number
  /** Resolves when nothing goes on, and the callbacks of what ended last have begun nothing. */
  idle(): Promise<void>
}

export function createActivity(): Activity {
  const thrown: unknown[] = []
  const running = new Set<object>()
  const waiting: (() => void)[] = []
  return {
    thrown,
    begin() {
      const work = {}
      running.add(work)
      return () => {
        running.delete(work)
        if (running.size > 0) return
        for (const wake of waiting.splice(0)) wake()
      }
    },
    callBack(callback, result) {
      if (typeof callback !== 'function') return
      try {
        callback(result)
      } catch (error) {
        thrown.push(error)
      }
    },
    pending: () => running.size,
    async idle() {
      do {
        if (running.size > 0) await new Promise<void>((resolve) => waiting.push(resolve))
        // An app that awaits a result goes on in microtasks: they have all run when this resolves.
        await new Promise(setImmediate)
      } while (running.size > 0)
    },
  }
}
