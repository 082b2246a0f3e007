import { afterEach, describe, expect, test, vi } from 'vitest'
import type { TaskPromise, Tuple, UploadResult } from '../src/shared/types.ts'
import * as weixin from '../src/weixin.ts'
import { createStubHost, NativeTask } from './stubHost.ts'
import type { StubHost } from './stubHost.ts'

const auto = (options: object) => weixin.uniVue3<UploadResult>(options, weixin.uploadFileResults) as TaskPromise<UploadResult>
const tuple = (options: object) => weixin.uniVue2<UploadResult>(options, weixin.uploadFileResults) as TaskPromise<Tuple<UploadResult>>
const returned = (options: object) => weixin.mpxPromise<UploadResult>(options, weixin.uploadFileResults)

afterEach(() => {
  vi.unstubAllGlobals()
})

function stubWeixin(host: StubHost = createStubHost()): StubHost {
  vi.stubGlobal('wx', host)
  return host
}

const OK = { statusCode: 200, data: 'body', errMsg: 'uploadFile:ok' }
const BAD = { errMsg: 'uploadFile:fail timeout' }

describe("uni's rule in Vue 3", () => {
  test.each(['success', 'fail', 'complete'])('a %s function alone gives the very task of the host', (name) => {
    const { calls } = stubWeixin()
    const task = auto({ url: 'u', [name]: () => {} })
    expect(task).toBe(calls[0]!.task)
  })

  test('no callback gives a promise of what the host gave', async () => {
    const { calls } = stubWeixin()
    const promise = auto({ url: 'u' })
    calls[0]!.succeed(OK)
    expect(await promise).toBe(OK)
  })

  test('without a callback a failure rejects with what the host gave', async () => {
    const { calls } = stubWeixin()
    const promise = auto({ url: 'u' })
    calls[0]!.fail(BAD)
    await expect(promise).rejects.toBe(BAD)
  })

  test.each([undefined, null, 'done', {}])('a callback that is %o counts as none', async (success) => {
    const { calls } = stubWeixin()
    const promise = weixin.uploadFile({ url: 'u', success } as object)
    expect(promise).toBeInstanceOf(Promise)
    calls[0]!.succeed(OK)
    expect(await promise).toBe(OK)
  })

  test('beside a callback function, callbacks that are no functions never reach the host', () => {
    const { calls } = stubWeixin()
    auto({ url: 'u', success: () => {}, fail: 'x', complete: undefined } as object)
    expect(Object.keys(calls[0]!.options).sort()).toEqual(['success', 'url'])
  })

  test('a host that reports before its call returns still settles the promise', async () => {
    stubWeixin(createStubHost(undefined, (started) => started.succeed(OK)))
    expect(await auto({ url: 'u' })).toBe(OK)
  })

  test('a host that throws rejects the promise, and throws where there are callbacks', async () => {
    vi.stubGlobal('wx', {
      uploadFile() {
        throw new TypeError('bad')
      },
    })
    await expect(auto({ url: 'u' })).rejects.toThrow('bad')
    expect(() => auto({ url: 'u', success: () => {} })).toThrow('bad')
  })
})

describe("uni's rule in Vue 2", () => {
  test('a callback function gives the very task of the host', () => {
    const { calls } = stubWeixin()
    expect(tuple({ complete: () => {} })).toBe(calls[0]!.task)
  })

  test('without a callback a result is [null, result]', async () => {
    const { calls } = stubWeixin()
    const promise = tuple({ url: 'u' })
    calls[0]!.succeed(OK)
    const answer = await promise
    expect(answer).toEqual([null, OK])
  })

  test('without a callback a failure is [failure], and nothing rejects', async () => {
    const { calls } = stubWeixin()
    const promise = tuple({ url: 'u' })
    calls[0]!.fail(BAD)
    const answer = await promise
    expect(answer).toEqual([BAD])
  })

  test('a host that throws does not reject either', async () => {
    vi.stubGlobal('wx', {
      uploadFile() {
        throw new TypeError('bad')
      },
    })
    expect(await tuple({})).toEqual([new TypeError('bad')])
  })
})

describe("Mpx's rule under usePromise", () => {
  test('callbacks give a promise all the same, and fire before it is seen to settle', async () => {
    const { calls } = stubWeixin()
    const order: string[] = []
    const promise = returned({ success: () => order.push('success'), complete: () => order.push('complete') })
    const settled = promise.then((result) => {
      order.push('then')
      return result
    })
    calls[0]!.succeed(OK)
    expect(await settled).toBe(OK)
    expect(order).toEqual(['success', 'complete', 'then'])
  })

  test('a failure rejects even when a fail callback took it', async () => {
    const { calls } = stubWeixin()
    const fail = vi.fn<(value: unknown) => void>()
    const promise = returned({ fail })
    calls[0]!.fail(BAD)
    await expect(promise).rejects.toBe(BAD)
    expect(fail).toHaveBeenCalledExactlyOnceWith(BAD)
  })

  test('the promise carries the very task of the host as __returned', () => {
    const { calls } = stubWeixin()
    const { __returned: task } = returned({ success: () => {} })
    expect(task).toBe(calls[0]!.task)
  })

  test('a success callback that throws leaves the promise resolved', async () => {
    const { calls } = stubWeixin()
    const promise = returned({
      success() {
        throw new Error('mine')
      },
    })
    expect(() => calls[0]!.succeed(OK)).toThrow('mine')
    expect(await promise).toBe(OK)
  })

  test('options that are used twice do not gather callbacks', async () => {
    const { calls } = stubWeixin()
    const success = vi.fn<(value: unknown) => void>()
    const options = Object.freeze({ url: 'u', success })
    const promises = [returned(options), returned(options)]
    for (const call of calls) call.succeed(OK)
    await Promise.all(promises)
    expect(success).toHaveBeenCalledTimes(2)
  })
})

describe('the task alone', () => {
  test('callbacks or not, the drop-in gives the very task of the host', () => {
    const { calls } = stubWeixin()
    const answers = [weixin.uploadFile({}, weixin.taskOnly), weixin.uploadFile({ success: () => {} }, weixin.taskOnly)]
    expect(answers[0]).toBe(calls[0]!.task)
    expect(answers[1]).toBe(calls[1]!.task)
  })
})

test("Mpx's rule gives the task where the call itself says so, and that key reaches the host as it does from Mpx", () => {
  const { calls } = stubWeixin()
  expect(returned({ usePromise: false })).toBe(calls[0]!.task)
  expect(calls[0]!.options).toEqual({ usePromise: false })
  expect(returned({ usePromise: undefined })).toBeInstanceOf(Promise)
})

describe('awaited', () => {
  const waits = (options: object) => weixin.awaited(options, weixin.uploadFileResults)
  const waitsForTuple = (options: object) => weixin.awaitedTuple(options, weixin.uploadFileResults)

  test('is a promise of the result, or of the failure, and carries no task', async () => {
    const { calls } = stubWeixin()
    const options = Object.freeze({ url: 'u', success: undefined })
    const [good, bad] = [waits(options), waits(options)]
    calls[0]!.succeed(OK)
    calls[1]!.fail(BAD)
    expect(await good).toBe(OK)
    await expect(bad).rejects.toBe(BAD)
    expect(Object.keys(good)).toEqual([])
    expect(calls[0]!.options['url']).toBe('u')
  })

  test('as a tuple never rejects', async () => {
    const { calls } = stubWeixin()
    const [good, bad] = [waitsForTuple({}), waitsForTuple({})]
    calls[0]!.succeed(OK)
    calls[1]!.fail(BAD)
    expect([await good, await bad]).toEqual([[null, OK], [BAD]])
  })

  test('rejects with what a host throws', async () => {
    stubWeixin(createStubHost(() => {
      throw new TypeError('bad')
    }))
    await expect(waits({})).rejects.toThrow('bad')
  })

  test("a rejection of the host's own promise does not surface beside it", async () => {
    const unhandled = vi.fn<(value: unknown) => void>()
    process.on('unhandledRejection', unhandled)
    const { calls } = stubWeixin(createStubHost(() => Promise.reject(new Error('of the host'))))
    const promise = waits({})
    calls[0]!.fail(BAD)
    await expect(promise).rejects.toBe(BAD)
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })
})

describe("a promise's task methods", () => {
  const promises = {
    'uploadFile in auto form': () => auto({}),
    'uploadFile in tuple form': () => tuple({}),
    'uploadFile in returned form': () => returned({}),
    uploadFile: () => weixin.uploadFile({}),
    'downloadFile in auto form': () => weixin.uniVue3({}, weixin.downloadFileResults),
    'downloadFile in tuple form': () => weixin.uniVue2({}, weixin.downloadFileResults),
    'downloadFile in returned form': () => weixin.mpxPromise({}, weixin.downloadFileResults),
    downloadFile: () => weixin.downloadFile({}),
  }

  test.each(Object.entries(promises))('of %s are bound to the task', (_, start) => {
    const { calls } = stubWeixin()
    const promise = start()
    expect(promise).toBeInstanceOf(Promise)
    const { abort, onProgressUpdate, offProgressUpdate, onHeadersReceived, offHeadersReceived } = promise
    const { task } = calls[0]!
    const progress = vi.fn<(value: unknown) => void>()
    const headers = vi.fn<(value: unknown) => void>()
    onProgressUpdate(progress)
    onHeadersReceived(headers)
    task.emit('ProgressUpdate', { progress: 1 })
    task.emit('HeadersReceived', { header: {} })
    offProgressUpdate(progress)
    offHeadersReceived()
    task.emit('ProgressUpdate', { progress: 2 })
    task.emit('HeadersReceived', { header: {} })
    abort()
    expect(progress.mock.calls).toEqual([[{ progress: 1 }]])
    expect(headers).toHaveBeenCalledTimes(1)
    expect(task.aborts).toBe(1)
  })

  test('are missing where the host lacks them, so that an app can look', () => {
    stubWeixin(createStubHost(() => ({ abort() {} })))
    const promise = auto({})
    expect('abort' in promise).toBe(true)
    expect('offProgressUpdate' in promise).toBe(false)
  })

  test('are missing where the host returned nothing', async () => {
    const host = stubWeixin(createStubHost(() => undefined))
    const promise = auto({})
    expect('abort' in promise).toBe(false)
    host.calls[0]!.succeed(OK)
    expect(await promise).toBe(OK)
    expect(auto({ success: () => {} })).toBeUndefined()
  })
})

describe('options of the drop-in', () => {
  test.each([weixin.uniVue3, weixin.uniVue2, weixin.mpxPromise, weixin.taskOnly])('are left as they are, frozen or not (%o)', (settle) => {
    stubWeixin()
    const files = Object.freeze([Object.freeze({ uri: 'a' }), Object.freeze({ uri: 'b' })])
    const given = Object.freeze({ url: 'u', fileName: 'f', files, formData: Object.freeze({ a: '1' }) })
    weixin.uploadFile(given, settle)
    weixin.downloadFile(given, settle)
    expect(given).toEqual({ url: 'u', fileName: 'f', files: [{ uri: 'a' }, { uri: 'b' }], formData: { a: '1' } })
  })

  test.each([weixin.uniVue3, weixin.uniVue2, weixin.mpxPromise, weixin.taskOnly])('may be left out (%o)', (settle) => {
    const { calls } = stubWeixin()
    weixin.uploadFile(undefined, settle)
    weixin.downloadFile(undefined, settle)
    expect(calls.map(({ options }) => Object.keys(options).filter((key) => !/^(success|fail)$/.test(key)))).toEqual([[], []])
  })

  test('are read by their own enumerable keys', () => {
    const { calls } = stubWeixin()
    const given = Object.create({ header: { inherited: '1' } }) as { url: string }
    given.url = 'u'
    Object.defineProperty(given, 'name', { value: 'hidden', enumerable: false })
    weixin.uploadFile(given, weixin.taskOnly)
    expect(calls[0]!.options).toEqual({ url: 'u' })
  })
})

test('the call of a host without differences gets the very options and gives the very task', () => {
  const task = new NativeTask()
  const uploadFile = vi.fn<(options: object) => NativeTask>(() => task)
  const downloadFile = vi.fn<(options: object) => NativeTask>(() => task)
  vi.stubGlobal('wx', { uploadFile, downloadFile })
  const options = { url: 'u', success: () => {} }
  expect(weixin.uploadFileResults(options)).toBe(task)
  expect(weixin.downloadFileResults(options)).toBe(task)
  expect(uploadFile).toHaveBeenCalledExactlyOnceWith(options)
  expect(downloadFile).toHaveBeenCalledExactlyOnceWith(options)
})
