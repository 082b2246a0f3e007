import { copyOf } from './copyOf.ts'
import { inTurn } from './inTurn.ts'
import { TASK_METHODS } from './taskMethods.ts'
import type { Methods } from './taskMethods.ts'
import type { Call, Task, TaskPromise, Tuple } from './types.ts'

/**
 * @param ok makes what the promise resolves with out of the result. `null`: a promise of the result even when there are callbacks, unless the
 * call itself says `usePromise: false`.
 * @param bad does so out of the failure, which then no longer rejects.
 */
const settle = <Answer>(
  options: object | undefined,
  call: Call,
  ok?: ((result: unknown) => unknown) | null,
  bad?: (failure: unknown) => unknown,
): Answer => {
  const copy = copyOf(options)
  let called: string | undefined
  for (const name of ['success', 'fail', 'complete']) {
    if (typeof copy[name] === 'function') called = name
    else delete copy[name]
  }
  if (ok === null ? copy.usePromise === false : called) return call(copy) as Answer
  let task: Methods | undefined
  // A callback that throws finds the promise settled already.
  const answer = new Promise((resolve, reject) => {
    copy.success = inTurn(resolve, copy.success)
    copy.fail = inTurn(reject, copy.fail)
    task = call(copy) as Methods
  }).then(ok, bad)
  const promise = Object.assign(answer as typeof answer & Methods, { __returned: task })
  // Bound one by one, because a host's own may be inherited and may ask for their `this`. One that the host lacks is missing here too.
  for (const method of TASK_METHODS) {
    if (task && task[method]) promise[method] = task[method]!.bind(task)
  }
  return promise as Answer
}

/**
 * What `uni.uploadFile` gives in a Vue 3 app: the task when success, fail or complete is a function, else a promise of the result that
 * rejects with the failure (dcloudio/uni-app packages/uni-mp-core/src/helpers/promise.ts). Callbacks that are no functions are dropped.
 * Beyond uni's, the promise carries the task.
 */
export const uniVue3 = <Result>(options: object | undefined, call: Call): Task | TaskPromise<Result> => settle(options, call)

/**
 * What `uni.uploadFile` gives in a Vue 2 app: the task when success, fail or complete is a function, else a promise of `[null, result]` or
 * `[failure]` that never rejects (dcloudio/uni-app, branch of Vue 2, src/core/helpers/promise.js). Beyond uni's, the promise carries the
 * task.
 */
export const uniVue2 = <Result>(options: object | undefined, call: Call): Task | TaskPromise<Tuple<Result>> =>
  settle(options, call, result => [null, result], failure => [failure])

/**
 * What `mpx.uploadFile` gives with `usePromise`: a promise, with the task as `__returned`, unless the call says `usePromise: false`. Callbacks fire as well, and a failure
 * rejects even when `fail` is given (@mpxjs/api-proxy@2.10.20 src/common/js/promisify.js). Unlike Mpx's, the caller's options stay as they
 * are, and the promise carries the task's methods.
 */
export const mpxPromise = <Result>(options: object | undefined, call: Call): TaskPromise<Result> => settle(options, call, null)

/** What `mpx.uploadFile` gives without `usePromise`: the task, callbacks or not. */
export const taskOnly = (options: object | undefined, call: Call): Task => call(copyOf(options))
