import { expect, test } from 'vitest'
import { readAddresses, resolveTransformOptions, textFrom } from '../src/index.ts'

const read = (code: string, more: object = {}) =>
  readAddresses(code, 'a.ts', resolveTransformOptions({ target: 'weixin', ...more })).flatMap(({ possible }) =>
    possible.map(({ start, isWhole, from, isDevelopment }) => `${start}${isWhole ? '' : '…'}${from === undefined ? '' : ` (${from})`}${isDevelopment ? ' dev' : ''}`),
  )

test.each<readonly [string, string, readonly string[]]>([
  ['a text', "uni.uploadFile({ url: 'https://a.example/up' })", ['https://a.example/up']],
  ['a constant', "const BASE = 'https://a.example'\nuni.downloadFile({ url: BASE + '/f' })", ['https://a.example/f']],
  ['a template whose end is not known', 'uni.uploadFile({ url: `https://a.example/${id}/up` })', ['https://a.example/…']],
  ['both arms of a condition', "uni.uploadFile({ url: x ? 'https://a.example/' : 'https://b.example/' })", ['https://a.example/', 'https://b.example/']],
  ['an arm for developers', "uni.uploadFile({ url: isDev ? 'http://10.0.0.2/' : 'https://b.example/' })", ['http://10.0.0.2/ dev', 'https://b.example/']],
  ['options in a name', "const options = { url: 'https://a.example/' }\nuni.uploadFile(options)", ['https://a.example/']],
  ['what nobody knows', 'uni.uploadFile({ url: getUrl() })', []],
  ['a call that another host makes', "if (process.env.UNI_PLATFORM === 'h5') uni.uploadFile({ url: 'https://a.example/' })", []],
  ['a call of somebody else', "other.uploadFile({ url: 'https://a.example/' })", []],
])('%s is read', (_, code, addresses) => {
  expect(read(code)).toEqual(addresses)
})

test('what another file says is looked up', () => {
  const lookUp = (module: string) => (module === './config' ? textFrom('https://a.example', 'src/config.ts') : textFrom('https://b.example', '.env.production'))
  expect(read("import { BASE } from './config'\nuni.uploadFile({ url: BASE + '/up' })", { lookUp })).toEqual(['https://a.example/up (src/config.ts)'])
  expect(read('uni.uploadFile({ url: `${import.meta.env.VITE_BASE}/up` })', { lookUp })).toEqual(['https://b.example/up (.env.production)'])
})

test('a call knows its method, its place, and whether an interceptor may change it', () => {
  const code = "uni.addInterceptor('uploadFile', { invoke() {} })\nuni.uploadFile({ url: '/up' })"
  const [call] = readAddresses(code, 'a.ts', resolveTransformOptions({ target: 'alipay' }))
  expect(call).toMatchObject({ api: 'uni.uploadFile', method: 'uploadFile', isIntercepted: true, range: { start: { line: 2, column: 0 } } })
})

test('a relative address of an uploader stands behind its domain, or behind the configured one', () => {
  const sources = { uploader: { import: 'up', baseURI: 'https://base.example/' } }
  const code = "import up from 'up'\nup.upload({ url: '/a' })\nup.upload({ url: '/b', domain: 'https://d.example' })\nup.upload({ url: 'https://c.example/' })"
  expect(read(code, { sources })).toEqual(['https://base.example/a', 'https://d.example/b', 'https://c.example/'])
})

test('what does not parse has no calls', () => {
  expect(read('uni.uploadFile({ url: ')).toEqual([])
})
