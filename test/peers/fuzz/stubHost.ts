import type { Answer, Description } from './description.ts'

/** Results and task events as one host gives them. */
interface Shape {
  readonly success: (answer: Answer) => Record<string, unknown>
  readonly failure: (code: number, words: string) => Record<string, unknown>
  readonly progress: (percent: number) => Record<string, unknown>
  readonly returns: 'task' | 'promise' | 'both'
}

const sent = (percent: number) => ({ progress: percent, totalBytesSent: percent * 10, totalBytesExpectedToSend: 1000 })

const weixinLike: Shape = {
  success: ({ data, status }) => ({ data, statusCode: status, errMsg: 'uploadFile:ok' }),
  failure: (_, words) => ({ errMsg: `uploadFile:fail ${words}` }),
  progress: sent,
  returns: 'task',
}

const withoutMessage: Shape = {
  ...weixinLike,
  success: ({ data, status }) => ({ data, statusCode: status }),
  failure: (errCode, words) => ({ errCode, errMsg: `uploadFile:fail ${words}` }),
}

const alipay: Shape = {
  success: ({ data, status, isText }) => ({ data, statusCode: isText ? String(status) : status, header: { via: 'host' } }),
  failure: (error, words) => ({ error, errorMessage: words === 'abort' ? 'uploadFile:fail abort' : words }),
  progress: (percent) => ({ progress: percent, totalBytesWritten: percent * 10, totalBytesExpectedToWrite: 1000 }),
  returns: 'both',
}

const SHAPES: Partial<Readonly<Record<Description['host'], Shape>>> = {
  baidu: withoutMessage,
  harmony: withoutMessage,
  alipay,
  dingtalk: { ...alipay, success: (answer) => alipay.success({ ...answer, isText: true }), returns: 'promise' },
}

export const shapeOf = (host: Description['host']): Shape => SHAPES[host] ?? weixinLike

/** Why a stub fails when it is not aborted. */
export const WORDS = '文件 gone'

export interface StubHost {
  readonly api: { uploadFile(options: object): unknown }
  /** Copies of the options, in the order of the calls. */
  readonly calls: Readonly<Record<string, unknown>>[]
  /** What callbacks threw. */
  readonly thrown: unknown[]
}

/** A host that answers as described, and looks at its options once, when it is called. */
export function createStubHost({ host, answers }: Pick<Description, 'host' | 'answers'>): StubHost {
  const shape = shapeOf(host)
  const calls: Record<string, unknown>[] = []
  const thrown: unknown[] = []
  const invoke = (fn: unknown, argument: unknown) => {
    if (typeof fn !== 'function') return
    try {
      fn(argument)
    } catch (error) {
      thrown.push(error)
    }
  }

  function uploadFile(given: object): unknown {
    const options: Record<string, unknown> = { ...given }
    const answer = answers[Math.min(calls.length, answers.length - 1)]
    if (!answer) throw new TypeError('no answer')
    calls.push(options)
    const listeners = new Set<unknown>()
    let isAborted = false

    const promise = new Promise((resolve, reject) => {
      const end = () => {
        for (const percent of answer.progress) for (const listener of listeners) invoke(listener, shape.progress(percent))
        const isFailure = isAborted || !answer.ok
        const result = isFailure ? shape.failure(isAborted ? 9 : answer.code, isAborted ? 'abort' : WORDS) : shape.success(answer)
        invoke(options[isFailure ? 'fail' : 'success'], result)
        invoke(options['complete'], answer.isShared ? result : { ...result })
        if (isFailure) reject(result as unknown as Error)
        else resolve(result)
      }
      if (answer.when === 'at once') end()
      else if (answer.when === 'microtask') queueMicrotask(end)
      else setImmediate(end)
    })
    // Nobody has to look at a host's promise.
    promise.catch(() => {})
    const methods = {
      abort: () => {
        isAborted = true
      },
      onProgressUpdate: (listener: unknown) => listeners.add(listener),
      offProgressUpdate: (listener: unknown) => listeners.delete(listener),
    }
    if (shape.returns === 'promise') return promise
    return shape.returns === 'both' ? Object.assign(promise, methods) : (Object.create(methods) as unknown)
  }

  return { api: { uploadFile }, calls, thrown }
}
