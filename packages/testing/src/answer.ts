import type { Activity } from './activity.ts'

/** Answers a call of anything but a transfer: later, to its callbacks, and by the promise that it returns. */
export type Answer = (options: unknown, result: Record<string, unknown>, isFailure?: boolean) => Promise<unknown>

export const CALLBACKS = ['success', 'fail', 'complete'] as const

/** Does the app hear of the end by a callback, so that it need not look at a promise? */
export function hasCallback(options: Readonly<Record<string, unknown>>): boolean {
  return CALLBACKS.some((name) => typeof options[name] === 'function')
}

export function createAnswer({ begin, callBack }: Activity): Answer {
  return (given, result, isFailure = false) => {
    const options: Readonly<Record<string, unknown>> = { ...(given as object | undefined) }
    const end = begin()
    const settle = async () => {
      await new Promise(setImmediate)
      callBack(options[isFailure ? 'fail' : 'success'], result)
      callBack(options['complete'], result)
      end()
      if (isFailure) throw result
      return result
    }
    const promise = settle()
    if (hasCallback(options)) promise.catch(() => {})
    return promise
  }
}
