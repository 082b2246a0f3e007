import { copyOf } from './shared/copyOf.ts'
import { hostTask } from './shared/hostTask.ts'
import { sequence } from './shared/sequence.ts'
import { uniVue3 } from './shared/settle.ts'
import { TASK_METHODS } from './shared/taskMethods.ts'
import type { Methods } from './shared/taskMethods.ts'
import type { Call, Draft, Fields, Settle, UploadOptions } from './shared/types.ts'

export type { Call, Settle, UploadOptions } from './shared/types.ts'

/**
 * A call that stays the app's own, because the app intercepts or replaces the method: a non-empty `files` is sent one after the other,
 * anything else goes straight through and gives back what the app's method gives.
 *
 * @param call the app's own method
 * @param settle what to give back for `files`; uniVue3 when left out
 */
export const through = (call: Call, options?: UploadOptions, settle: Settle = uniVue3): unknown =>
  options && options.files && options.files.length ? settle(options, all => sequence(call, all)) : call(options as Draft)

/** A copy with a status that is a number; anything else that an interceptor may have made of a result stays what it is. */
const read = (result: Fields): unknown =>
  Array.isArray(result)
    ? result.map(read)
    : result && /^\d+$/.test(result.statusCode as string)
      ? Object.assign({}, result, { statusCode: +result.statusCode! })
      : result

/**
 * Options whose callbacks see a numeric `statusCode`, for a call that an app's interceptors run for. What has no callback gets none, because
 * that would take the promise away.
 */
export const heard = (options: object | undefined): Draft => {
  const copy = copyOf(options)
  for (const name of ['success', 'complete']) {
    const callback = copy[name] as ((result: unknown) => void) | undefined
    if (callback) copy[name] = (result: Fields) => callback(read(result))
  }
  return copy
}

/** What a call without callbacks gives that an app's interceptors run for: a promise gives a numeric `statusCode`. */
export const answered = (given: unknown): unknown => (Object(given).then ? (given as PromiseLike<Fields>).then(read) : given)

/**
 * What a call gives that an app's interceptors run for, with all methods of a task and uni's names for progress; what else an interceptor
 * may give stays what it is. One that waits makes a promise of the task, whose methods do what they should once it is there.
 */
export const tasked = (given: unknown): unknown => {
  const own = given as PromiseLike<unknown> & Methods
  if (!own || own.abort) return hostTask(own)
  if (own.then) {
    const later = own.then(hostTask, hostTask)
    for (const method of TASK_METHODS) own[method] = listener => later.then(task => task[method](listener as never))
  }
  return own
}
