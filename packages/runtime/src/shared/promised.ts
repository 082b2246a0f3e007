import { inTurn } from './inTurn.ts'
import { TASK_METHODS } from './taskMethods.ts'
import type { Methods } from './taskMethods.ts'
import type { Call, Draft } from './types.ts'

/** A promise of a call's outcome, with the methods of its task and the task itself. */
export type Promised = Promise<unknown> & Methods & { __returned: Methods | undefined }

/**
 * Makes a call and a promise of its outcome. A method that the host's task lacks is missing on the promise, too.
 *
 * @param copy may be changed; its callbacks fire as well.
 * @param shape makes the promise that is given out of that of the outcome.
 */
export const promised = (copy: Draft, call: Call, shape = (promise: Promise<never>): Promise<unknown> => promise): Promised => {
  let task: Methods | undefined
  // A callback that throws finds the promise settled already.
  const promise = shape(new Promise<never>((resolve, reject) => {
    copy.success = inTurn(resolve, copy.success)
    copy.fail = inTurn(reject, copy.fail)
    task = call(copy) as Methods
  })) as Promised
  // oxlint-disable-next-line no-underscore-dangle -- Mpx's name for it
  promise.__returned = task
  // Bound one by one, because a host's own may be inherited and may ask for their `this`.
  for (const method of TASK_METHODS) {
    if (task && task[method]) promise[method] = task[method]!.bind(task)
  }
  return promise
}
