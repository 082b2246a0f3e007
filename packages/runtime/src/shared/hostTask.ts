import { missing } from './missing.ts'
import { relay } from './relay.ts'
import type { Methods } from './taskMethods.ts'
import type { Task } from './types.ts'

/**
 * A task in front of what a host returned: a task, a promise that is a task too, or nothing. It is never a thenable. A method that the
 * host lacks does nothing and says so once. Events carry `totalBytesSent` and `totalBytesExpectedToSend` next to Alipay's
 * `totalBytesWritten` and `totalBytesExpectedToWrite`.
 */
export const hostTask = (native: unknown): Task => {
  const task = (native || {}) as Methods & { catch?: (ignore: () => void) => void }
  // Nobody holds the host's own promise: its rejection must not surface as unhandled while the failure is reported here.
  if (task.catch) task.catch(() => {})
  return relay((method, listener) => {
    if (task[method]) task[method](listener)
    else missing(method)
  }, (copy, key, value) => {
    copy[key] = copy[key.replace('Written', 'Sent').replace('Write', 'Send')] = value
  })
}
