import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createHost, HOST_NAMES } from '../src/createHost.ts'
import type { HostName, HostSetup } from '../src/createHost.ts'
import { startServer } from '../src/server.ts'
import type { UploadServer } from '../src/server.ts'
import { callHost, listening, pathOn, PHOTO, RIGHT, tell, WITH_TASK } from './hostCalls.ts'
import type { Task } from './hostCalls.ts'

let server: UploadServer

beforeAll(async () => {
  server = await startServer()
})
beforeEach(() => server.reset())
afterAll(() => server.close())

const METHODS = ['abort', 'onProgressUpdate', 'offProgressUpdate', 'onHeadersReceived', 'offHeadersReceived'] as const

const phone = (name: HostName, setup: Partial<HostSetup> = {}) => createHost(name, { server, files: { [pathOn(name)]: PHOTO }, ...setup })

/** The methods of the task that an upload gives; undefined: nothing was returned. */
async function methodsOn(name: HostName, setup: Partial<HostSetup> = {}, method = 'uploadFile') {
  const host = phone(name, setup)
  const task = callHost(host, method, listening(RIGHT[name]).options) as Partial<Record<string, unknown>> | undefined
  await host.idle()
  return task && METHODS.filter((key) => typeof task[key] === 'function')
}

describe.each(WITH_TASK)('on %s', (name) => {
  test('progress counts the bytes of the body, ever more, up to all of them', async () => {
    const host = phone(name)
    const events: Record<string, number>[] = []
    const { told, options } = listening({ ...RIGHT[name], success: undefined })
    const task = callHost(host, 'uploadFile', { ...options, complete: () => events.push({ end: 1 }) }) as Task
    task.onProgressUpdate((event) => events.push(event))
    expect(events).toEqual([])
    await host.idle()

    expect(told.order).toEqual(['success'])
    expect(events.pop()).toEqual({ end: 1 })
    const word = name === 'alipay' ? 'Write' : 'Send'
    const past = name === 'alipay' ? 'totalBytesWritten' : 'totalBytesSent'
    const total = Number(server.requests[0]?.headers['content-length'])
    expect(total).toBeGreaterThan(PHOTO.length)
    expect(events.length).toBeGreaterThan(10)
    for (const event of events) {
      expect(Object.keys(event).toSorted()).toEqual(['progress', `totalBytesExpectedTo${word}`, past].toSorted())
      expect(event[`totalBytesExpectedTo${word}`]).toBe(total)
      expect(event['progress']).toBe(Math.floor((100 * event[past]!) / total))
    }
    const sent = events.map((event) => event[past]!)
    expect(sent).toEqual([...new Set(sent)].toSorted((a, b) => a - b))
    expect(sent.at(-1)).toBe(total)
    expect(events.at(-1)?.['progress']).toBe(100)
  })

  test('abort in the middle stops the request: no success, no further progress, nothing whole at the server', async () => {
    const host = phone(name)
    const { told, options } = listening(RIGHT[name])
    let events = 0
    const task = callHost(host, 'uploadFile', options) as Task
    task.onProgressUpdate(() => {
      events++
      if (events === 3) task.abort()
    })
    await host.idle()
    task.abort()
    await host.idle()

    expect(events).toBe(3)
    expect(told.order).toEqual(['fail', 'complete'])
    expect(JSON.stringify(told.fail)).toContain('abort')
    await expect.poll(() => server.broken).toEqual(['https://up.example/a?b=1'])
    expect(server.requests).toEqual([])
  })

  test('abort right after the call sends nothing, and fails later than it', async () => {
    const host = phone(name)
    const { told, options } = listening(RIGHT[name])
    const task = callHost(host, 'uploadFile', options) as Task
    task.abort()
    expect(told.order).toEqual([])
    await host.idle()
    expect(told.order).toEqual(['fail', 'complete'])
    expect([...server.requests, ...server.broken]).toEqual([])
  })

  test('abort while the server takes its time ends the call', async () => {
    const host = phone(name)
    const { told, options } = listening(RIGHT[name])
    const task = callHost(host, 'uploadFile', options) as Task
    server.respond(() => {
      setImmediate(() => task.abort())
      return { delayMs: 3_600_000 }
    })
    await host.idle()
    expect(told.order).toEqual(['fail', 'complete'])
  })

  test('abort after the end changes nothing', async () => {
    const host = phone(name)
    const { told, options } = listening(RIGHT[name])
    const task = callHost(host, 'uploadFile', options) as Task
    await host.idle()
    task.abort()
    await host.idle()
    expect(told.order).toEqual(['success', 'complete'])
  })

  test('a method taken off its task throws', async () => {
    const host = phone(name)
    const { abort } = callHost(host, 'uploadFile', listening(RIGHT[name]).options) as Task
    expect(() => abort()).toThrow(TypeError)
    await host.idle()
  })
})

test('the smallest file can be stopped at the first progress event', async () => {
  const host = phone('weixin', { files: { [pathOn('weixin')]: new Uint8Array(1) } })
  const { told, options } = listening(RIGHT.weixin)
  const task = callHost(host, 'uploadFile', options) as Task
  task.onProgressUpdate(() => task.abort())
  await host.idle()
  expect(told.fail).toEqual({ errMsg: 'uploadFile:fail abort' })
  await expect.poll(() => server.broken).toHaveLength(1)
  expect(server.requests).toEqual([])
})

test('what an abort is called', async () => {
  const words = async (name: HostName) => {
    const host = phone(name)
    const { told, options } = listening(RIGHT[name])
    const task = callHost(host, 'uploadFile', options) as Task
    task.abort()
    await host.idle()
    return told.fail
  }
  expect(await words('weixin')).toEqual({ errMsg: 'uploadFile:fail abort' })
  expect(await words('alipay')).toEqual({ error: 9, errorMessage: 'uploadFile:fail abort' })
  expect(await words('toutiao')).toEqual({ errMsg: 'uploadFile:fail upload file abort', errNo: 121905 })
})

test('the methods of a task are those of the page', async () => {
  const two = ['abort', 'onProgressUpdate']
  const entries = HOST_NAMES.map(async (name) => [name, await methodsOn(name)] as const)
  expect(Object.fromEntries(await Promise.all(entries))).toEqual({
    weixin: METHODS,
    alipay: METHODS,
    toutiao: two,
    baidu: METHODS,
    qq: two,
    kuaishou: [...two, 'offProgressUpdate'],
    jd: two,
    xhs: METHODS,
    lark: two,
    dingtalk: [],
    harmony: METHODS,
  })
})

test.each(['uploadFile', 'downloadFile'])('the task of %s grows with the version', async (method) => {
  const two = ['abort', 'onProgressUpdate']
  expect(await methodsOn('weixin', { sdk: '1.3.9' }, method)).toBeUndefined()
  expect(await methodsOn('weixin', { sdk: '1.4.0' }, method)).toEqual(two)
  expect(await methodsOn('weixin', { sdk: '2.0.10' }, method)).toEqual(two)
  expect(await methodsOn('weixin', { sdk: '2.1.0' }, method)).toEqual(METHODS)
  expect(await methodsOn('alipay', { app: '10.1.34' }, method)).toEqual([])
  expect(await methodsOn('alipay', { app: '10.1.35' }, method)).toEqual(two)
  expect(await methodsOn('alipay', { app: '10.2.90', sdk: '2.8.1' }, method)).toEqual(two)
  expect(await methodsOn('alipay', { app: '10.2.90', sdk: '2.8.2' }, method)).toEqual(METHODS)
  expect(await methodsOn('harmony', { sdk: '1.0.3' }, method)).toBeUndefined()
  expect(await methodsOn('harmony', { sdk: '1.0.4' }, method)).toEqual(METHODS)
})

test('only Alipay and DingTalk give a promise; a task alone has no property of its own', async () => {
  const hosts = HOST_NAMES.map((name) => phone(name))
  const returned = hosts.map((host) => callHost(host, 'uploadFile', RIGHT[host.name]) as object)
  const promises = HOST_NAMES.filter((_, at) => 'then' in returned[at]!)
  expect(promises).toEqual(['alipay', 'dingtalk'])
  expect(returned.filter((value) => !('then' in value)).flatMap((task) => Object.keys(task))).toEqual([])
  await Promise.all(hosts.map((host) => host.idle()))
})

test('the IDE of Alipay gives a promise without a task', async () => {
  expect(await methodsOn('alipay', { environment: 'ide' })).toEqual([])
  const host = phone('alipay', { environment: 'ide' })
  await expect(callHost(host, 'uploadFile', RIGHT.alipay)).resolves.toMatchObject({ statusCode: '200' })
})

test('the promise settles with the very object that the callbacks got', async () => {
  for (const name of ['alipay', 'dingtalk'] as const) {
    const host = phone(name)
    const good = listening(RIGHT[name])
    expect(await callHost(host, 'uploadFile', good.options)).toBe(good.told.success)
    const bad = listening({ ...RIGHT[name], fileType: undefined })
    const failure: unknown = await (callHost(host, 'uploadFile', bad.options) as Promise<unknown>).catch((error: unknown) => error)
    expect(failure).toBe(bad.told.fail)
    expect(failure).toBe(bad.told.complete)
  }
})

test('a rejected promise is reported where the app gave no callback, and only there', async () => {
  const unhandled: unknown[] = []
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', (reason) => unhandled.push(reason))
  try {
    const host = phone('alipay', { files: {} })
    await tell(host, 'uploadFile', RIGHT.alipay)
    callHost(host, 'uploadFile', { ...RIGHT.alipay, success: () => {} })
    await host.idle()
    await new Promise((resolve) => setImmediate(resolve))
    expect(unhandled).toEqual([])
    callHost(host, 'uploadFile', RIGHT.alipay)
    await host.idle()
    await expect.poll(() => unhandled).toEqual([{ error: 11, errorMessage: '文件不存在' }])
  } finally {
    process.removeAllListeners('unhandledRejection')
    for (const listener of others) process.on('unhandledRejection', listener)
  }
})

test('a timeout counts where and since when the page has it', async () => {
  server.respond(() => ({ delayMs: 60 }))
  const outcome = async (name: HostName, setup: Partial<HostSetup> = {}) => {
    const told = await tell(phone(name, setup), 'uploadFile', { ...RIGHT[name], timeout: 20 })
    return told.success ? 'ignored' : told.fail
  }
  expect(await outcome('weixin', { sdk: '2.9.5' })).toBe('ignored')
  expect(await outcome('weixin', { sdk: '2.10.0' })).toEqual({ errMsg: 'uploadFile:fail timeout', errno: 600001 })
  expect(await outcome('alipay', { app: '10.2.79' })).toBe('ignored')
  expect(await outcome('alipay', { app: '10.2.80' })).toMatchObject({ error: 12 })
  expect(await outcome('toutiao')).toMatchObject({ errNo: 121920 })
  expect(await outcome('kuaishou')).toEqual({ errMsg: 'uploadFile:fail timeout' })
  const silent = (['baidu', 'qq', 'jd', 'xhs', 'lark', 'dingtalk', 'harmony'] as const).map((name) => outcome(name))
  expect(new Set(await Promise.all(silent))).toEqual(new Set(['ignored']))
})

test('listeners come and go, and hear of the headers before the end', async () => {
  const host = phone('weixin')
  const heard: string[] = []
  const gone = () => heard.push('gone')
  const options = { ...RIGHT.weixin, success: () => heard.push('success') }
  const task = callHost(host, 'uploadFile', options) as Task
  task.onProgressUpdate(gone)
  task.offProgressUpdate(gone)
  task.onHeadersReceived(gone)
  task.offHeadersReceived()
  task.onHeadersReceived(({ header }) => heard.push(String(header['content-type'])))
  await host.idle()
  expect(heard).toEqual(['application/json', 'success'])
})

test('what a callback throws is noted, and stops neither complete nor the next listener', async () => {
  const host = phone('weixin')
  const { told, options } = listening(RIGHT.weixin)
  const thrower = (words: string) => () => {
    throw new Error(words)
  }
  let events = 0
  const task = callHost(host, 'uploadFile', { ...options, success: thrower('in success') }) as Task
  task.onProgressUpdate((event) => {
    for (const key of Object.keys(event)) delete event[key]
    if (events === 0) throw new Error('in progress')
  })
  task.onProgressUpdate((event) => (events += Object.keys(event).length))
  await host.idle()
  expect(told.order).toEqual(['complete'])
  expect(host.thrown.map((error) => (error as Error).message)).toEqual(['in progress', 'in success'])
  expect(events).toBeGreaterThan(30)
})

test.each(HOST_NAMES)('%s: a connection that breaks is a failure', async (name) => {
  const other = await startServer()
  other.respond(() => {
    setImmediate(() => void other.close())
    return { delayMs: 3_600_000 }
  })
  expect((await tell(phone(name, { server: other }), 'uploadFile', RIGHT[name])).order).toEqual(['fail', 'complete'])
})
