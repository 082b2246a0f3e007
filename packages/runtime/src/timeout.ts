import { inTurn } from './shared/inTurn.ts'
import type { Call, Draft, Method, Settle, Task } from './shared/types.ts'

export type { Method, Settle } from './shared/types.ts'

/** The longest that timers count, in ms: what is above fires at once. */
const LONGEST = 2 ** 31 - 1

/** Keeps `timeout` (ms) for a host that ignores it: the task is aborted, the caller told, and whatever the host reports later is ignored. */
const deadline = (call: Call, method: Method): Call => (options: Draft): Task => {
  const { success, fail, complete, timeout } = options
  // Nobody waits for weeks: more than a timer can count is no deadline.
  if (!((timeout as number) > 0 && (timeout as number) <= LONGEST)) return call(options)
  let isOver = false
  let task: Task | undefined
  const unlessOver = (callback: unknown) => (value: unknown) => {
    clearTimeout(timer)
    if (!isOver && callback) (callback as (value: unknown) => void)(value)
  }
  const timer = setTimeout(() => {
    isOver = true
    try {
      if (task && task.abort) task.abort()
    } finally {
      inTurn(fail, complete)({ errMsg: method + ':fail timeout' })
    }
  }, timeout as number)
  try {
    return task = call(Object.assign({}, options, { success: unlessOver(success), fail: unlessOver(fail), complete: unlessOver(complete) }))
  } catch (error) {
    // The caller hears of it by the exception, and of nothing later.
    clearTimeout(timer)
    throw error
  }
}

/**
 * A settle rule that also keeps `timeout`. With `files` the time counts for all of them together, as it does where one request takes them all.
 *
 * @param method for the message of the failure, `<method>:fail timeout`.
 */
export const timed = (settle: Settle, method: Method = 'uploadFile'): Settle => (options, call) => settle(options, deadline(call, method))
