import { copyOf } from './copyOf.ts'
import { promised } from './promised.ts'
import { tuple } from './tuple.ts'
import type { Call, Task, TaskPromise, Tuple } from './types.ts'

/** The task when there is a callback, else a promise. */
const taskOrPromise = <Answer>(options: object | undefined, call: Call, shape?: (promise: Promise<never>) => Promise<unknown>): Answer => {
  const copy = copyOf(options)
  return (copy.success || copy.fail || copy.complete ? call(copy) : promised(copy, call, shape)) as Answer
}

/**
 * What `uni.uploadFile` gives in a Vue 3 app: the task when success, fail or complete is a function, else a promise of the result that
 * rejects with the failure (dcloudio/uni-app packages/uni-mp-core/src/helpers/promise.ts). Callbacks that are no functions are dropped.
 * Beyond uni's, the promise carries the task.
 */
export const uniVue3: <Result>(options: object | undefined, call: Call) => Task | TaskPromise<Result> = taskOrPromise

/**
 * What `uni.uploadFile` gives in a Vue 2 app: the task when success, fail or complete is a function, else a promise of `[null, result]` or
 * `[failure]` that never rejects (dcloudio/uni-app, branch of Vue 2, src/core/helpers/promise.js). Beyond uni's, the promise carries the
 * task.
 */
export const uniVue2 = <Result>(options: object | undefined, call: Call): Task | TaskPromise<Tuple<Result>> =>
  taskOrPromise(options, call, tuple)

/**
 * What `mpx.uploadFile` gives with `usePromise`: a promise, with the task as `__returned`, unless the call says `usePromise: false`. Callbacks fire as well, and a failure
 * rejects even when `fail` is given (@mpxjs/api-proxy@2.10.20 src/common/js/promisify.js). Unlike Mpx's, the caller's options stay as they
 * are, and the promise carries the task's methods.
 */
export const mpxPromise = <Result>(options: object | undefined, call: Call): TaskPromise<Result> => {
  const copy = copyOf(options)
  return (copy.usePromise === false ? call(copy) : promised(copy, call)) as TaskPromise<Result>
}

/** What `mpx.uploadFile` gives without `usePromise`: the task, callbacks or not. */
export const taskOnly = (options: object | undefined, call: Call): Task => call(copyOf(options))
