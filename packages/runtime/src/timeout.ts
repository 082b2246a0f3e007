import { inTurn } from './shared/inTurn.ts'
import type { Call, Draft, Method, Settle, Task } from './shared/types.ts'

export type { Method, Settle } from './shared/types.ts'

/** Keeps `timeout` (ms) for a host that ignores it: the task is aborted, the caller told, and whatever the host reports later is ignored. */
const deadline = (call: Call, method: Method): Call => (options: Draft): Task => {
  const { success, fail, complete, timeout } = options
  if (!((timeout as number) > 0)) return call(options)
  let isOver = false
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
  const task = call(Object.assign({}, options, { success: unlessOver(success), fail: unlessOver(fail), complete: unlessOver(complete) }))
  return task
}

/**
 * A settle rule that also keeps `timeout`. With `files` the time counts for all of them together, as it does where one request takes them all.
 *
 * @param method for the message of the failure, `<method>:fail timeout`.
 */
export const timed = (settle: Settle, method: Method = 'uploadFile'): Settle => (options, call) => settle(options, deadline(call, method))
