import { expect, test } from 'vitest'
import { CrossloadOptionError, resolveTransformOptions, transform } from '../src/index.ts'
import type { TransformOptions } from '../src/index.ts'

function messageOf(options: unknown): string {
  try {
    resolveTransformOptions(options as TransformOptions)
  } catch (error) {
    if (error instanceof CrossloadOptionError) return error.message
  }
  return 'no error'
}

test('a wrong option is named, with what it got and what it takes', () => {
  expect(messageOf({ target: 'mp-wexin' })).toMatch(/option `target` got "mp-wexin"; it takes one of .*mp-weixin/)
  expect(messageOf({})).toMatch(/option `target` got nothing/)
  expect(messageOf({ target: 'alipay', tagret: 1 })).toMatch(/option `tagret` got 1; it takes no such key; the keys are target, /)
  expect(messageOf({ target: 'alipay', rules: { 'file-splitt': 'off' } })).toMatch(/option `rules\.file-splitt`/)
  expect(messageOf({ target: 'alipay', rules: { 'files-split': 'warning' } })).toMatch(/"warning"; it takes "off" or "info" or "warn" or "error"/)
  expect(messageOf({ target: 'alipay', minVersions: { alipay: 'latest' } })).toMatch(/option `minVersions\.alipay` got "latest"/)
  expect(messageOf({ target: 'alipay', minVersions: { nokia: '1.0' } })).toMatch(/option `minVersions\.nokia`.*weixin, alipay/)
  expect(messageOf({ target: 'alipay', fileType: { fallback: 'pdf' } })).toMatch(/option `fileType\.fallback` got "pdf"/)
  expect(messageOf({ target: 'alipay', project: { vue: 4 } })).toMatch(/option `project\.vue` got 4; it takes 2 or 3/)
  expect(messageOf({ target: 'alipay', project: { interceptors: [{}] } })).toMatch(/option `project\.interceptors`/)
  expect(messageOf({ target: 'alipay', sources: { uni: 'yes' } })).toMatch(/option `sources\.uni` got "yes"; it takes true or false/)
  expect(messageOf({ target: 'alipay', runtimeModule: '' })).toMatch(/option `runtimeModule`/)
})

test('every alias finds its host', () => {
  const ids = ['mp-weixin', 'wx', 'MP-ALIPAY', 'my', 'tt', 'douyin', 'web', 'app-plus'].map((target) => resolveTransformOptions({ target }).host.id)
  expect(ids).toEqual(['weixin', 'weixin', 'alipay', 'alipay', 'toutiao', 'toutiao', 'h5', 'app'])
})

test('the same input gives the same bytes, resolved options or not, and no option object is changed', () => {
  const options = Object.freeze({ target: 'alipay', minVersions: Object.freeze({ alipay: '2.8.0' }) })
  const code = 'uni.uploadFile({ url, filePath: p, name: n, success: (r) => use(r.statusCode) })'
  const once = transform(code, 'a.ts', options)
  expect(transform(code, 'a.ts', options)).toEqual(once)
  expect(transform(code, 'a.ts', resolveTransformOptions(options))).toEqual(once)
})

test('a file without the word is answered with nothing', () => {
  expect(transform('uni.request({})', 'a.ts', { target: 'alipay' })).toBeUndefined()
  expect(transform('// uploadFile is mentioned only here', 'a.ts', { target: 'alipay' })).toBeUndefined()
})

test('a file that does not parse is left alone with one diagnostic that names the place', () => {
  const code = 'const a = 1\nuni.uploadFile({ url: , })\n'
  const result = transform(code, 'a.ts', { target: 'alipay' })
  expect(result?.code).toBe(code)
  expect(result?.changed).toBe(false)
  expect(result?.diagnostics).toMatchObject([{ rule: 'parse-error', severity: 'warn', range: { start: { line: 2, column: 22 } } }])
})

test('no text makes transform throw', () => {
  const fragments = ['uni.uploadFile(', '{', '}', '...', '`${', '/*', "'", '\\u{', '<T>', '=>', '\u0000', '\uD800', 'await ', 'class {', '#!', '@']
  for (const a of fragments) for (const b of fragments) for (const c of fragments) {
    expect(() => transform(`uploadFile ${a}${b}${c}`, 'a.tsx', { target: 'alipay' })).not.toThrow()
  }
})
