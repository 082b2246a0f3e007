import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createHost, HOST_NAMES } from '../src/createHost.ts'
import { runBundle } from '../src/runBundle.ts'
import { startServer } from '../src/server.ts'
import type { UploadServer } from '../src/server.ts'
import { callHost, pathOn, PHOTO, RIGHT, tell } from './hostCalls.ts'

let server: UploadServer

beforeAll(async () => {
  server = await startServer()
})
beforeEach(() => server.reset())
afterAll(() => server.close())

const GLOBALS = {
  weixin: 'wx',
  alipay: 'my',
  toutiao: 'tt',
  baidu: 'swan',
  qq: 'qq',
  kuaishou: 'ks',
  jd: 'jd',
  xhs: 'xhs',
  lark: 'tt',
  dingtalk: 'dd',
  harmony: 'has',
}

/** What no mini program has, though bundles like to ask for it. */
const ELSEWHERE = 'uni mpx plus window self document navigator XMLHttpRequest fetch require process Buffer global URL'.split(' ')

test.each(HOST_NAMES)('%s: a bundle finds the host, the language, timers and nothing else', (name) => {
  const host = createHost(name, { server, files: {} })
  const asked = [...Object.values(GLOBALS), ...ELSEWHERE]
  const { found, object } = runBundle(
    `exports.found = ${JSON.stringify(asked)}.filter((name) => name in globalThis)
     exports.object = typeof Promise + typeof setTimeout + typeof clearInterval + typeof console.warn`,
    host,
  )
  expect(new Set(found as string[])).toEqual(new Set([GLOBALS[name]]))
  expect(host.globalName).toBe(GLOBALS[name])
  expect(object).toBe('functionfunctionfunctionfunction')
})

test('a bundle uploads, from a realm of its own', async () => {
  const host = createHost('alipay', { server, files: { [pathOn('alipay')]: PHOTO } })
  const { send } = runBundle(
    `module.exports = { send: async (options) => {
      const result = await my.uploadFile({ ...options, formData: { a: '1' }, header: { 'X-B': '2' } })
      return result.statusCode
    } }`,
    host,
  )
  expect(await (send as (options: object) => Promise<unknown>)(RIGHT.alipay)).toBe(200)
  expect(server.requests).toMatchObject([{ fields: { a: '1' }, headers: { 'x-b': '2' } }])
})

test('a plain script gives what it declares, and extra globals are there', () => {
  const host = createHost('weixin', { server, files: {} })
  expect(runBundle('var app = (function () { return uni.answer })()', host, { uni: { answer: 42 } })).toEqual({ app: 42 })
  expect(() => runBundle('throw new Error("at start")', host)).toThrow('at start')
})

test('idle waits for what callbacks and awaits begin', async () => {
  const host = createHost('weixin', { server, files: { [pathOn('weixin')]: PHOTO } })
  const chain = async (left: number): Promise<void> => {
    if (left === 0) return
    await new Promise((success) => callHost(host, 'uploadFile', { ...RIGHT.weixin, success }))
    await Promise.resolve()
    await chain(left - 1)
  }
  void chain(4)
  expect(host.pending()).toBe(1)
  await host.idle()
  expect(server.requests).toHaveLength(4)
  expect(host.pending()).toBe(0)
  await host.idle()
})

test('options are read once, at the call', async () => {
  const host = createHost('weixin', { server, files: { [pathOn('weixin')]: PHOTO } })
  let reads = 0
  const options: Record<string, unknown> = {
    ...RIGHT.weixin,
    get name() {
      reads++
      return 'first'
    },
    formData: { a: '1' },
  }
  callHost(host, 'uploadFile', Object.freeze(options))
  await host.idle()
  const later: Record<string, unknown> = { ...RIGHT.weixin }
  callHost(host, 'uploadFile', later)
  later['name'] = 'changed'
  await host.idle()
  expect(reads).toBe(1)
  expect(server.requests.map(({ files }) => files[0]?.field)).toEqual(['first', '头像'])
})

test('what a host says about itself follows the setup', () => {
  const old = createHost('alipay', { server, files: {}, app: '10.2.70', sdk: '2.8.2', environment: 'device' })
  expect(callHost(old, 'getSystemInfoSync')).toMatchObject({ version: '10.2.70', SDKVersion: '2.8.2', platform: 'android' })
  const can = (schema: string) => callHost(old, 'canIUse', schema)
  expect(['uploadFile', 'uploadFile.return.abort', 'uploadFile.object.name', 'getStorageSync'].map(can)).toEqual([true, true, true, true])
  const not = ['request', 'chooseMedia', 'uploadFile.return.onHeadersReceived', 'uploadFile.object.timeout', 'toString']
  expect(not.filter(can)).toEqual([])
})

test('choosers answer under the names of their host, and cancel when the user picks nothing', async () => {
  const pick = async (name: (typeof HOST_NAMES)[number], method: string) => {
    const host = createHost(name, { server, files: { 'tmp://a.png': PHOTO }, choose: { images: ['tmp://a.png'], video: 'tmp://v.mp4' } })
    return (await tell(host, method, {})).success
  }
  expect(await pick('weixin', 'chooseImage')).toMatchObject({
    tempFilePaths: ['tmp://a.png'],
    tempFiles: [{ path: 'tmp://a.png', size: PHOTO.length }],
  })
  expect(await pick('alipay', 'chooseImage')).toMatchObject({ apFilePaths: ['tmp://a.png'] })
  expect(await pick('dingtalk', 'chooseImage')).toMatchObject({ filePaths: ['tmp://a.png'] })
  expect(await pick('weixin', 'chooseVideo')).toMatchObject({ tempFilePath: 'tmp://v.mp4' })
  expect(await pick('dingtalk', 'chooseVideo')).toMatchObject({ filePath: 'tmp://v.mp4' })
  expect(await pick('weixin', 'chooseMedia')).toMatchObject({
    tempFiles: [{ tempFilePath: 'tmp://a.png', fileType: 'image' }, { fileType: 'video' }],
  })

  const nobody = createHost('weixin', { server, files: {} })
  expect((await tell(nobody, 'chooseImage', {})).fail).toEqual({ errMsg: 'chooseImage:fail cancel' })
  await expect(callHost(nobody, 'chooseVideo')).rejects.toEqual({ errMsg: 'chooseVideo:fail cancel' })
})

test('storage takes a key on WeChat and an object on Alipay', async () => {
  const wx = createHost('weixin', { server, files: {} })
  callHost(wx, 'setStorageSync', 'token', { a: 1 })
  expect(callHost(wx, 'getStorageSync', 'token')).toEqual({ a: 1 })
  expect((await tell(wx, 'getStorage', { key: 'token' })).success).toEqual({ data: { a: 1 }, errMsg: 'getStorage:ok' })
  callHost(wx, 'removeStorageSync', 'token')
  expect(callHost(wx, 'getStorageSync', 'token')).toBe('')
  expect((await tell(wx, 'getStorage', { key: 'token' })).order).toEqual(['fail', 'complete'])

  const my = createHost('alipay', { server, files: {} })
  await tell(my, 'setStorage', { key: 'token', data: 'x' })
  expect(callHost(my, 'getStorageSync', { key: 'token' })).toEqual({ data: 'x' })
  callHost(my, 'removeStorageSync', { key: 'token' })
  expect((await tell(my, 'getStorage', { key: 'token' })).success).toEqual({ data: null })
})
