import { copyOf } from './shared/copyOf.ts'
import { promised } from './shared/promised.ts'
import type { Call, Draft, HeadersReceived, Progress, TaskPromise } from './shared/types.ts'

export type { Call, TaskPromise } from './shared/types.ts'

/** A promise that is its task as well, and whose methods give it back, so that calls can be chained. */
export interface TaroPromise<Result> extends Omit<TaskPromise<Result>, 'abort'> {
  /** @param callback is called before the host is asked. */
  abort(callback?: () => void): this
  progress(listener: (event: Progress) => void): this
  headersReceive(listener: (event: HeadersReceived) => void): this
  headersReceived(listener: (event: HeadersReceived) => void): this
}

/**
 * What `Taro.uploadFile` gives: a promise, callbacks or not, that has the methods of its task, and Taro's own (@tarojs/shared@4.2.0
 * dist/native-apis.js; `headersReceive` by @tarojs/taro@4.2.0 types/api/network/upload.d.ts). What the host
 * lacks does nothing.
 */
export const taroPromise = <Result>(options: object | undefined, call: Call): TaroPromise<Result> => {
  const promise = promised(copyOf(options), call)
  const chained = (method?: (argument?: never) => void) => (argument?: never) => {
    if (method) method(argument)
    return promise
  }
  const abort = chained(promise.abort)
  const methods = promise as unknown as Draft
  methods.progress = chained(promise.onProgressUpdate)
  methods.headersReceive = methods.headersReceived = chained(promise.onHeadersReceived)
  methods.abort = (callback?: () => void) => {
    if (callback) callback()
    return abort()
  }
  return promise as never
}
