import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createHost, HOST_NAMES } from '../src/createHost.ts'
import type { HostName } from '../src/createHost.ts'
import { startServer } from '../src/server.ts'
import type { UploadServer } from '../src/server.ts'
import { callHost, FILE_NAME, pathOn, PHOTO, RIGHT, tell } from './hostCalls.ts'
import type { Task } from './hostCalls.ts'

let server: UploadServer

beforeAll(async () => {
  server = await startServer()
})
beforeEach(() => server.reset())
afterAll(() => server.close())

test.each(HOST_NAMES)('%s: a right call arrives byte for byte', async (name) => {
  const host = createHost(name, { server, files: { [pathOn(name)]: PHOTO } })
  const formData = { 标题: '你好 "引号" \\ é\r\n第二行', 'a"b\\c': '', album: '🏖' }
  const told = await tell(host, 'uploadFile', { ...RIGHT[name], formData, header: { 'X-Album': '春天', Authorization: 'Bearer 1' } })

  expect(told.order).toEqual(['success', 'complete'])
  expect(server.requests).toHaveLength(1)
  const [request] = server.requests
  expect(request).toMatchObject({ method: 'POST', url: 'https://up.example/a?b=1', fields: formData })
  expect(request?.fieldOrder).toEqual(['标题', 'a"b\\c', 'album', '头像'])
  expect(request?.headers).toMatchObject({ 'x-album': '春天', authorization: 'Bearer 1', host: 'up.example' })
  expect(request?.headers).not.toHaveProperty('x-emulated-host-url')
  expect(request?.files).toHaveLength(1)
  expect(request?.files[0]).toMatchObject({ field: '头像', filename: FILE_NAME, contentType: 'image/png' })
  expect(Buffer.compare(request!.files[0]!.bytes, PHOTO)).toBe(0)
  expect(host.calls).toEqual([{ method: 'uploadFile', options: expect.objectContaining(RIGHT[name]) }])
  expect(host.pending()).toBe(0)
})

test.each(HOST_NAMES)('%s: an answer of 500 is a success', async (name) => {
  server.respond(() => ({ status: 500, body: '{"error":"磁盘满了"}' }))
  const host = createHost(name, { server, files: { [pathOn(name)]: PHOTO } })
  const told = await tell(host, 'uploadFile', RIGHT[name])
  expect(told.order).toEqual(['success', 'complete'])
  expect(told.success).toMatchObject({ data: '{"error":"磁盘满了"}', statusCode: name === 'dingtalk' ? '500' : 500 })
})

test('what success gets has the names that the page lists, and no others', async () => {
  const names = async (name: HostName) => {
    const host = createHost(name, { server, files: { [pathOn(name)]: PHOTO } })
    return Object.keys((await tell(host, 'uploadFile', RIGHT[name])).success ?? {}).toSorted()
  }
  expect(await names('weixin')).toEqual(['data', 'errMsg', 'statusCode'])
  expect(await names('toutiao')).toEqual(['data', 'errMsg', 'profile', 'statusCode'])
  for (const name of ['alipay', 'dingtalk'] as const) expect(await names(name)).toEqual(['data', 'header', 'statusCode'])
  for (const name of ['baidu', 'harmony'] as const) expect(await names(name)).toEqual(['data', 'statusCode'])
})

test('in the IDE of Alipay the status code is a string, on a phone a number', async () => {
  const statusCode = async (environment: 'ide' | 'device') => {
    const host = createHost('alipay', { server, files: { [pathOn('alipay')]: PHOTO }, environment })
    return (await tell(host, 'uploadFile', RIGHT.alipay)).success?.['statusCode']
  }
  expect([await statusCode('ide'), await statusCode('device')]).toEqual(['200', 200])
})

test('a file is read from the disk, chunk by chunk, and an empty one is sent', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'emulated-phone-'))
  try {
    const diskPath = join(folder, 'photo')
    writeFileSync(diskPath, PHOTO)
    const files = { 'tmp://disk.mp4': { diskPath }, 'tmp://empty': new Uint8Array() }
    const host = createHost('weixin', { server, files, chunkBytes: 1000 })
    const sent: unknown[] = []
    const task = callHost(host, 'uploadFile', { ...RIGHT.weixin, filePath: 'tmp://disk.mp4' }) as Task
    task.onProgressUpdate(({ totalBytesSent }) => sent.push(totalBytesSent))
    await host.idle()
    await tell(host, 'uploadFile', { ...RIGHT.weixin, filePath: 'tmp://empty' })

    expect(sent).toHaveLength(302)
    expect(server.requests.map(({ files }) => files[0]?.contentType)).toEqual(['video/mp4', 'application/octet-stream'])
    expect(Buffer.compare(server.requests[0]!.files[0]!.bytes, PHOTO)).toBe(0)
    expect(server.requests[1]?.files[0]?.bytes).toHaveLength(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** Two pages say what they send; DingTalk's does not say that an app cannot set it. */
const SENT_REFERER: Partial<Record<HostName, RegExp>> = {
  weixin: /^https:\/\/servicewechat\.com\//,
  toutiao: /^https:\/\/tmaservice\.developer\.toutiao\.com\//,
  dingtalk: /^https:\/\/me\.example$/,
}

test.each(HOST_NAMES)('%s: headers that an app cannot set are overwritten, with a warning', async (name) => {
  const warnings: string[] = []
  const host = createHost(name, { server, files: { [pathOn(name)]: PHOTO }, warn: (message) => warnings.push(message) })
  const header = {
    referer: 'https://me.example',
    'USER-AGENT': 'mine',
    'content-type': 'multipart/form-data',
    'Content-Length': '3',
    'X-Mine': 'yes',
  }
  expect((await tell(host, 'uploadFile', { ...RIGHT[name], header })).order).toEqual(['success', 'complete'])

  const { headers } = server.requests[0]!
  expect(headers['x-mine']).toBe('yes')
  expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
  expect(headers['referer'] ?? 'none').toMatch(SENT_REFERER[name] ?? /^none$/)
  expect(headers['user-agent']).toMatch(name === 'toutiao' ? /ToutiaoMicroApp\// : /^mine$/)
  const warned = warnings.map((message) => / header (\S+) cannot be set$/.exec(message)?.[1])
  const settable = [...(name === 'dingtalk' ? ['referer'] : []), ...(name === 'toutiao' ? [] : ['USER-AGENT']), 'X-Mine']
  expect(warned).toEqual(Object.keys(header).filter((key) => !settable.includes(key)))
})

test('hosts whose pages do not ask for strings turn other form values into text', async () => {
  for (const name of ['weixin', 'toutiao', 'dingtalk'] as const) {
    const host = createHost(name, { server, files: { [pathOn(name)]: PHOTO } })
    await tell(host, 'uploadFile', { ...RIGHT[name], formData: { age: 7, ok: true, gone: undefined }, header: { 'X-Age': 7 } })
    expect(server.requests.at(-1)?.fields).toEqual({ age: '7', ok: 'true' })
    expect(server.requests.at(-1)?.headers['x-age']).toBe('7')
  }
})

test('Alipay takes name for fileName, both when they are equal, and headers for header', async () => {
  const host = createHost('alipay', { server, files: { [pathOn('alipay')]: PHOTO } })
  const { fileName: _, ...rest } = RIGHT.alipay
  await tell(host, 'uploadFile', { ...rest, name: 'pic', headers: { 'X-A': '1' } })
  await tell(host, 'uploadFile', { ...rest, name: 'both', fileName: 'both' })
  expect(server.requests.map(({ files }) => files[0]?.field)).toEqual(['pic', 'both'])
  expect(server.requests[0]?.headers['x-a']).toBe('1')
})

test('options that a host does not read are ignored, with a warning', async () => {
  const warnings: string[] = []
  const host = createHost('weixin', { server, files: { [pathOn('weixin')]: PHOTO }, warn: (message) => warnings.push(message) })
  expect((await tell(host, 'uploadFile', { ...RIGHT.weixin, fileType: 'image', fileName: 'x', files: [] })).success).toBeDefined()
  expect(warnings).toEqual(['fileType', 'fileName', 'files'].map((option) => `wx: uploadFile does not read the option ${option}`))
  expect(server.requests[0]?.files[0]?.field).toBe('头像')
})
