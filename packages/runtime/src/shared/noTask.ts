import { missing } from './missing.ts'
import { quiet } from './quiet.ts'
import { TASK_METHODS } from './taskMethods.ts'
import type { Methods } from './taskMethods.ts'
import type { Task } from './types.ts'

/** A task for a host that gives none, only a promise: every method does nothing and says so once. */
export const noTask = (native: unknown): Task => {
  quiet(native)
  const task: Methods = {}
  for (const method of TASK_METHODS) task[method] = () => missing(method)
  return task as Task
}
