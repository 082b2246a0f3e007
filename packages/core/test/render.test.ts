import { expect, test } from 'vitest'
import { analyze, renderDiagnostic } from '../src/index.ts'

function firstOf(code: string, locale: 'en' | 'zh' = 'en'): string {
  const { diagnostics } = analyze(code, 'a.ts', { target: 'weixin', locale })
  const [first] = diagnostics
  return first ? renderDiagnostic(first, code, 'src/a.ts') : 'no diagnostic'
}

test('a diagnostic is a header, a place, the line with carets, what to do, and a page', () => {
  expect(firstOf("const x = 1\nuni.uploadFile({ url: 'http://a.cn', filePath, name })")).toBe(
    [
      'warning[insecure-url]: WeChat Mini Program takes https addresses only; a released app fails here.',
      ' --> src/a.ts:2:23',
      '  |',
      "2 | uni.uploadFile({ url: 'http://a.cn', filePath, name })",
      '  |                       ^^^^^^^^^^^^^',
      '  = help: Write `https://`.',
      '  = see: https://github.com/crossload/crossload/blob/main/docs/rules/insecure-url.md',
    ].join('\n'),
  )
})

test('carets stand right behind CJK letters and emoji, which are two columns wide', () => {
  const lines = firstOf("const 头像 = '😀'; uni.uploadFile({ url: 'http://例子.cn', filePath, name })").split('\n')
  // c,o,n,s,t,space = 6; 头像 = 4; ` = '` = 4; 😀 = 2; `'; ` = 3; `uni.uploadFile({ url: ` = 22.
  expect(lines[4]).toBe(`  | ${' '.repeat(6 + 4 + 4 + 2 + 3 + 22)}${'^'.repeat("'http://".length + 4 + ".cn'".length)}`)
})

test('tabs count as they are printed', () => {
  const lines = firstOf("\tuni.uploadFile({ url: 'http://a', filePath, name })").split('\n')
  expect(lines[3]).toBe("1 |   uni.uploadFile({ url: 'http://a', filePath, name })")
  expect(lines[4]?.indexOf('^')).toBe(lines[3]?.indexOf("'http"))
})

test('Chinese texts say the same at the same place', () => {
  expect(firstOf("uni.uploadFile({ url: 'http://a', filePath, name })", 'zh')).toContain('只接受 https 地址')
})
