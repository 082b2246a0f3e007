import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createHost, HOST_NAMES } from '../src/createHost.ts'
import type { HostName, HostSetup } from '../src/createHost.ts'
import { startServer } from '../src/server.ts'
import type { UploadServer } from '../src/server.ts'
import { callHost, listening, PHOTO, RIGHT, tell, WITH_TASK } from './hostCalls.ts'
import type { Task } from './hostCalls.ts'

let server: UploadServer

beforeAll(async () => {
  server = await startServer()
})
beforeEach(() => {
  server.reset()
  server.respond(({ method }) => (method === 'GET' ? { body: PHOTO, headers: { 'X-Kind': 'photo' } } : {}))
})
afterAll(() => server.close())

const URL = 'https://down.example/photo.png'

const download = (name: HostName, options: Record<string, unknown> = {}, setup: Partial<HostSetup> = {}) =>
  tell(createHost(name, { server, files: {}, ...setup }), 'downloadFile', { url: URL, ...options })

test.each(HOST_NAMES)('%s: what was downloaded can be sent from its path, byte for byte', async (name) => {
  const host = createHost(name, { server, files: {} })
  const { success, order } = await tell(host, 'downloadFile', { url: URL, header: { 'X-A': '春天' } })
  expect(order).toEqual(['success', 'complete'])
  expect(server.requests).toMatchObject([{ method: 'GET', url: URL, fields: {}, files: [], headers: { 'x-a': '春天' } }])

  const path = success?.['tempFilePath'] ?? success?.['filePath']
  expect(path).toMatch(/\.png$/)
  await tell(host, 'uploadFile', { ...RIGHT[name], filePath: path })
  expect(Buffer.compare(server.requests[1]!.files[0]!.bytes, PHOTO)).toBe(0)
})

test('every host has its own names for the result', async () => {
  const names = async (name: HostName, setup: Partial<HostSetup> = {}) =>
    Object.keys((await download(name, {}, setup)).success ?? {})
      .toSorted()
      .join(' ')
  const entries = HOST_NAMES.map(async (name) => [name, await names(name)] as const)
  const plain = 'errMsg statusCode tempFilePath'
  expect(Object.fromEntries(await Promise.all(entries))).toEqual({
    weixin: plain,
    alipay: 'apFilePath header headers statusCode tempFilePath',
    toutiao: plain,
    baidu: 'statusCode tempFilePath',
    qq: plain,
    kuaishou: plain,
    jd: plain,
    xhs: plain,
    lark: 'errMsg statusCode tempFilePath trace',
    dingtalk: 'filePath',
    harmony: 'statusCode tempFilePath',
  })
  expect(await names('alipay', { sdk: '2.7.22' })).toBe('apFilePath headers')
  expect(await names('alipay', { app: '10.3.29' })).toBe('apFilePath headers tempFilePath')
})

test('a path is kept to where the host reads one', async () => {
  const filePath = 'wxfile://usr/mine.png'
  expect((await download('weixin', { filePath })).success).toEqual({ filePath, statusCode: 200, errMsg: 'downloadFile:ok' })
  expect((await download('weixin', { filePath }, { sdk: '1.7.9' })).success).not.toHaveProperty('filePath')
  expect((await download('toutiao', { filePath })).success).toEqual({ filePath, statusCode: 200, errMsg: 'downloadFile:ok' })
  expect((await download('toutiao', { filePath }, { sdk: '2.41.0' })).success).not.toHaveProperty('filePath')
  expect((await download('baidu', { filePath: 'bdfile://usr/a.png' })).success).toEqual({ filePath: 'bdfile://usr/a.png', statusCode: 200 })
  expect((await download('lark', { filePath: 'ttfile://user/a.png' })).success).toMatchObject({ tempFilePath: 'ttfile://user/a.png' })
  const { success: onAlipay } = await download('alipay', { filePath: 'https://usr/a.png' })
  expect(onAlipay).toMatchObject({ filePath: 'https://usr/a.png' })
  expect(onAlipay).not.toHaveProperty('tempFilePath')
  expect((await download('alipay', { filePath: 'https://usr/a.png' }, { app: '10.2.79' })).success).not.toHaveProperty('filePath')
  const inside = 'internal://files/a.png'
  expect((await download('harmony', { filePath: inside })).success).toEqual({ filePath: inside, statusCode: 200 })
  expect((await download('harmony', { filePath: 'internal://cache/a.png' })).fail).toMatchObject({ errCode: 102 })
})

test.each(WITH_TASK)('%s: progress is written in bytes of the file, and abort ends it', async (name) => {
  const host = createHost(name, { server, files: {} })
  const events: Record<string, number>[] = []
  const good = listening({ url: URL })
  const task = callHost(host, 'downloadFile', good.options) as Task
  task.onProgressUpdate((event) => events.push(event))
  await host.idle()
  expect(good.told.order).toEqual(['success', 'complete'])
  expect(events.at(-1)).toEqual({ progress: 100, totalBytesWritten: PHOTO.length, totalBytesExpectedToWrite: PHOTO.length })
  const written = events.map((event) => event['totalBytesWritten']!)
  expect(written).toEqual([...new Set(written)].toSorted((a, b) => a - b))

  const stopped = listening({ url: URL })
  const other = callHost(host, 'downloadFile', stopped.options) as Task
  let seen = 0
  other.onProgressUpdate(() => {
    seen++
    other.abort()
  })
  await host.idle()
  expect(seen).toBe(1)
  expect(stopped.told.order).toEqual(['fail', 'complete'])
})

test.each(HOST_NAMES)('%s: an answer of 404 is a success; a missing or foreign address is not', async (name) => {
  server.respond(() => ({ status: 404, body: 'gone' }))
  expect((await download(name)).order).toEqual(['success', 'complete'])
  server.reset()
  expect((await download(name, { url: undefined })).order).toEqual(['fail', 'complete'])
  expect((await download(name, {}, { domains: [] })).order).toEqual(['fail', 'complete'])
  expect(server.requests).toEqual([])
})

test('a bad parameter of a download has its own number on Alipay', async () => {
  expect((await download('alipay', { url: undefined })).fail).toMatchObject({ error: 2 })
  expect((await download('alipay', { url: 'http://down.example' })).fail).toMatchObject({ error: 20 })
})
