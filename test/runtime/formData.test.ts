import { afterAll, beforeEach, expect, test } from 'vitest'
import { createHost, runBundle, startServer } from '@crossload/testing'
import type { EmulatedHost, HostName } from '@crossload/testing'
import { bundleTransformed } from './bundleTransformed.ts'

const server = await startServer()
beforeEach(() => server.reset())
afterAll(() => server.close())

/** The fields that arrive at the server by the calls of a script, and what its callbacks are told. */
async function sent(name: HostName, code: string, options: object = {}) {
  server.reset()
  const path = name === 'harmony' ? 'internal://cache/a.png' : 'tmp/a.png'
  const host: EmulatedHost = createHost(name, { server, files: { [path]: new Uint8Array(10) } })
  const failures: unknown[] = []
  const source = `const base = { url: 'https://api.example.com/u', filePath: '${path}', name: 'f', fail }\n${code}`
  runBundle(await bundleTransformed(source, name, options), host, { fail: (failure: unknown) => failures.push(failure), uni: host.api })
  await host.idle()
  return { fields: server.requests.map(({ fields }) => fields), failures }
}

const DATE = 'new Date(0)'

/** By what is seen of the form. */
const FORMS: Readonly<Record<string, string>> = {
  'values in place': `uni.uploadFile({ ...base, formData: { n: 1, ok: true, no: false, half: -0.5, big: 1e21, hex: 0xff, text: 'x' } })`,
  'names of constants': `const TYPE = 2; const on = TYPE > 1; uni.uploadFile({ url: base.url, filePath: base.filePath, name: 'f', fail, formData: { TYPE, on, more: !on } })`,
  'a parameter': `const send = (formData) => uni.uploadFile({ ...base, formData }); send({ n: 1, ok: false, text: 'x', 名: 0 })`,
  'assigned members': `const formData = {}; formData.n = 1; formData.ok = true; uni.uploadFile({ url: base.url, filePath: base.filePath, name: 'f', fail, formData })`,
  'options from elsewhere': `const send = (options) => uni.uploadFile(options); send({ ...base, formData: { n: 1, ok: true } })`,
  'a spread behind it': `const more = () => ({ formData: { n: 2 } }); uni.uploadFile({ formData: { n: 1 }, ...base, ...more() })`,
  'a spread in the form': `const more = () => ({ n: 2 }); uni.uploadFile({ ...base, formData: { n: 1, ...more() } })`,
  'keys made at run time': `const key = (n) => 'k' + n; uni.uploadFile({ ...base, formData: { [key(1)]: 1, [key(2)]: null } })`,
  'a getter': `uni.uploadFile({ ...base, count: 3, get formData() { return { count: this.count } } })`,
  'a getter in the form': `uni.uploadFile({ ...base, formData: { get n() { return 1 } } })`,
  'objects': `uni.uploadFile({ ...base, formData: { tags: ['a', 1], meta: { deep: { n: 1 } }, at: ${DATE} } })`,
  'nothing': `uni.uploadFile({ ...base, formData: { gone: undefined, empty: null, text: 'x' } })`,
  'no form': `uni.uploadFile({ ...base, formData: undefined }); uni.uploadFile({ ...base })`,
  'several files': `uni.uploadFile({ url: base.url, fail, files: [{ name: 'a', uri: base.filePath }, { name: 'b', uri: base.filePath }], formData: { n: 1, ok: true } })`,
}

const TARGETS = [
  ['alipay', {}],
  ['alipay', { results: 'native' }],
  ['alipay', { project: { vue: 2 } }],
  ['alipay', { timeout: 'emulate', minVersions: { alipay: { app: '10.1.0' } } }],
  ['harmony', {}],
  ['harmony', { results: 'native' }],
  ['harmony', { timeout: 'emulate' }],
] as const

for (const [form, code] of Object.entries(FORMS)) {
  test.each(TARGETS)(`${form}: %s %o sends the fields that WeChat sends`, async (name, options) => {
    const expected = await sent('weixin', code, options)
    expect(expected.failures).toEqual([])
    expect(expected.fields.length).toBeGreaterThan(0)
    expect(await sent(name, code, options)).toEqual(expected)
  })
}

test.each(['alipay', 'harmony'] as const)('%s fails where nothing is rewritten, so that the tests above show something', async (name) => {
  const { fields, failures } = await sent(name, `const api = uni; with ({}) api['uploadFile']({ ...base, fileType: 'image', fileName: 'f', formData: { n: 1 } })`)
  expect(fields).toEqual([])
  expect(JSON.stringify(failures)).toContain('should be String instead of Number')
})

test.each(['alipay', 'harmony'] as const)('%s: a call that an interceptor keeps sends text as well', async (name) => {
  const project = { interceptors: [{ file: 'main.ts', line: 1 }] }
  const code = `const send = (formData) => uni.uploadFile({ ...base, ${name === 'alipay' ? "fileName: 'f', fileType: 'image', " : ''}formData }); send({ n: 1 })`
  expect(await sent(name, code, { project })).toEqual({ fields: [{ n: '1' }], failures: [] })
})

test('the form of the caller stays as it was', async () => {
  const code = `const form = Object.freeze({ n: 1 }); const send = (formData) => uni.uploadFile({ ...base, formData, complete: () => fail(form.n) }); send(form)`
  expect(await sent('alipay', code)).toEqual({ fields: [{ n: '1' }], failures: [1] })
})
