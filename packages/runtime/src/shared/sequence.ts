import { inTurn } from './inTurn.ts'
import { relay } from './relay.ts'
import type { Methods } from './taskMethods.ts'
import type { Call, Draft, Fields, Task, UploadFile } from './types.ts'

/**
 * Sends a non-empty `files` one after the other behind one task; without it, makes the one call.
 *
 * - `abort()` stops the running file and keeps the others from starting.
 * - Progress is over all files. Byte counts run over the files so far, since the size of the others is not known; a file that went by
 *   before the first progress listener is not in them.
 * - `success` fires once, with the last response and `results`; `fail` once, at the first failure, with `index`, `results` and `cancelled`;
 *   `complete` once after either, with the same object, even when the other threw. What a callback throws goes on to the host, as it would
 *   from a single call.
 *
 * @param call starts one upload.
 * @param options a copy that may be changed.
 */
export const sequence = (call: Call, options: Draft): Task => {
  const { success, fail, complete } = options
  const files = [...(options.files || []) as readonly UploadFile[]]
  const total = files.length
  delete options.files
  delete options.file
  if (!total) return call(options)
  delete options.complete
  const results: Fields[] = []
  /** What the caller asked of the task: asked again of every file's. */
  const asked: (() => void)[] = []
  /** Of the running file; 0 while the host is being called. */
  let task: Methods | 0 | undefined
  let started = 0
  /** NaN once the caller has been told: whatever the host still reports is then ignored. */
  let done = 0
  let sent = 0
  let sending = 0

  const end = (failure: Fields | false): void => {
    const outcome = Object.assign({ results }, failure ? { index: done, cancelled: total - started } : results[done - 1], failure)
    done = NaN
    inTurn(failure ? fail : success, complete)(outcome)
  }
  const next = (): void => {
    while (started === done && files[started]) {
      const file = files[started]!
      const index = started++
      task = 0
      try {
        task = call(Object.assign({}, options, {
          name: file.name || options.name || options.fileName || 'file',
          filePath: file.uri,
          success(result: Fields) {
            if (index === done) {
              done = results.push(result)
              sent += sending
              sending = 0
              // A host may report before its call has returned: the loop below then goes on, so that no stack grows.
              if (task) next()
            }
          },
          fail(failure?: Fields) {
            if (index === done) end(failure || {})
          },
        })) as Methods || {}
      } finally {
        // The host threw. The exception goes on, and the caller is told.
        if (!task && index === done) end({ errMsg: 'uploadFile:fail' })
      }
      for (const ask of asked) ask()
    }
    if (started === done) end(done < total && { errMsg: 'uploadFile:fail abort' })
  }
  next()
  return relay((method, listener) => {
    const ask = (): void => {
      if (task && task[method]) task[method](listener)
    }
    asked.push(ask)
    if (method === 'abort') files.length = 0
    ask()
  }, (copy, key, amount) => {
    if (/Exp/.test(key)) sending = amount as number
    copy[key] = /total/.test(key) ? sent + (amount as number)
      : key === 'progress' ? (done * 100 + (amount as number)) / total | 0
        : amount
  })
}
