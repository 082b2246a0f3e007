import { readFileSync } from 'node:fs'
import { transform } from '@crossload/core'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { createHost, startServer } from '@crossload/testing'
import type { HostName } from '@crossload/testing'
import { loadRuntime } from './loadRuntime.ts'
import { loadUni, loadUniVue2, UNI_GLOBALS } from './loadUni.ts'
import { runScripts } from './runScripts.ts'

const server = await startServer()
beforeEach(() => server.reset())
afterAll(() => server.close())

const CALL = "url: 'https://up.example.com/', filePath: 'tmp/a.png', name: 'f'"

interface Ran {
  readonly events: readonly unknown[]
  readonly tokens: readonly unknown[]
  readonly code: string
}

/** Runs an app with its interceptors in uni's own runtime, on an emulated host. */
async function run(host: HostName, interceptor: string, call: string, vue: 2 | 3 = 3): Promise<Ran> {
  const app = `
    ${interceptor}
    module.exports.run = async function (log) {
      ${call}
    }`
  const code = transform(app, 'app.cjs', { target: host, project: { vue } })?.code ?? app
  const emulated = createHost(host, { server, files: { 'tmp/a.png': new Uint8Array(4000) } })
  const events: unknown[] = []
  const before = [await (vue === 2 ? loadUniVue2 : loadUni)(host), await loadRuntime(host)]
  const { run: start } = runScripts(before, code, emulated, { ...UNI_GLOBALS, console: { log() {}, warn() {}, error() {} } })
  void (start as (log: (event: unknown) => void) => Promise<void>)((event) => events.push(event)).catch((error: unknown) => events.push(String(error)))
  // One that waits has not called the host yet.
  await new Promise((resolve) => setTimeout(resolve, 50))
  await emulated.idle()
  await new Promise((resolve) => setTimeout(resolve, 50))
  return { events, tokens: server.requests.map(({ headers }) => headers['token']), code }
}

const SIGNS = "uni.addInterceptor('uploadFile', { invoke(options) { options.header = { token: 't' } } })"

const INTERCEPTORS: Readonly<Record<string, string>> = {
  changes: SIGNS,
  'sees results': "uni.addInterceptor('uploadFile', { invoke(options) { options.header = { token: 't' } }, success(res) { res.seen = true } })",
  delays: "uni.addInterceptor('uploadFile', { invoke: (options) => new Promise((done) => setTimeout(() => done({ ...options, header: { token: 't' } }), 10)) })",
  'changes what is returned': "uni.addInterceptor('uploadFile', { invoke(options) { options.header = { token: 't' } }, returnValue: (value) => value })",
}

for (const host of ['weixin', 'alipay', 'baidu'] as const) {
  test.each(Object.entries(INTERCEPTORS))(`on ${host} an interceptor that %s still leaves what uni promises`, async (_, interceptor) => {
    const inCallbacks = await run(host, interceptor, `uni.uploadFile({ ${CALL}, success: (res) => log(['success', res.statusCode, res.errMsg]), complete: (res) => log(['complete', res.statusCode]) })`)
    expect(inCallbacks.events).toEqual([['success', 200, 'uploadFile:ok'], ['complete', 200]])
    const awaited = await run(host, interceptor, `const res = await uni.uploadFile({ ${CALL} }); log([res.statusCode, res.errMsg])`)
    expect(awaited.events).toEqual([[200, 'uploadFile:ok']])
    const task = await run(
      host,
      interceptor,
      `const task = uni.uploadFile({ ${CALL}, success() {} })
       task.onProgressUpdate((event) => { log([event.totalBytesSent, event.totalBytesExpectedToSend].every((each) => typeof each === 'number')) })
       log(['abort', 'onProgressUpdate', 'offProgressUpdate', 'onHeadersReceived', 'offHeadersReceived'].filter((name) => typeof task[name] !== 'function'))`,
    )
    // Whoever waits may be too late for the progress: where the host's task is a promise as well, the task itself never comes.
    const progress = task.events.filter((event) => event === true)
    expect(task.events.filter((event) => event !== true)).toEqual([[]])
    expect(progress.length > 0 || interceptor === INTERCEPTORS['delays']).toBe(true)
    const both = await run(host, interceptor, `const sent = uni.uploadFile({ ${CALL} }); sent.onProgressUpdate(() => {}); log(typeof sent.abort); log((await sent).statusCode)`)
    expect(both.events).toEqual(['function', 200])
    for (const { tokens } of [inCallbacks, awaited, task, both]) expect(tokens.at(-1)).toBe('t')
  })
}

const GETS = "url: 'https://up.example.com/a.txt'"

const ofDownloads = (interceptor: string): string => interceptor.replaceAll('uploadFile', 'downloadFile')

for (const host of ['weixin', 'alipay', 'baidu'] as const) {
  test.each(Object.entries(INTERCEPTORS))(`on ${host} an interceptor of downloads that %s still leaves what uni promises`, async (_, interceptor) => {
    const intercepted = ofDownloads(interceptor)
    const seen = '[typeof res.tempFilePath, res.statusCode, res.errMsg]'
    const inCallbacks = await run(host, intercepted, `uni.downloadFile({ ${GETS}, success: (res) => log(${seen}), complete: (res) => log(${seen}) })`)
    expect(inCallbacks.events).toEqual([['string', 200, 'downloadFile:ok'], ['string', 200, 'downloadFile:ok']])
    const awaited = await run(host, intercepted, `const res = await uni.downloadFile({ ${GETS} }); log(${seen})`)
    expect(awaited.events).toEqual([['string', 200, 'downloadFile:ok']])
    const task = await run(
      host,
      intercepted,
      `const task = uni.downloadFile({ ${GETS}, success() {} })
       task.onProgressUpdate((event) => { log([event.totalBytesWritten, event.totalBytesExpectedToWrite].every((each) => typeof each === 'number')) })
       log(['abort', 'onProgressUpdate', 'offProgressUpdate', 'onHeadersReceived', 'offHeadersReceived'].filter((name) => typeof task[name] !== 'function'))`,
    )
    expect(task.events.filter((event) => event !== true)).toEqual([[]])
    const both = await run(host, intercepted, `const sent = uni.downloadFile({ ${GETS} }); sent.onProgressUpdate(() => {}); log(typeof sent.abort); log((await sent).statusCode)`)
    expect(both.events).toEqual(['function', 200])
    for (const { tokens } of [inCallbacks, awaited, task, both]) expect(tokens.at(-1)).toBe('t')
  })
}

test('the promise carries the task itself, where nothing else may become of what is returned', async () => {
  const { events } = await run('alipay', SIGNS, `const sent = uni.uploadFile({ ${CALL} }); sent.onProgressUpdate((event) => { log(event.totalBytesSent > 0) }); log((await sent).statusCode)`)
  expect(events.at(-1)).toBe(200)
  expect(events).toContain(true)
})

/** uni makes that promise itself and keeps the task from it, and what is returned is the interceptor's to change: no option can be added. */
test('behind an interceptor that handles what is returned, the methods of a promise do nothing before its result, as the page on decisions says', async () => {
  const interceptor = INTERCEPTORS['changes what is returned'] ?? ''
  const { events } = await run('alipay', interceptor, `const sent = uni.uploadFile({ ${CALL} }); sent.onProgressUpdate(log); sent.abort(); log((await sent).statusCode)`)
  expect(events).toEqual([200])
  const inCallback = await run('alipay', interceptor, `const sent = uni.uploadFile({ ${CALL}, success: log, fail: (error) => log(/^uploadFile:fail/.test(error.errMsg)) }); sent.abort()`)
  expect(inCallback.events).toEqual([true])
  for (const [page, sentence] of [
    ['decisions', 'the methods of a promise do nothing before its result is there'],
    ['decisions.zh-CN', 'Promise 上的任务方法在结果到达之前不起作用'],
  ] as const) {
    expect(readFileSync(new URL(`../../docs/${page}.md`, import.meta.url), 'utf8').replaceAll(/\s+/g, ' ')).toContain(sentence)
  }
})

test('what an interceptor puts in the place of a result stays', async () => {
  const interceptor = "uni.addInterceptor('uploadFile', { success: (res) => { res.statusCode = 'replaced' }, returnValue: (given) => (given.then ? given.then((res) => ({ only: res.data })) : given) })"
  const { events } = await run('alipay', interceptor, `log(Object.keys(await uni.uploadFile({ ${CALL} }))); uni.uploadFile({ ${CALL}, success: (res) => log(res.statusCode) })`)
  expect(events).toEqual([['only'], 'replaced'])
})

test('one that refuses sends nothing, and nobody hears of it', async () => {
  const refuses = "uni.addInterceptor('uploadFile', { invoke: () => false })"
  const { events } = await run('alipay', refuses, `const task = uni.uploadFile({ ${CALL}, success: log, fail: log }); task.abort(); log('done')`)
  expect(events).toEqual(['done'])
  expect(server.requests).toEqual([])
})

test('a failure is the failure, in callbacks and promises', async () => {
  server.respond(() => ({ status: 500 }))
  const { events } = await run('alipay', SIGNS, `uni.uploadFile({ url: '', filePath: 'tmp/none.png', name: 'f', fail: (err) => log(/^uploadFile:fail/.test(err.errMsg)) }); try { await uni.uploadFile({ url: '', filePath: 'tmp/none.png', name: 'f' }) } catch (err) { log(/^uploadFile:fail/.test(err.errMsg)) }`)
  expect(events).toEqual([true, true])
})

test('in Vue 2 the pair has a numeric status', async () => {
  const { events, tokens } = await run('alipay', SIGNS, `const [err, res] = await uni.uploadFile({ ${CALL} }); log([err, res.statusCode])`, 2)
  expect(events).toEqual([[null, 200]])
  expect(tokens).toEqual(['t'])
})

/** What HBuilderX's adaptor for Vue 2 does, in forms that people write. */
const ADAPTORS: Readonly<Record<string, string>> = {
  'a promise of its own': `uni.addInterceptor({
      returnValue(given) {
        if (!given || typeof given.then !== 'function') return given
        return new Promise((resolve, reject) => {
          given.then((pair) => (!pair ? resolve(pair) : pair[0] ? reject(pair[0]) : resolve(pair[1])))
        })
      },
    })`,
  'then': "uni.addInterceptor({ returnValue: (given) => (given && given.then ? given.then(([err, res]) => (err ? Promise.reject(err) : res)) : given) })",
}

test.each(Object.entries(ADAPTORS))('in Vue 2 an adaptor of promises (%s) keeps no call, and what it gives is given', async (_, adaptor) => {
  for (const host of ['weixin', 'alipay'] as const) {
    const sent = await run(host, adaptor, `const res = await uni.uploadFile({ ${CALL} }); log([res.statusCode, res.errMsg])`, 2)
    expect(sent.events).toEqual([[200, 'uploadFile:ok']])
    expect(sent.code).not.toContain('uni.uploadFile(')
    const failed = await run(host, adaptor, "try { await uni.uploadFile({ url: '', filePath: 'tmp/none.png', name: 'f' }) } catch (err) { log(/^uploadFile:fail/.test(err.errMsg)) }", 2)
    expect(failed.events).toEqual([true])
    // And so it is without crossload.
    const untouched = await run(host, adaptor, `const up = uni['upload' + 'File']; const res = await up({ ${CALL}, fileType: 'image' }); log(+res.statusCode)`, 2)
    expect(untouched.events).toEqual([200])
  }
})

test.each([
  'uni.addInterceptor({ returnValue: (given) => given.then(([err, res]) => (err ? report(err) : res)) })',
  'uni.addInterceptor({ returnValue: (given) => given.then(([err, res]) => (seen = res)) })',
  "uni.addInterceptor({ invoke() {}, returnValue: (given) => given.then(([err, res]) => (err ? Promise.reject(err) : res)) })",
  'uni.addInterceptor({ returnValue: (given) => given })',
])('what does more, or less, is no such adaptor: %s', (interceptor) => {
  const code = `${interceptor}\nexport const send = async () => (await uni.uploadFile({ ${CALL} })).data`
  expect(transform(code, 'a.js', { target: 'weixin', project: { vue: 2 } })?.code ?? code).toContain('uni.uploadFile(')
})
