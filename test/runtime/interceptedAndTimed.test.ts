import { afterAll, beforeEach, expect, test } from 'vitest'
import { createHost, runBundle, startServer } from '@crossload/testing'
import type { EmulatedHost } from '@crossload/testing'
import { bundleTransformed } from './bundleTransformed.ts'

const server = await startServer()
beforeEach(() => server.reset())
afterAll(() => server.close())

const files = { 'tmp/a.png': new Uint8Array(10), 'tmp/b.png': new Uint8Array(20) }

/** Transforms and bundles one script for a host, runs it there, and gives back what it logged. */
async function run(host: EmulatedHost, code: string, options: object, globals: Record<string, unknown> = {}): Promise<unknown[]> {
  const events: unknown[] = []
  const bundle = await bundleTransformed(code, host.name, options)
  runBundle(bundle, host, { log: (event: unknown) => events.push(event), ...globals })
  await host.idle()
  await new Promise((resolve) => setTimeout(resolve, 30))
  return events
}

/** What an app with an interceptor has: a `uni` that adds the base address and a token before it calls the host. */
function interceptingUni(host: EmulatedHost) {
  return {
    uploadFile: (options: { url: string; header?: object }) => {
      const call = host.api['uploadFile'] as (options: object) => unknown
      return call({ ...options, url: `https://api.example.com${options.url}`, header: { ...options.header, token: 't' } })
    },
  }
}

for (const name of ['weixin', 'alipay'] as const) {
  test(`with an interceptor, ${name} still gets base address and token, one request a file, and the type that it demands`, async () => {
    const host = createHost(name, { server, files })
    const code = `
      const picked = [{ name: 'one', uri: 'tmp/a.png' }, { name: 'two', uri: 'tmp/b.png' }]
      const send = (options) => uni.uploadFile(options)
      send({ url: '/all', files: picked, success: (res) => log(res.results.length), fail: log })
      send({ url: '/single', filePath: 'tmp/a.png', name: 'f', success: () => log('single'), fail: log })`
    const events = await run(host, code, { project: { interceptors: [{ file: 'main.ts', line: 1 }] } }, { uni: interceptingUni(host) })
    expect(new Set(events)).toEqual(new Set([2, 'single']))
    expect(server.requests.map(({ url, headers, files: [file] }) => [url, headers['token'], file?.field]).sort()).toEqual([
      ['https://api.example.com/all', 't', 'one'],
      ['https://api.example.com/all', 't', 'two'],
      ['https://api.example.com/single', 't', 'f'],
    ])
  })
}

test('a timeout that WeChat 2.9 ignores is kept: one failure at the deadline, nothing after it', async () => {
  server.respond(() => ({ delayMs: 400 }))
  const host = createHost('weixin', { server, files, sdk: '2.9.0' })
  const code = `uni.uploadFile({ url: 'https://api.example.com/slow', filePath: 'tmp/a.png', name: 'f', timeout: 60,
    success: () => log('success'), fail: (err) => log(err.errMsg), complete: () => log('complete') })`
  const events = await run(host, code, { timeout: 'emulate', minVersions: { weixin: '2.9.0' } })
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(events).toEqual(['uploadFile:fail timeout', 'complete'])
})

test('without the opt-in the same call waits, as the host does', async () => {
  server.respond(() => ({ delayMs: 200 }))
  const host = createHost('weixin', { server, files, sdk: '2.9.0' })
  const code = `uni.uploadFile({ url: 'https://api.example.com/slow', filePath: 'tmp/a.png', name: 'f', timeout: 60,
    success: () => log('success'), fail: (err) => log(err.errMsg) })`
  expect(await run(host, code, { minVersions: { weixin: '2.9.0' } })).toEqual(['success'])
})

test('a timeout that does not run out changes nothing, and an awaited call rejects at the deadline', async () => {
  const host = createHost('baidu', { server, files })
  const code = `
    uni.uploadFile({ url: 'https://api.example.com/quick', filePath: 'tmp/a.png', name: 'f', timeout: 5000 }).then((res) => log(res.statusCode))
    uni.downloadFile({ url: 'https://api.example.com/slow', timeout: 60 }).catch((err) => log(err.errMsg))`
  server.respond(({ url }) => (url.endsWith('slow') ? { delayMs: 300 } : {}))
  expect(await run(host, code, { timeout: 'emulate' })).toEqual([200, 'downloadFile:fail timeout'])
})

test('a relative address is put behind the domain of the call, else behind the configured base', async () => {
  const host = createHost('weixin', { server, files })
  const code = `
    import uploader from 'my-uploader'
    const send = (options) => uploader.upload(options)
    send({ url: '/a', domain: 'https://one.example.com/', filePath: 'tmp/a.png', name: 'f' })
    send({ url: 'b', filePath: 'tmp/a.png', name: 'f' })
    send({ url: 'https://three.example.com/c', filePath: 'tmp/a.png', name: 'f' })
    uploader.upload({ url: '/d', filePath: 'tmp/a.png', name: 'f' })`
  await run(host, code, { sources: { uploader: { import: 'my-uploader', baseURI: 'https://two.example.com' } } })
  expect(server.requests.map(({ url }) => url).sort()).toEqual([
    'https://one.example.com/a',
    'https://three.example.com/c',
    'https://two.example.com/b',
    'https://two.example.com/d',
  ])
})
