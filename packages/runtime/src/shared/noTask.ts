import { missing } from './missing.ts'
import { TASK_METHODS } from './taskMethods.ts'
import type { Methods } from './taskMethods.ts'
import type { Task } from './types.ts'

/** A task for a host that gives none, only a promise: every method does nothing and says so once. */
export const noTask = (native: unknown): Task => {
  const promise = (native || {}) as { catch?: (ignore: () => void) => void }
  // Nobody holds the host's own promise: its rejection must not surface as unhandled while the failure is reported here.
  if (promise.catch) promise.catch(() => {})
  const task: Methods = {}
  for (const method of TASK_METHODS) task[method] = () => missing(method)
  return task as Task
}
