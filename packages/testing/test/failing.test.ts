import { hosts } from '@crossload/hosts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createHost, HOST_NAMES } from '../src/createHost.ts'
import type { HostName } from '../src/createHost.ts'
import type { Failure } from '../src/failure.ts'
import { startServer } from '../src/server.ts'
import type { UploadServer } from '../src/server.ts'
import { callHost, listening, pathOn, PHOTO, RIGHT, tell } from './hostCalls.ts'
import type { Task } from './hostCalls.ts'

let server: UploadServer

beforeAll(async () => {
  server = await startServer()
})
beforeEach(() => server.reset())
afterAll(() => server.close())

const phone = (name: HostName, setup = {}) => createHost(name, { server, files: { [pathOn(name)]: PHOTO }, ...setup })

test.each(HOST_NAMES.flatMap((name) => hosts[name].methods.uploadFile.errors.flatMap(({ code }) => (code === null ? [] : [[name, code] as const]))))(
  '%s fails with its code %i once, and then sends',
  async (name, code) => {
    const host = phone(name)
    host.failNext({ code })
    const first = await tell(host, 'uploadFile', RIGHT[name])
    expect(first.order).toEqual(['fail', 'complete'])
    expect(Object.values(first.fail ?? {})).toContain(code)
    expect(server.requests).toHaveLength(0)

    expect((await tell(host, 'uploadFile', RIGHT[name])).order).toEqual(['success', 'complete'])
    expect(server.requests).toHaveLength(1)
  },
)

test('the message is the vendor’s, and where it is given that of the test', async () => {
  const host = phone('toutiao')
  host.failNext({ code: 121926 })
  host.failNext({ code: 7, message: 'seven' })
  const fail = async () => (await tell(host, 'uploadFile', RIGHT.toutiao)).fail
  const [cause] = hosts.toutiao.methods.uploadFile.errors.find(({ code }) => code === 121926)?.causes ?? []
  expect(await fail()).toEqual({ errMsg: `uploadFile:fail ${cause?.messages[0]}`, errNo: 121926 })
  expect(await fail()).toEqual({ errMsg: 'uploadFile:fail seven', errNo: 7 })
})

test('a code that nobody lists is refused where the test asks for it', () => {
  expect(() => phone('alipay').failNext({ code: 4711 })).toThrow(/alipay lists no error 4711 for uploadFile\. Known are 4, /)
  expect(() => phone('jd').failNext({ code: 1 })).toThrow('No source lists any')
})

test.each<[Failure, HostName, object]>([
  ['timeout', 'weixin', { errMsg: 'uploadFile:fail timeout', errno: 600001 }],
  ['domain', 'toutiao', { errMsg: 'uploadFile:fail url not in domain list', errNo: 121901 }],
  ['no-file', 'alipay', { error: 11, errorMessage: '文件不存在' }],
  ['network', 'dingtalk', { error: 12, errorMessage: 'the network was cut off' }],
])('%s, in the words of %3$s', async (failure, name, expected) => {
  const host = phone(name)
  host.failNext(failure)
  expect((await tell(host, 'uploadFile', RIGHT[name])).fail).toEqual(expected)
})

test('a wrong call keeps its own failure, and the next right one gets what was asked for', async () => {
  const host = phone('weixin')
  host.failNext('timeout')
  expect((await tell(host, 'uploadFile', { ...RIGHT.weixin, name: 1 })).fail?.['errMsg']).toMatch(/parameter error/)
  expect((await tell(host, 'uploadFile', RIGHT.weixin)).fail?.['errMsg']).toBe('uploadFile:fail timeout')
})

test('downloads fail on their own', async () => {
  const host = phone('weixin')
  host.failNext('network', 'downloadFile')
  expect((await tell(host, 'uploadFile', RIGHT.weixin)).order).toEqual(['success', 'complete'])
  expect((await tell(host, 'downloadFile', { url: 'https://up.example/a' })).order).toEqual(['fail', 'complete'])
})

test('offline, nothing arrives; what is under way breaks off; afterwards it goes on', async () => {
  const host = phone('weixin', { chunkBytes: 1000, connection: { offline: true } })
  expect((await tell(host, 'uploadFile', RIGHT.weixin)).fail).toEqual({ errMsg: 'uploadFile:fail the network was cut off', errno: 600001 })

  host.setConnection({})
  const { told, options } = listening(RIGHT.weixin)
  const task = callHost(host, 'uploadFile', options) as Task
  task.onProgressUpdate(() => host.setConnection({ offline: true }))
  await host.idle()
  expect(told.order).toEqual(['fail', 'complete'])
  expect(server.requests).toHaveLength(0)

  host.setConnection({})
  expect((await tell(host, 'uploadFile', RIGHT.weixin)).order).toEqual(['success', 'complete'])
})

test('a slow connection is slow both ways, and a timeout meets it', async () => {
  const host = phone('weixin', { connection: { bytesPerSecond: 100_000 } })
  expect((await tell(host, 'uploadFile', { ...RIGHT.weixin, timeout: 300 })).fail?.['errMsg']).toBe('uploadFile:fail timeout')

  server.respond(() => ({ body: PHOTO }))
  const download = { url: 'https://up.example/photo.png', timeout: 300 }
  expect((await tell(host, 'downloadFile', download)).fail?.['errMsg']).toBe('downloadFile:fail timeout')
})
