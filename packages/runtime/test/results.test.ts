import { afterEach, describe, expect, test, vi } from 'vitest'
import * as alipay from '../src/alipay.ts'
import * as baidu from '../src/baidu.ts'
import * as dingtalk from '../src/dingtalk.ts'
import type { Failure, UploadResult } from '../src/shared/types.ts'
import { createStubHost } from './stubHost.ts'
import type { StubHost } from './stubHost.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

function stub(name: string): StubHost {
  const host = createStubHost()
  vi.stubGlobal(name, host)
  return host
}

const HOSTS = [
  ['alipay', 'my', alipay],
  ['dingtalk', 'dd', dingtalk],
  ['baidu', 'swan', baidu],
] as const

describe.each(HOSTS)('on %s', (_, global, host) => {
  test.each(['uploadFile', 'downloadFile'] as const)('%s says ok in errMsg when the host says nothing', (method) => {
    const { calls } = stub(global)
    const success = vi.fn<(value: unknown) => void>()
    host[`${method}Results`]({ success })
    calls[0]!.succeed({ statusCode: 200, header: { a: '1' } })
    expect(success).toHaveBeenCalledExactlyOnceWith({ errMsg: `${method}:ok`, statusCode: 200, header: { a: '1' } })
  })

  test.each(['uploadFile', 'downloadFile'] as const)('%s says fail and why in errMsg', (method) => {
    const { calls } = stub(global)
    const fail = vi.fn<(value: unknown) => void>()
    host[`${method}Results`]({ fail })
    calls[0]!.fail({ error: 12, errorMessage: 'network down' })
    expect(fail.mock.calls[0]![0]).toMatchObject({ errMsg: `${method}:fail network down`, error: 12, errorMessage: 'network down' })
  })

  test('an errMsg of the host stays', () => {
    const { calls } = stub(global)
    const success = vi.fn<(value: unknown) => void>()
    const fail = vi.fn<(value: unknown) => void>()
    host.uploadFileResults({ success, fail })
    calls[0]!.succeed({ errMsg: 'uploadFile:ok done' })
    calls[0]!.fail({ errMsg: 'uploadFile:fail interrupted' })
    expect(success.mock.calls[0]![0]).toEqual({ errMsg: 'uploadFile:ok done' })
    expect(fail.mock.calls[0]![0]).toEqual({ errMsg: 'uploadFile:fail interrupted' })
  })

  test("the host's own objects are left as they are", () => {
    const { calls } = stub(global)
    const given = Object.freeze({ statusCode: '200', data: 'x' })
    const failure = Object.freeze({ error: 11, errorMessage: 'gone' })
    host.uploadFileResults({ success: () => {}, fail: () => {} })
    calls[0]!.succeed(given)
    calls[0]!.fail(failure)
    expect(given).toEqual({ statusCode: '200', data: 'x' })
    expect(failure).toEqual({ error: 11, errorMessage: 'gone' })
  })

  test("the caller's options are left as they are", () => {
    stub(global)
    const options = Object.freeze({ url: 'u', success: () => {}, complete: () => {} })
    const before = { ...options }
    host.uploadFileResults(options)
    host.downloadFileResults(options)
    expect(options).toEqual(before)
  })

  test('complete gets the very object that success got', () => {
    const { calls } = stub(global)
    const seen: unknown[] = []
    host.uploadFileResults({ success: (result) => seen.push(result), complete: (outcome) => seen.push(outcome) })
    calls[0]!.succeed({ statusCode: 200, data: '' })
    expect(seen).toHaveLength(2)
    expect(seen[1]).toBe(seen[0])
  })

  test.each([
    ['an object that says why', { error: 12, errorMessage: 'no' }, /^uploadFile:fail no$/],
    ['an object that says nothing', { statusCode: 0 }, /^uploadFile:fail ?$/],
    ['nothing', undefined, /^uploadFile:fail ?$/],
  ])('complete sees the failure when the host hands it %s', (_, failure, errMsg) => {
    const { calls } = stub(global)
    const complete = vi.fn<(value: unknown) => void>()
    host.uploadFileResults({ complete })
    calls[0]!.fail(failure)
    expect(complete).toHaveBeenCalledTimes(1)
    expect((complete.mock.calls[0]![0] as Failure).errMsg).toMatch(errMsg)
  })

  test('complete fires when success threw, and what it threw reaches the host', () => {
    const { calls } = stub(global)
    const complete = vi.fn<(value: unknown) => void>()
    host.uploadFileResults({
      success() {
        throw new Error('mine')
      },
      complete,
    })
    expect(() => calls[0]!.succeed({})).toThrow('mine')
    expect(complete).toHaveBeenCalledTimes(1)
  })

  test('callbacks are called without a this', () => {
    const { calls } = stub(global)
    const seen: unknown[] = []
    const callback = function (this: unknown): void {
      seen.push(this)
    }
    host.uploadFileResults({ success: callback, fail: callback, complete: callback })
    calls[0]!.succeed({})
    calls[0]!.fail({})
    expect(seen).toEqual([undefined, undefined, undefined, undefined])
  })

  test('a promise resolves and rejects with adapted copies', async () => {
    const { calls } = stub(global)
    const good = host.uniVue3({}, host.uploadFileResults)
    const bad = host.uniVue3({}, host.uploadFileResults)
    const tuple = host.uniVue2({}, host.uploadFileResults)
    const returned = host.mpxPromise({}, host.uploadFileResults)
    calls[0]!.succeed({ statusCode: 200 })
    calls[1]!.fail({ error: 12, errorMessage: 'no' })
    calls[2]!.fail({ error: 12, errorMessage: 'no' })
    calls[3]!.fail({ error: 12, errorMessage: 'no' })
    expect(await good).toEqual({ statusCode: 200, errMsg: 'uploadFile:ok' })
    await expect(bad).rejects.toMatchObject({ errMsg: 'uploadFile:fail no' })
    expect(await tuple).toMatchObject([{ errMsg: 'uploadFile:fail no' }])
    await expect(returned).rejects.toMatchObject({ errMsg: 'uploadFile:fail no' })
  })
})

describe.each([HOSTS[0], HOSTS[1]])('statuses and codes on %s', (_, global, host) => {
  test.each([
    ['200', 200],
    ['0', 0],
    [404, 404],
    ['ok', 'ok'],
    ['', ''],
    ['2e2', '2e2'],
    [null, null],
  ])('statusCode %o becomes %o', (statusCode, expected) => {
    const { calls } = stub(global)
    const success = vi.fn<(value: unknown) => void>()
    host.uploadFileResults({ success })
    calls[0]!.succeed({ statusCode })
    expect((success.mock.calls[0]![0] as UploadResult).statusCode).toBe(expected)
  })

  test('no statusCode, none appears', () => {
    const { calls } = stub(global)
    const success = vi.fn<(value: unknown) => void>()
    host.downloadFileResults({ success })
    calls[0]!.succeed({ data: '' })
    expect(success.mock.calls[0]![0]).toEqual({ data: '', errMsg: 'downloadFile:ok' })
    expect('statusCode' in (success.mock.calls[0]![0] as object)).toBe(false)
    expect('tempFilePath' in (success.mock.calls[0]![0] as object)).toBe(false)
    expect('errCode' in (success.mock.calls[0]![0] as object)).toBe(false)
  })

  test.each([
    [{ error: 9, errorMessage: 'uploadFile:fail abort' }, { errMsg: 'uploadFile:fail abort', errCode: 9 }],
    [{ error: 11, errorMessage: '文件不存在' }, { errMsg: 'uploadFile:fail 文件不存在', errCode: 11 }],
    [{ error: 12 }, { errMsg: 'uploadFile:fail 12', errCode: 12 }],
    [{ errorMessage: 'why' }, { errMsg: 'uploadFile:fail why' }],
  ])('%o gets %o', (failure, added) => {
    const { calls } = stub(global)
    const fail = vi.fn<(value: unknown) => void>()
    host.uploadFileResults({ fail })
    calls[0]!.fail(failure)
    expect(fail.mock.calls[0]![0]).toEqual({ ...failure, ...added })
  })
})

describe('on dingtalk alone', () => {
  test.each([
    [{ errorCode: 3, message: 'why' }, { errMsg: 'uploadFile:fail why', errCode: 3 }],
    [{ errorCode: '11', errorMessage: '无效参数' }, { errMsg: 'uploadFile:fail 无效参数', errCode: 11 }],
    [{ errorCode: 'E_NET', message: 'why' }, { errMsg: 'uploadFile:fail why' }],
  ])('%o gets %o', (failure, added) => {
    const { calls } = stub('dd')
    const fail = vi.fn<(value: unknown) => void>()
    dingtalk.uploadFileResults({ fail })
    calls[0]!.fail(failure)
    expect(fail.mock.calls[0]![0]).toEqual({ ...failure, ...added })
    expect('errCode' in (fail.mock.calls[0]![0] as object)).toBe('errCode' in added)
  })

  test('a download says tempFilePath as well as filePath', () => {
    const { calls } = stub('dd')
    const success = vi.fn<(value: unknown) => void>()
    dingtalk.downloadFileResults({ success })
    calls[0]!.succeed({ filePath: 'p' })
    expect(success.mock.calls[0]![0]).toEqual({ filePath: 'p', tempFilePath: 'p', errMsg: 'downloadFile:ok' })
  })
})

describe('on alipay alone', () => {
  test.each([
    [{ apFilePath: 'p' }, 'p'],
    [{ apFilePath: 'p', tempFilePath: 't' }, 't'],
  ])('a download of %o says tempFilePath %s', (given, tempFilePath) => {
    const { calls } = stub('my')
    const success = vi.fn<(value: unknown) => void>()
    alipay.downloadFileResults({ success })
    calls[0]!.succeed(given)
    expect(success.mock.calls[0]![0]).toEqual({ ...given, tempFilePath, errMsg: 'downloadFile:ok' })
  })
})

describe('on baidu alone', () => {
  test('nothing but errMsg is added, and the task is the very one of the host', () => {
    const { calls } = stub('swan')
    const success = vi.fn<(value: unknown) => void>()
    const fail = vi.fn<(value: unknown) => void>()
    const task = baidu.uploadFileResults({ success, fail })
    calls[0]!.succeed({ statusCode: '200', apFilePath: 'x' })
    calls[0]!.fail({ errCode: 202, errorMessage: 'params' })
    expect(success.mock.calls[0]![0]).toEqual({ statusCode: '200', apFilePath: 'x', errMsg: 'uploadFile:ok' })
    expect(fail.mock.calls[0]![0]).toEqual({ errCode: 202, errorMessage: 'params', errMsg: 'uploadFile:fail params' })
    expect(task).toBe(calls[0]!.task)
  })
})
