import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createHost, HOST_NAMES } from '../src/createHost.ts'
import type { HostName, HostSetup } from '../src/createHost.ts'
import { startServer } from '../src/server.ts'
import type { UploadServer } from '../src/server.ts'
import { callHost, listening, pathOn, PHOTO, RIGHT, tell } from './hostCalls.ts'

let server: UploadServer

beforeAll(async () => {
  server = await startServer()
})
beforeEach(() => server.reset())
afterAll(() => server.close())

type Change = Record<string, unknown>

/** Makes a right call wrong by the change, and gives what `fail` got. */
async function refuse(name: HostName, change: Change, setup: Partial<HostSetup> = {}) {
  const host = createHost(name, { server, files: { [pathOn(name)]: PHOTO }, ...setup })
  const told = await tell(host, 'uploadFile', { ...RIGHT[name], ...change })
  expect(told.order).toEqual(['fail', 'complete'])
  expect(told.complete).toBe(told.fail)
  expect(server.requests).toEqual([])
  return told.fail
}

/** The failure of a bad parameter, by host. */
const BAD_PARAMETER: Readonly<Record<HostName, Change>> = {
  weixin: { errMsg: expect.stringMatching(/^uploadFile:fail parameter error: /) },
  alipay: { error: 11, errorMessage: expect.stringMatching(/^无效参数 /) },
  toutiao: { errMsg: expect.stringMatching(/^uploadFile:fail parameter error: /) },
  baidu: { errCode: 202, errMsg: expect.any(String) },
  qq: { errMsg: expect.stringMatching(/^uploadFile:fail parameter error: /) },
  kuaishou: { errMsg: expect.stringMatching(/^uploadFile:fail parameter error: /) },
  jd: { errMsg: expect.stringMatching(/^uploadFile:fail parameter error: /) },
  xhs: { errMsg: expect.stringMatching(/^uploadFile:fail parameter error: /) },
  lark: { errMsg: expect.stringMatching(/^uploadFile:fail parameter error: /) },
  dingtalk: { error: 11, errorMessage: expect.any(String) },
  harmony: { errCode: 401, errMsg: expect.any(String) },
}

describe.each(HOST_NAMES)('%s refuses', (name) => {
  const words = name === 'alipay' || name === 'dingtalk' ? 'errorMessage' : 'errMsg'

  test.each(Object.keys(RIGHT[name]))('a call without %s, or with a number for it', async (option) => {
    expect(await refuse(name, { [option]: undefined })).toEqual(BAD_PARAMETER[name])
    expect(await refuse(name, { [option]: 7 })).toEqual(BAD_PARAMETER[name])
    expect(await refuse(name, { [option]: null })).toEqual(BAD_PARAMETER[name])
  })

  test('a header and form data that are no objects', async () => {
    expect(await refuse(name, { header: 'X-A: 1' })).toEqual(BAD_PARAMETER[name])
    expect(await refuse(name, { formData: [1] })).toEqual(BAD_PARAMETER[name])
    expect(await refuse(name, { formData: 'a=1' })).toEqual(BAD_PARAMETER[name])
  })

  test('a relative address', async () => {
    expect(await refuse(name, { url: '/avatar' })).toHaveProperty(words)
    expect(await refuse(name, { url: '' })).toHaveProperty(words)
    expect(await refuse(name, { url: 'ftp://up.example/a' })).toHaveProperty(words)
  })

  test('a server that is not on the list, and takes one that is', async () => {
    expect(await refuse(name, {}, { domains: ['https://other.example'] })).toHaveProperty(words)
    expect(await refuse(name, {}, { domains: ['http://up.example'] })).toHaveProperty(words)
    const host = createHost(name, { server, files: { [pathOn(name)]: PHOTO }, domains: ['https://up.example'] })
    expect((await tell(host, 'uploadFile', RIGHT[name])).success).toBeDefined()
  })

  test('a path under which nothing lies', async () => {
    expect(await refuse(name, {}, { files: {} })).toHaveProperty(words)
    expect(await refuse(name, {}, { files: { [pathOn(name)]: { diskPath: '/nowhere/at/all' } } })).toHaveProperty(words)
  })

  // Alipay reads both: there it is two different values that are wrong.
  test('the option that another host calls the field by', async () => {
    const { name: key, fileName } = RIGHT[name]
    const other = key === undefined ? { fileName: undefined, name: fileName } : { name: undefined, fileName: key }
    expect(await refuse(name, name === 'alipay' ? { name: 'a', fileName: 'b' } : other)).toEqual(BAD_PARAMETER[name])
  })

  test('a list of files in the place of one', async () => {
    expect(await refuse(name, { filePath: undefined, files: [{ name: 'a', uri: pathOn(name) }] })).toEqual(BAD_PARAMETER[name])
    expect(await refuse(name, { filePath: [pathOn(name)] })).toEqual(BAD_PARAMETER[name])
  })
})

test('WeChat names the option and the type', async () => {
  const words = async (change: Change) => (await refuse('weixin', change))?.['errMsg']
  expect(await words({ name: undefined })).toBe('uploadFile:fail parameter error: parameter.name should be String instead of Undefined;')
  expect(await words({ filePath: ['a'] })).toBe('uploadFile:fail parameter error: parameter.filePath should be String instead of Array;')
  expect(await words({ timeout: '20' })).toBe('uploadFile:fail parameter error: parameter.timeout should be Number instead of String;')
})

test('http is refused by published apps, and taken in a test build where the page allows it', async () => {
  const arrives = async (name: HostName, release: boolean) => {
    const host = createHost(name, { server, files: { [pathOn(name)]: PHOTO }, release })
    await tell(host, 'uploadFile', { ...RIGHT[name], url: `http://${name}.example/a` })
    return server.requests.splice(0).some(({ url }) => url === `http://${name}.example/a`)
  }
  const taken = async (release: boolean) => {
    const names: HostName[] = []
    for (const name of HOST_NAMES) if (await arrives(name, release)) names.push(name)
    return names
  }
  expect(await taken(true)).toEqual(['lark', 'dingtalk'])
  expect(await taken(false)).toEqual(HOST_NAMES.filter((name) => name !== 'alipay'))
})

test('the numbers of Alipay, Douyin, Baidu and ASCF are those of their tables', async () => {
  const http = { url: 'http://up.example/a' }
  const numbers = async (name: HostName, key: string) => ({
    http: (await refuse(name, http))?.[key],
    domain: (await refuse(name, {}, { domains: [] }))?.[key],
    file: (await refuse(name, {}, { files: {} }))?.[key],
    address: (await refuse(name, { url: 'avatar' }))?.[key],
  })
  expect(await numbers('alipay', 'error')).toEqual({ http: 20, domain: 4, file: 11, address: 11 })
  expect(await numbers('toutiao', 'errNo')).toEqual({ http: 121999, domain: 121901, file: 121902, address: 121999 })
  expect(await numbers('baidu', 'errCode')).toEqual({ http: 201, domain: 1001, file: 1001, address: 202 })
  expect(await numbers('harmony', 'errCode')).toEqual({ http: 102, domain: 201, file: 40000301, address: 102 })
})

test('Alipay and ASCF refuse form values that are no strings', async () => {
  for (const value of [7, true, null, {}]) {
    expect(await refuse('alipay', { formData: { ok: 'yes', age: value } })).toMatchObject({ error: 11 })
    expect(await refuse('harmony', { formData: { ok: 'yes', age: value } })).toMatchObject({ errCode: 401 })
  }
})

test('a fileType of another kind is refused by DingTalk and in the IDE of Alipay, not on a phone of Alipay', async () => {
  expect(await refuse('dingtalk', { fileType: 'pdf' })).toMatchObject({ error: 11 })
  expect(await refuse('alipay', { fileType: 'pdf' }, { environment: 'ide' })).toMatchObject({ error: 11 })
  expect(await refuse('alipay', { fileType: undefined }, { environment: 'ide' })).toMatchObject({ error: 11 })
  const phone = createHost('alipay', { server, files: { [pathOn('alipay')]: PHOTO } })
  expect((await tell(phone, 'uploadFile', { ...RIGHT.alipay, fileType: 'pdf' })).success).toBeDefined()
})

test('before client 10.1.98 Alipay knows no name', async () => {
  const change = { fileName: undefined, name: 'pic' }
  expect(await refuse('alipay', change, { app: '10.1.97' })).toMatchObject({ error: 11 })
  const newer = createHost('alipay', { server, files: { [pathOn('alipay')]: PHOTO }, app: '10.1.98' })
  expect((await tell(newer, 'uploadFile', { ...RIGHT.alipay, ...change })).success).toBeDefined()
})

test('before client 10.2.80 Alipay sends no saved file', async () => {
  const saveAndSend = async (app: string) => {
    const host = createHost('alipay', { server, files: { [pathOn('alipay')]: PHOTO }, app })
    const { success } = await tell(host, 'saveFile', { apFilePath: pathOn('alipay') })
    return tell(host, 'uploadFile', { ...RIGHT.alipay, filePath: success?.['apFilePath'] })
  }
  expect((await saveAndSend('10.2.79')).fail).toEqual({ error: 11, errorMessage: 'not have permission to upload' })
  expect(server.requests).toEqual([])
  expect((await saveAndSend('10.2.80')).success).toBeDefined()
})

test('ASCF sends internal:// paths only', async () => {
  const files = { 'tmp://a.png': PHOTO }
  expect(await refuse('harmony', { filePath: 'tmp://a.png' }, { files })).toMatchObject({ errCode: 102 })
})

test('a call with no options fails, one with something else for options throws', async () => {
  const host = createHost('weixin', { server, files: {} })
  const { uploadFile } = host.api as { uploadFile(options?: unknown): unknown }
  expect(() => uploadFile(null)).toThrow(TypeError)
  expect(() => uploadFile('https://up.example')).toThrow(TypeError)
  uploadFile()
  await host.idle()
  expect(server.requests).toEqual([])
})

test.each(HOST_NAMES)('%s tells of a refusal when the caller has long gone on', async (name) => {
  const host = createHost(name, { server, files: {} })
  const { told, options } = listening({ ...RIGHT[name], url: undefined })
  callHost(host, 'uploadFile', options)
  for (let turn = 0; turn < 50; turn++) await Promise.resolve()
  expect(told.order).toEqual([])
  expect(host.pending()).toBe(1)
  await host.idle()
  expect(told.order).toEqual(['fail', 'complete'])
})
