import { afterAll, beforeEach, expect, test } from 'vitest'
import { createHost, runBundle, startServer } from '@crossload/testing'
import type { HostSetup } from '@crossload/testing'
import { bundleTransformed } from './bundleTransformed.ts'

const server = await startServer()
beforeEach(() => server.reset())
afterAll(() => server.close())

const CODE = `
  const url = 'https://api.example.com/f.txt'
  const seen = (name) => (res) => log([name, res.statusCode, typeof res.tempFilePath])
  uni.downloadFile({ url, success: (res) => log(['reads', res.statusCode, typeof res.tempFilePath]) })
  uni.downloadFile({ url, success: seen('hands on'), complete: seen('complete') })
  uni.downloadFile({ url }).then(seen('promise'))
  mpx.downloadFile({ url, complete: seen('complete alone') })
  const send = (options) => uni.downloadFile(options)
  send({ url, success: seen('unseen') })
  uni.downloadFile({ url: 7, fail: (err) => log(['fail', err.statusCode, typeof err.errMsg]), complete: seen('after it') })`

async function run(name: 'alipay' | 'dingtalk', setup: Partial<HostSetup>, options: object) {
  server.respond(() => ({ body: 'content' }))
  const host = createHost(name, { server, files: {}, ...setup })
  const events: unknown[] = []
  runBundle(await bundleTransformed(CODE, name, options), host, { log: (event: unknown) => events.push(event) })
  await host.idle()
  return events.map((event) => JSON.stringify(event)).sort()
}

const told = (status: number | null) =>
  [
    ...['reads', 'hands on', 'complete', 'promise', 'complete alone', 'unseen'].map((name) => [name, status, 'string']),
    ['fail', null, 'string'],
    ['after it', null, 'undefined'],
  ]
    .map((event) => JSON.stringify(event))
    .sort()

const OLD_ALIPAY = { app: '10.2.90', sdk: '2.8.2' }

test.each([
  ['alipay', OLD_ALIPAY, {}],
  ['alipay', OLD_ALIPAY, { timeout: 'emulate', minVersions: { alipay: { app: '10.2.0' } } }],
  ['dingtalk', {}, {}],
  ['dingtalk', {}, { timeout: 'emulate' }],
] as const)('%s %o tells no status of a download, and 200 where it is asked for: %o', async (name, setup, options) => {
  expect(await run(name, setup, options)).toEqual(told(null))
  expect(await run(name, setup, { ...options, downloadStatus: 200 })).toEqual(told(200))
})

test('a status that the host tells stays', async () => {
  server.respond(() => ({ status: 404, body: 'gone' }))
  const host = createHost('alipay', { server, files: {} })
  const events: unknown[] = []
  const code = `uni.downloadFile({ url: 'https://api.example.com/f.txt', success: (res) => log(res.statusCode) })`
  runBundle(await bundleTransformed(code, 'alipay', { downloadStatus: 200 }), host, { log: (event: unknown) => events.push(event) })
  await host.idle()
  expect(events).toEqual([404])
})

test('with the results of the host nothing is added', async () => {
  expect(await run('dingtalk', {}, { results: 'native', downloadStatus: 200 }).then((events) => events.filter((event) => event.includes('200')))).toEqual([])
})
