import { copyOf } from './copyOf.ts'
import { inTurn } from './inTurn.ts'
import type { Call, Task, TaskPromise, Tuple } from './types.ts'

/**
 * @param ok makes what the promise resolves with out of the result. `null`: a promise of the result even when there are callbacks.
 * @param bad does so out of the failure, which then no longer rejects.
 */
const settle = <Answer>(
  call: Call,
  options: object | undefined,
  ok?: ((result: unknown) => unknown) | null,
  bad?: (failure: unknown) => unknown,
): Answer => {
  const copy = copyOf(options)
  let called: string | undefined
  let task: Task | undefined
  for (const name of ['success', 'fail', 'complete']) {
    if (typeof copy[name] === 'function') called = name
    else delete copy[name]
  }
  // A callback that throws finds the promise settled already.
  return (ok !== null && called ? call(copy) : Object.assign(new Promise((resolve, reject) => {
    copy.success = inTurn(resolve, copy.success)
    copy.fail = inTurn(reject, copy.fail)
    task = call(copy)
  }).then(ok, bad), task, { __returned: task })) as Answer
}

/**
 * What `uni.uploadFile` gives in a Vue 3 app: the task when success, fail or complete is a function, else a promise of the result that
 * rejects with the failure (dcloudio/uni-app packages/uni-mp-core/src/helpers/promise.ts). Callbacks that are no functions are dropped.
 * Beyond uni's, the promise carries the task.
 */
export const uniVue3 = <Result>(call: Call, options: object | undefined): Task | TaskPromise<Result> => settle(call, options)

/**
 * What `uni.uploadFile` gives in a Vue 2 app: the task when success, fail or complete is a function, else a promise of `[null, result]` or
 * `[failure]` that never rejects (dcloudio/uni-app, branch of Vue 2, src/core/helpers/promise.js). Beyond uni's, the promise carries the
 * task.
 */
export const uniVue2 = <Result>(call: Call, options: object | undefined): Task | TaskPromise<Tuple<Result>> =>
  settle(call, options, result => [null, result], failure => [failure])

/**
 * What `mpx.uploadFile` gives with `usePromise`: a promise always, with the task as `__returned`. Callbacks fire as well, and a failure
 * rejects even when `fail` is given (@mpxjs/api-proxy@2.10.20 src/common/js/promisify.js). Unlike Mpx's, the caller's options stay as they
 * are, and the promise carries the task's methods.
 */
export const mpxPromise = <Result>(call: Call, options: object | undefined): TaskPromise<Result> => settle(call, options, null)

/** What `mpx.uploadFile` gives without `usePromise`: the task, callbacks or not. */
export const taskOnly = (call: Call, options: object | undefined): Task => call(copyOf(options))
