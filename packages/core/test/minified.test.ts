import { analyze, transform } from '@crossload/core'
import { transform as minify } from 'esbuild'
import { expect, test } from 'vitest'

const SOURCE = `
export function send(path, done) {
  uni.uploadFile({ url: 'http://api.example.cn/up', filePath: path, name: 'file', success: done, fail: (e) => done(e.message) })
}
export function fetch(url, done) {
  uni.downloadFile({ url, success: (res) => done(res.tempFilePaths) })
}
${Array.from({ length: 12 }, (_, index) => `export function helper${index}(list) { return list.map((each) => ({ ...each, at: ${index}, text: each.text.trim() })) }`).join('\n')}
`

test('of minified code nothing is said, save once that it is so', async () => {
  const { code } = await minify(SOURCE, { minify: true, format: 'esm' })
  const { calls, diagnostics } = analyze(code, 'src/static/kit.js', { target: 'alipay' })
  expect(calls).toHaveLength(2)
  expect(diagnostics.map(({ rule, severity, range, message }) => [rule, severity, range.start.line, message])).toEqual([
    ['minified-code', 'info', 1, 'This code is minified: its calls (2) are not checked.'],
  ])
  expect(analyze(SOURCE, 'src/kit.min.js', { target: 'alipay' }).diagnostics.map(({ rule }) => rule)).toContain('insecure-url')
})

test('it is rewritten as any other, and an excerpt of it says the same', async () => {
  const { code } = await minify(SOURCE, { minify: true, format: 'esm' })
  const result = transform(code, 'src/static/kit.js', { target: 'alipay' })
  expect(result?.code).toMatch(/_\w+Results\(/)
  expect(result?.diagnostics).toEqual(analyze(code, 'src/static/kit.js', { target: 'alipay' }).diagnostics)
})
