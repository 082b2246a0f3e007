import { TASK_METHODS } from './taskMethods.ts'
import type { Methods } from './taskMethods.ts'

/**
 * Puts the methods of a host's own task on the promise that stands for it; a task passes through. Bound one by one, because a host's may be
 * inherited and may ask for their `this`. A method that the host lacks is missing on the promise too.
 */
export const bindTask: <Answer extends object>(answer: Answer) => Answer = (answer: Methods & { __returned?: Methods }) => {
  const { __returned: task } = answer || {}
  for (const method of TASK_METHODS) {
    if (task && task[method]) answer[method] = task[method].bind(task)
  }
  return answer as never
}
