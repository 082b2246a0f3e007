import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type * as Alipay from '../src/alipay.ts'
import type * as Dingtalk from '../src/dingtalk.ts'
import type { Task } from '../src/shared/types.ts'
import { createStubHost } from './stubHost.ts'
import type { Started, StubHost } from './stubHost.ts'

const uploadTask = (options: object): Task => alipay.hostTask(alipay.uploadFileResults(options))
const downloadTask = (options: object): Task => alipay.hostTask(alipay.downloadFileResults(options))

let alipay: typeof Alipay
let dingtalk: typeof Dingtalk
const warn = vi.spyOn(console, 'warn')

beforeEach(async () => {
  // Each test is a page of its own: what a page has been told is remembered by the module.
  vi.resetModules()
  alipay = await import('../src/alipay.ts')
  dingtalk = await import('../src/dingtalk.ts')
  warn.mockReset().mockImplementation(() => {})
})

afterEach(() => {
  vi.unstubAllGlobals()
})

function stub(name: string, give?: (started: Started) => unknown): StubHost {
  const host = createStubHost(give)
  vi.stubGlobal(name, host)
  return host
}

const METHODS = ['abort', 'onProgressUpdate', 'offProgressUpdate', 'onHeadersReceived', 'offHeadersReceived'] as const

/** What an Alipay device returns: a promise with the task's methods on it. */
function promiseAndTask({ task }: Started): unknown {
  return Object.assign(new Promise(() => {}), {
    abort: () => task.abort(),
    onProgressUpdate: task.onProgressUpdate.bind(task),
    offProgressUpdate: task.offProgressUpdate.bind(task),
    onHeadersReceived: task.onHeadersReceived.bind(task),
    offHeadersReceived: task.offHeadersReceived.bind(task),
  })
}

describe("alipay's task", () => {
  test.each([
    ['a task', ({ task }: Started) => task],
    ['a promise that is a task too', promiseAndTask],
  ])('forwards every method to %s', (_, give) => {
    const { calls } = stub('my', give)
    const task = uploadTask({})
    const native = calls[0]!.task
    const progress = vi.fn<(value: unknown) => void>()
    const headers = vi.fn<(value: unknown) => void>()
    task.onProgressUpdate(progress)
    task.onHeadersReceived(headers)
    native.emit('ProgressUpdate', { progress: 1 })
    native.emit('HeadersReceived', { header: { a: '1' } })
    task.offProgressUpdate(progress)
    task.offHeadersReceived(headers)
    native.emit('ProgressUpdate', { progress: 2 })
    native.emit('HeadersReceived', { header: {} })
    task.abort()
    expect(progress.mock.calls).toEqual([[{ progress: 1 }]])
    expect(headers.mock.calls).toEqual([[{ header: { a: '1' } }]])
    expect(native.aborts).toBe(1)
    expect(warn).not.toHaveBeenCalled()
  })

  test('is never a thenable, whatever the host returned', () => {
    for (const give of [promiseAndTask, () => Promise.resolve({}), () => undefined]) {
      stub('my', give)
      expect('then' in uploadTask({})).toBe(false)
      expect('then' in (alipay.uploadFile({}, alipay.taskOnly) as object)).toBe(false)
    }
  })

  test('off without a listener removes all of them', () => {
    const { calls } = stub('my')
    const task = uploadTask({})
    const [a, b, c] = [vi.fn<(value: unknown) => void>(), vi.fn<(value: unknown) => void>(), vi.fn<(value: unknown) => void>()]
    task.onProgressUpdate(a)
    task.onProgressUpdate(b)
    task.onHeadersReceived(c)
    task.offProgressUpdate()
    task.offHeadersReceived()
    calls[0]!.task.emit('ProgressUpdate', {})
    calls[0]!.task.emit('HeadersReceived', {})
    expect([a, b, c].map((listener) => listener.mock.calls.length)).toEqual([0, 0, 0])
  })

  test('off removes the one listener that it names, and one that was never added removes none', () => {
    const { calls } = stub('my')
    const task = uploadTask({})
    const [a, b] = [vi.fn<(value: unknown) => void>(), vi.fn<(value: unknown) => void>()]
    task.onProgressUpdate(a)
    task.onProgressUpdate(b)
    task.offProgressUpdate(vi.fn<(value: unknown) => void>())
    task.offProgressUpdate(a)
    calls[0]!.task.emit('ProgressUpdate', {})
    expect([a.mock.calls.length, b.mock.calls.length]).toEqual([0, 1])
  })

  test("progress has both namings, on a copy of the host's event", () => {
    const { calls } = stub('my')
    const listener = vi.fn<(value: unknown) => void>()
    uploadTask({}).onProgressUpdate(listener)
    const event = Object.freeze({ progress: 50, totalBytesWritten: 5, totalBytesExpectedToWrite: 10 })
    calls[0]!.task.emit('ProgressUpdate', event)
    expect(listener).toHaveBeenCalledExactlyOnceWith({
      progress: 50,
      totalBytesWritten: 5,
      totalBytesExpectedToWrite: 10,
      totalBytesSent: 5,
      totalBytesExpectedToSend: 10,
    })
  })

  test('a method that the host lacks does nothing and says so once a page', () => {
    stub('my', () => ({ abort() {} }))
    const tasks = [uploadTask({}), downloadTask({})]
    for (const task of tasks) {
      task.abort()
      task.onProgressUpdate(() => {})
      task.onProgressUpdate(() => {})
      task.offHeadersReceived()
    }
    expect(warn.mock.calls).toEqual([['crossload: no onProgressUpdate'], ['crossload: no offHeadersReceived']])
  })

  test.each([
    ['nothing', () => undefined],
    ['a promise alone', () => Promise.resolve()],
  ])('a host that returns %s gives a task whose methods all do nothing', (_, give) => {
    stub('my', give)
    const task = uploadTask({})
    for (const method of METHODS) task[method](() => {})
    expect(warn.mock.calls.map(([text]) => text as string)).toEqual(METHODS.map((method) => `crossload: no ${method}`))
  })

  test("a promise's methods say so too", () => {
    stub('my', () => undefined)
    const promise = (alipay.uniVue3({}, uploadTask) as Task)
    for (const method of METHODS) promise[method](() => {})
    expect(warn).toHaveBeenCalledTimes(METHODS.length)
  })
})

describe("dingtalk's task", () => {
  test.each(['uploadFileResults', 'downloadFileResults'] as const)('around %s has every method, and each says once that it does nothing', (start) => {
    stub('dd', () => Promise.resolve({}))
    for (let i = 0; i < 2; i++) {
      const task = dingtalk.hostTask(dingtalk[start]({}))
      expect(Object.keys(task).sort()).toEqual([...METHODS].sort())
      for (const method of METHODS) task[method](() => {})
    }
    expect(warn).toHaveBeenCalledTimes(METHODS.length)
  })
})

describe("the host's own promise", () => {
  test.each([
    ['my', () => uploadTask({ fail: () => {} })],
    ['my', () => alipay.uniVue3({ fail: () => {} }, downloadTask)],
    ['dd', () => dingtalk.hostTask(dingtalk.uploadFileResults({ fail: () => {} }))],
    ['dd', () => dingtalk.uniVue2({ fail: () => {} }, (options) => dingtalk.hostTask(dingtalk.downloadFileResults(options)))],
  ])('of %s never surfaces as an unhandled rejection', async (global, start) => {
    const unhandled = vi.fn<(value: unknown) => void>()
    process.on('unhandledRejection', unhandled)
    stub(global, () => Promise.reject(new Error('of the host')))
    start()
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })
})
