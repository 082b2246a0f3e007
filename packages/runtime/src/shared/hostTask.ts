import { missing } from './missing.ts'
import { quiet } from './quiet.ts'
import { relay } from './relay.ts'
import type { Methods } from './taskMethods.ts'
import type { Task } from './types.ts'

/**
 * A task in front of what a host returned: a task, a promise that is a task too, or nothing. It is never a thenable. A method that the
 * host lacks does nothing and says so once. Events carry `totalBytesSent` and `totalBytesExpectedToSend` next to Alipay's
 * `totalBytesWritten` and `totalBytesExpectedToWrite`.
 */
export const hostTask = (native: unknown): Task => {
  const task: Methods = quiet(native)
  return relay((method, listener) => {
    if (task[method]) task[method](listener)
    else missing(method)
  }, (copy, key, value) => {
    copy[key] = copy[key.replace('Written', 'Sent').replace('Write', 'Send')] = value
  })
}
