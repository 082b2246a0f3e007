import { afterEach, describe, expect, test, vi } from 'vitest'
import * as alipay from '../src/alipay.ts'
import * as dingtalk from '../src/dingtalk.ts'
import type { Task, UploadOptions } from '../src/shared/types.ts'
import * as weixin from '../src/weixin.ts'
import { createStubHost } from './stubHost.ts'
import type { Started, StubHost } from './stubHost.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

function stub(name: string, give?: (started: Started) => unknown, now?: (started: Started) => void): StubHost {
  const host = createStubHost(give, now)
  vi.stubGlobal(name, host)
  return host
}

function callbacks() {
  return {
    success: vi.fn<(value: unknown) => void>(),
    fail: vi.fn<(value: unknown) => void>(),
    complete: vi.fn<(value: unknown) => void>(),
  }
}

const start = (options: UploadOptions): Task => weixin.uploadFile(options, weixin.taskOnly)

const THREE = [{ uri: 'a' }, { uri: 'b' }, { uri: 'c' }]

describe('what each file is sent with', () => {
  test('one file at a time, in order, with what they share', () => {
    const { calls } = stub('wx')
    const header = { a: '1' }
    const formData = { b: '2' }
    start({ url: 'u', header, formData, timeout: 9, enableHttp2: true, files: THREE, file: {}, filePath: 'ignored', success() {} })
    for (let i = 0; i < 3; i++) {
      expect(calls).toHaveLength(i + 1)
      const { success, fail, ...options } = calls[i]!.options
      expect(options).toEqual({ url: 'u', header, formData, timeout: 9, enableHttp2: true, filePath: THREE[i]!.uri, name: 'file' })
      expect(options['header']).toBe(header)
      expect([typeof success, typeof fail]).toEqual(['function', 'function'])
      calls[i]!.succeed({})
    }
    expect(calls).toHaveLength(3)
  })

  test.each([
    [{ name: 'own' }, { name: 'all', fileName: 'other' }, 'own'],
    [{}, { name: 'all', fileName: 'other' }, 'all'],
    [{}, { fileName: 'other' }, 'other'],
    [{ name: '' }, {}, 'file'],
  ])('a file with %o beside %o goes in the field %s', (file, all, field) => {
    for (const [global, host, key] of [['wx', weixin, 'name'], ['my', alipay, 'fileName'], ['dd', dingtalk, 'fileName']] as const) {
      const { calls } = stub(global)
      host.uploadFile({ ...all, files: [{ uri: 'a', ...file }] })
      expect(calls[0]!.options[key]).toBe(field)
      expect(key === 'name' ? 'fileName' in calls[0]!.options : 'name' in calls[0]!.options).toBe(false)
    }
  })

  test.each([['my', alipay], ['dd', dingtalk]] as const)('%s gets the type of each file by its own extension', (global, host) => {
    const { calls } = stub(global, undefined, (started) => started.succeed({}))
    host.uploadFile({ files: [{ uri: 'a.mp4' }, { uri: 'b.mp3' }, { uri: 'c.png' }, { uri: 'd' }] }, host.uniVue3, 'audio')
    expect(calls.map(({ options }) => options['fileType'])).toEqual(['video', 'audio', 'image', 'audio'])
  })

  test("the author's fileType goes with every file", () => {
    const { calls } = stub('my', undefined, (started) => started.succeed({}))
    alipay.uploadFile({ files: [{ uri: 'a.mp4' }, { uri: 'b.mp3' }], fileType: 'image' })
    expect(calls.map(({ options }) => options['fileType'])).toEqual(['image', 'image'])
  })

  test.each([[], undefined, null])('files that are %o leave the one call with filePath', (files) => {
    const { calls } = stub('wx')
    const task = weixin.uploadFile({ files, file: {}, filePath: 'p', name: 'n' } as UploadOptions, weixin.taskOnly)
    expect(calls.map(({ options }) => options)).toEqual([{ filePath: 'p', name: 'n' }])
    expect(task).toBe(calls[0]!.task)
  })

  test('what the caller does to the array afterwards changes nothing', () => {
    const { calls } = stub('wx')
    const files = [{ uri: 'a' }, { uri: 'b' }]
    start({ files })
    files.length = 0
    calls[0]!.succeed({})
    calls[1]!.succeed({})
    expect(calls.map(({ options }) => options['filePath'])).toEqual(['a', 'b'])
  })
})

describe('what the caller is told', () => {
  test('success once with the last response and all of them, then complete with the same object', () => {
    const { calls } = stub('wx')
    const told = callbacks()
    start({ files: THREE, ...told })
    for (const data of ['1', '2', '3']) {
      expect(told.success).not.toHaveBeenCalled()
      calls.at(-1)!.succeed({ data, statusCode: 200 })
    }
    const outcome = told.success.mock.calls[0]![0]
    expect(outcome).toEqual({
      data: '3',
      statusCode: 200,
      results: [{ data: '1', statusCode: 200 }, { data: '2', statusCode: 200 }, { data: '3', statusCode: 200 }],
    })
    expect(told.complete.mock.calls).toEqual([[outcome]])
    expect(told.complete.mock.calls[0]![0]).toBe(outcome)
    expect([told.success.mock.calls.length, told.fail.mock.calls.length]).toEqual([1, 0])
  })

  test('fail once at the first failure, with what happened to every file', () => {
    const { calls } = stub('wx')
    const told = callbacks()
    const failure = Object.freeze({ errMsg: 'uploadFile:fail timeout' })
    start({ files: [...THREE, { uri: 'd' }], ...told })
    calls[0]!.succeed({ data: '1' })
    calls[1]!.fail(failure)
    expect(calls).toHaveLength(2)
    const outcome = { errMsg: 'uploadFile:fail timeout', index: 1, results: [{ data: '1' }], cancelled: 2 }
    expect(told.fail.mock.calls).toEqual([[outcome]])
    expect(told.complete.mock.calls).toEqual([[outcome]])
    expect(told.complete.mock.calls[0]![0]).toBe(told.fail.mock.calls[0]![0])
    expect(told.success).not.toHaveBeenCalled()
  })

  test('a host that fails without a word still fails', () => {
    const { calls } = stub('wx')
    const told = callbacks()
    start({ files: THREE, ...told })
    calls[0]!.fail()
    expect(told.fail.mock.calls).toEqual([[{ index: 0, results: [], cancelled: 2 }]])
    expect(told.success).not.toHaveBeenCalled()
  })

  test('on alipay every response is adapted, and so is the failure', () => {
    const { calls } = stub('my')
    const told = callbacks()
    alipay.uploadFile({ files: THREE, ...told })
    calls[0]!.succeed({ statusCode: '200' })
    calls[1]!.fail({ error: 12, errorMessage: 'no' })
    expect(told.fail.mock.calls[0]![0]).toEqual({
      error: 12,
      errorMessage: 'no',
      errCode: 12,
      errMsg: 'uploadFile:fail no',
      index: 1,
      results: [{ statusCode: 200, errMsg: 'uploadFile:ok' }],
      cancelled: 1,
    })
  })

  test('promises of every form', async () => {
    const { calls } = stub('wx')
    const files = [{ uri: 'a' }]
    const promises = [weixin.uniVue3, weixin.uniVue2, weixin.mpxPromise].map((settle) => weixin.uploadFile({ files }, settle))
    for (const call of calls) call.succeed({ data: 'x' })
    const outcome = { data: 'x', results: [{ data: 'x' }] }
    expect(await Promise.all(promises)).toEqual([outcome, [null, outcome], outcome])
    const failing = weixin.uploadFile({ files: [{ uri: 'a' }] })
    calls.at(-1)!.fail({ errMsg: 'uploadFile:fail' })
    await expect(failing).rejects.toEqual({ errMsg: 'uploadFile:fail', index: 0, results: [], cancelled: 0 })
  })

  test('a report that comes again, or after another, is ignored', () => {
    const { calls } = stub('wx')
    const told = callbacks()
    start({ files: THREE, ...told })
    calls[0]!.succeed({ data: '1' })
    calls[0]!.succeed({ data: 'again' })
    calls[0]!.fail({ errMsg: 'uploadFile:fail timeout' })
    expect(calls).toHaveLength(2)
    calls[1]!.fail({ errMsg: 'uploadFile:fail' })
    calls[1]!.succeed({ data: 'late' })
    calls[1]!.fail({ errMsg: 'uploadFile:fail again' })
    expect(calls).toHaveLength(2)
    expect(told.fail.mock.calls).toEqual([[{ errMsg: 'uploadFile:fail', index: 1, results: [{ data: '1' }], cancelled: 1 }]])
    expect([told.success, told.complete].map(({ mock }) => mock.calls.length)).toEqual([0, 1])
  })

  test.each(['success', 'fail'] as const)('complete fires when %s threw, and what it threw reaches the host', (name) => {
    const { calls } = stub('wx')
    const told = callbacks()
    told[name].mockImplementation(() => {
      throw new Error('mine')
    })
    start({ files: [{ uri: 'a' }], ...told })
    expect(() => (name === 'success' ? calls[0]!.succeed({}) : calls[0]!.fail({}))).toThrow('mine')
    expect(told.complete).toHaveBeenCalledTimes(1)
  })

  test('a progress listener that throws does not stop the files', () => {
    const { calls } = stub('wx')
    const told = callbacks()
    start({ files: THREE, ...told }).onProgressUpdate(() => {
      throw new Error('mine')
    })
    for (let i = 0; i < 3; i++) {
      expect(() => calls[i]!.task.emit('ProgressUpdate', { progress: 50 })).toThrow('mine')
      calls[i]!.succeed({})
    }
    expect(told.success).toHaveBeenCalledTimes(1)
  })

  test('a host that throws at a later file fails the sequence, and the exception goes on', () => {
    const told = callbacks()
    const { calls } = stub('wx', undefined, ({ options }) => {
      if (options['filePath'] === 'b') throw new TypeError('bad path')
    })
    start({ files: THREE, ...told })
    expect(() => calls[0]!.succeed({})).toThrow('bad path')
    expect(told.fail.mock.calls).toEqual([[{ errMsg: 'uploadFile:fail', index: 1, results: [{}], cancelled: 1 }]])
    expect([told.success, told.complete].map(({ mock }) => mock.calls.length)).toEqual([0, 1])
    expect(calls).toHaveLength(2)
  })

  test('a fail callback that throws while the host is being called is told once', () => {
    const told = callbacks()
    told.fail.mockImplementation(() => {
      throw new Error('mine')
    })
    stub('wx', undefined, (started) => started.fail({}))
    expect(() => start({ files: THREE, ...told })).toThrow('mine')
    expect([told.fail, told.complete].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
  })

  test('a hole among the files ends the sequence, and is accounted for', () => {
    const { calls } = stub('wx')
    const told = callbacks()
    start({ files: [{ uri: 'a' }, null, { uri: 'c' }] as never, ...told })
    calls[0]!.succeed({})
    expect(told.fail.mock.calls).toEqual([[{ errMsg: 'uploadFile:fail abort', index: 1, results: [{}], cancelled: 2 }]])
  })
})

describe('abort', () => {
  const ABORTED = { errMsg: 'uploadFile:fail abort' }

  test('right after the call stops the running file and keeps the others from starting', () => {
    const { calls } = stub('wx')
    const told = callbacks()
    const task = start({ files: THREE, ...told })
    calls[0]!.task.onAbort = () => calls[0]!.fail(ABORTED)
    task.abort()
    expect(calls).toHaveLength(1)
    expect(told.fail.mock.calls).toEqual([[{ ...ABORTED, index: 0, results: [], cancelled: 2 }]])
    expect(told.complete).toHaveBeenCalledTimes(1)
  })

  test('in the middle stops the file that runs then, with what the host says', () => {
    const { calls } = stub('wx')
    const told = callbacks()
    const task = start({ files: THREE, ...told })
    calls[0]!.succeed({ data: '1' })
    task.abort()
    expect(calls.map((call) => call.task.aborts)).toEqual([0, 1])
    calls[1]!.fail({ ...ABORTED, errno: 600003 })
    expect(calls).toHaveLength(2)
    expect(told.fail.mock.calls).toEqual([[{ ...ABORTED, errno: 600003, index: 1, results: [{ data: '1' }], cancelled: 1 }]])
  })

  test('twice tells the caller once', () => {
    const { calls } = stub('wx')
    const told = callbacks()
    const task = start({ files: THREE, ...told })
    calls[0]!.task.onAbort = () => calls[0]!.fail(ABORTED)
    task.abort()
    task.abort()
    expect([told.fail, told.complete].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
  })

  test('that comes too late for the running file cancels the rest', () => {
    const { calls } = stub('wx')
    const told = callbacks()
    const task = start({ files: THREE, ...told })
    task.abort()
    calls[0]!.succeed({ data: '1' })
    expect(calls).toHaveLength(1)
    expect(told.fail.mock.calls).toEqual([[{ ...ABORTED, index: 1, results: [{ data: '1' }], cancelled: 2 }]])
  })

  test('that comes too late for the last file changes nothing', () => {
    const { calls } = stub('wx')
    const told = callbacks()
    const task = start({ files: [{ uri: 'a' }], ...told })
    task.abort()
    calls[0]!.succeed({ data: '1' })
    task.abort()
    expect(told.success.mock.calls).toEqual([[{ data: '1', results: [{ data: '1' }] }]])
    expect(told.fail).not.toHaveBeenCalled()
  })

  test('from a progress listener while the host is reporting the file done cancels the rest', () => {
    const { calls } = stub('wx')
    const told = callbacks()
    const task = start({ files: THREE, ...told })
    task.onProgressUpdate(() => task.abort())
    calls[0]!.task.emit('ProgressUpdate', { progress: 100 })
    calls[0]!.succeed({})
    expect(calls).toHaveLength(1)
    expect(told.fail.mock.calls).toEqual([[{ ...ABORTED, index: 1, results: [{}], cancelled: 2 }]])
  })

  test('inside the success callback changes nothing', () => {
    const { calls } = stub('wx')
    const told = callbacks()
    const task = start({ files: [{ uri: 'a' }], ...told })
    told.success.mockImplementation(() => task.abort())
    calls[0]!.succeed({})
    expect([told.success, told.fail, told.complete].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 1])
  })

  test.each([
    ['my', alipay, (): unknown => undefined],
    ['dd', dingtalk, (): unknown => Promise.resolve()],
    ['wx', weixin, (): unknown => undefined],
  ] as const)('on a %s without a task lets the running file end and cancels the rest', (global, host, give) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { calls } = stub(global, give)
    const told = callbacks()
    const task = host.uploadFile({ files: THREE, ...told })
    task.abort()
    calls[0]!.succeed({})
    expect(calls).toHaveLength(1)
    expect(told.fail.mock.calls[0]![0]).toMatchObject({ ...ABORTED, index: 1, cancelled: 2 })
    warn.mockRestore()
  })

  test('rejects the promise that carries it', async () => {
    const { calls } = stub('wx')
    const promise = weixin.uploadFile({ files: THREE })
    calls[0]!.task.onAbort = () => calls[0]!.fail(ABORTED)
    promise.abort()
    await expect(promise).rejects.toMatchObject({ ...ABORTED, cancelled: 2 })
  })
})

describe('progress', () => {
  function report(call: Started, progress: number, total: number): void {
    call.task.emit('ProgressUpdate', { progress, totalBytesSent: (total * progress) / 100, totalBytesExpectedToSend: total })
  }

  test('is over all files, in whole per cent, with the bytes so far', () => {
    const { calls } = stub('wx')
    const listener = vi.fn<(value: unknown) => void>()
    start({ files: THREE }).onProgressUpdate(listener)
    report(calls[0]!, 50, 10)
    report(calls[0]!, 100, 10)
    calls[0]!.succeed({})
    report(calls[1]!, 25, 20)
    report(calls[1]!, 100, 20)
    calls[1]!.succeed({})
    report(calls[2]!, 100, 30)
    calls[2]!.succeed({})
    expect(listener.mock.calls.map(([event]) => event)).toEqual([
      { progress: 16, totalBytesSent: 5, totalBytesExpectedToSend: 10 },
      { progress: 33, totalBytesSent: 10, totalBytesExpectedToSend: 10 },
      { progress: 41, totalBytesSent: 15, totalBytesExpectedToSend: 30 },
      { progress: 66, totalBytesSent: 30, totalBytesExpectedToSend: 30 },
      { progress: 100, totalBytesSent: 60, totalBytesExpectedToSend: 60 },
    ])
  })

  test('on alipay counts both pairs of bytes over all files', () => {
    const { calls } = stub('my')
    const listener = vi.fn<(value: unknown) => void>()
    alipay.uploadFile({ files: THREE, success() {} }).onProgressUpdate(listener)
    for (const [i, total] of [10, 20].entries()) {
      calls[i]!.task.emit('ProgressUpdate', { progress: 100, totalBytesWritten: total, totalBytesExpectedToWrite: total })
      calls[i]!.succeed({})
    }
    expect(listener.mock.calls[1]![0]).toEqual({
      progress: 66,
      totalBytesWritten: 30,
      totalBytesExpectedToWrite: 30,
      totalBytesSent: 30,
      totalBytesExpectedToSend: 30,
    })
  })

  test('a file that reports nothing leaves the bytes of the others right', () => {
    const { calls } = stub('wx')
    const listener = vi.fn<(value: unknown) => void>()
    start({ files: THREE }).onProgressUpdate(listener)
    report(calls[0]!, 100, 10)
    calls[0]!.succeed({})
    calls[1]!.succeed({})
    report(calls[2]!, 100, 30)
    expect(listener.mock.calls[1]![0]).toEqual({ progress: 100, totalBytesSent: 40, totalBytesExpectedToSend: 40 })
  })

  test('that is reported after the end stays within 0 and 100', () => {
    const { calls } = stub('wx')
    const listener = vi.fn<(value: { progress: number }) => void>()
    start({ files: [{ uri: 'a' }, { uri: 'b' }] }).onProgressUpdate(listener)
    calls[0]!.succeed({})
    report(calls[0]!, 100, 10)
    calls[1]!.succeed({})
    report(calls[1]!, 100, 10)
    for (const [{ progress }] of listener.mock.calls) {
      expect(progress).toBeGreaterThanOrEqual(0)
      expect(progress).toBeLessThanOrEqual(100)
    }
    expect(listener).toHaveBeenCalledTimes(2)
  })

  test('reaches every listener of every file, until it is taken off', () => {
    const { calls } = stub('wx')
    const [a, b] = [vi.fn<(value: unknown) => void>(), vi.fn<(value: unknown) => void>()]
    const task = start({ files: THREE })
    task.onProgressUpdate(a)
    task.onProgressUpdate(b)
    report(calls[0]!, 100, 10)
    calls[0]!.succeed({})
    report(calls[1]!, 50, 10)
    task.offProgressUpdate(a)
    report(calls[1]!, 100, 10)
    calls[1]!.succeed({})
    report(calls[2]!, 50, 10)
    task.offProgressUpdate()
    report(calls[2]!, 100, 10)
    expect([a.mock.calls.length, b.mock.calls.length]).toEqual([2, 4])
  })

  test('headers of every file come as the host gives them', () => {
    const { calls } = stub('wx')
    const listener = vi.fn<(value: unknown) => void>()
    const task = start({ files: THREE })
    task.onHeadersReceived(listener)
    calls[0]!.task.emit('HeadersReceived', { header: { a: '1' }, statusCode: 200, cookies: ['x'] })
    calls[0]!.succeed({})
    calls[1]!.task.emit('HeadersReceived', { header: { a: '2' } })
    task.offHeadersReceived(listener)
    calls[1]!.task.emit('HeadersReceived', { header: { a: '3' } })
    expect(listener.mock.calls.map(([event]) => event)).toEqual([
      { header: { a: '1' }, statusCode: 200, cookies: ['x'] },
      { header: { a: '2' } },
    ])
  })
})

describe('many files', () => {
  const many = Array.from({ length: 1000 }, (_, i) => ({ uri: `${i}` }))

  /** How deep the stack is, as far as V8 is asked to look. */
  function depth(): number {
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = Infinity
    const { stack } = new Error('depth')
    Error.stackTraceLimit = stackTraceLimit
    return stack?.split('\n').length ?? 0
  }

  test.each([
    ['wx', weixin],
    ['my', alipay],
    ['dd', dingtalk],
  ] as const)('of a %s that reports before its call returns do not grow the stack', (global, host) => {
    const depths: number[] = []
    const { calls } = stub(global, undefined, (started) => {
      depths.push(depth())
      started.succeed({ data: started.options['filePath'] })
    })
    const told = callbacks()
    host.uploadFile({ files: many, ...told })
    expect(calls.map(({ options }) => options['filePath'])).toEqual(many.map(({ uri }) => uri))
    expect(new Set(depths).size).toBe(1)
    const { results } = told.success.mock.calls[0]![0] as { results: { data: string }[] }
    expect(results.map(({ data }) => data)).toEqual(many.map(({ uri }) => uri))
  })

  test('whose host reports later do not grow the stack either', async () => {
    const depths: number[] = []
    stub('wx', undefined, (started) => {
      depths.push(depth())
      queueMicrotask(() => started.succeed({}))
    })
    await weixin.uploadFile({ files: many })
    expect(depths).toHaveLength(1000)
    expect(new Set(depths.slice(1)).size).toBe(1)
  })

  test('that turn from reporting at once to reporting later all arrive', async () => {
    const { calls } = stub('wx', undefined, (started) => {
      if (Number(started.options['filePath']) % 3 === 0) started.succeed({})
      else queueMicrotask(() => started.succeed({}))
    })
    const { results } = (await weixin.uploadFile({ files: many })) as { results: unknown[] }
    expect([calls.length, results.length]).toEqual([1000, 1000])
  })

  test('of which one fails at once stop there', () => {
    const told = callbacks()
    const { calls } = stub('wx', undefined, (started) => {
      if (started.options['filePath'] === '500') started.fail({ errMsg: 'x' })
      else started.succeed({})
    })
    start({ files: many, ...told })
    expect(calls).toHaveLength(501)
    expect(told.fail.mock.calls[0]![0]).toMatchObject({ errMsg: 'x', index: 500, cancelled: 499 })
    expect(told.success).not.toHaveBeenCalled()
  })
})
