import { TASK_METHODS } from './taskMethods.ts'
import type { Listener, Methods } from './taskMethods.ts'
import type { Draft, Task } from './types.ts'

/**
 * A task of ours in front of the host's.
 *
 * @param send gets every call, with the listener wrapped. A listener has one wrapper for good, so that `off*` finds what `on*` added.
 * @param put sets one field of a host's event on the copy that the listener sees.
 */
export const relay = (
  send: (method: keyof Methods, listener?: Listener) => void,
  put: (copy: Draft, key: string, value: unknown) => void,
): Task => {
  const wrappers = new Map<Listener, Listener>()
  const task: Methods = {}
  for (const method of TASK_METHODS) {
    task[method] = listener => {
      send(method, listener && (wrappers.get(listener) || wrappers.set(listener, event => {
        const copy: Draft = {}
        for (const key in event) put(copy, key, event[key])
        listener(copy)
      }).get(listener)))
    }
  }
  return task as Task
}
