import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { analyze, renderDiagnostic } from '../src/index.ts'

function firstOf(code: string, locale: 'en' | 'zh' = 'en'): string {
  const { diagnostics } = analyze(code, 'a.ts', { target: 'weixin', locale })
  const [first] = diagnostics
  return first ? renderDiagnostic(first, code, 'src/a.ts', { locale }) : 'no diagnostic'
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
  const lines = firstOf("uni.uploadFile({ url: 'http://a', filePath, name })", 'zh').split('\n')
  expect(lines[0]).toMatch(/^警告\[insecure-url\]: .*只接受 https 地址/)
  expect(lines.slice(-2).map((line) => line.slice(0, 7))).toEqual(['  = 帮助:', '  = 详见:'])
})

const framed = (code: string, columns: number) => {
  const [diagnostic] = analyze(code, 'a.js', { target: 'weixin' }).diagnostics
  if (!diagnostic) throw new Error('no diagnostic')
  const [, , , line = '', carets = ''] = renderDiagnostic(diagnostic, code, 'a.js', { columns }).split('\n')
  return { line, carets, marked: line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1) }
}

test.each([
  ['in the middle', (pad: string) => `${pad};uni.uploadFile({ url: 'http://a.cn', filePath, name });${pad}`],
  ['at the end', (pad: string) => `${pad};uni.uploadFile({ url: 'http://a.cn', filePath, name })`],
  ['at the beginning', (pad: string) => `uni.uploadFile({ url: 'http://a.cn', filePath, name });${pad}`],
])('of a line that is wider than the terminal, the place and what stands around it is shown: %s', (_, make) => {
  for (const pad of ['x = 1;'.repeat(40), `'图片'; `.repeat(40), "'👨‍👩‍👧e\u0301'; ".repeat(40), `/*${'x'.repeat(1_000_000)}*/`]) {
    for (const columns of [40, 80, 120]) {
      const { line, carets } = framed(make(pad), columns)
      expect(stringWidth(line)).toBeLessThanOrEqual(columns)
      expect(stringWidth(line)).toBeGreaterThan(columns / 2)
      expect(line).toContain("'http://a.cn'")
      expect(line).toContain('...')
      const before = line.slice(0, line.indexOf("'http://a.cn'"))
      expect(carets).toBe(`  | ${' '.repeat(stringWidth(before) - 4)}${'^'.repeat("'http://a.cn'".length)}`)
    }
  }
})

test('a place that is wider than the terminal is shown as far as it fits', () => {
  const { line, carets } = framed(`uni.uploadFile({ url: 'http://a.cn/${'图'.repeat(100_000)}', filePath, name })`, 60)
  expect(stringWidth(line)).toBeLessThanOrEqual(60)
  expect(carets.length).toBeLessThanOrEqual(60)
  expect(line).toMatch(/\.\.\. ?'http:\/\/a\.cn\/图+\.\.\.$/)
})

test('what a terminal would obey or hide is shown escaped, and the carets stay right', () => {
  for (const [letter, shown] of [
    ['\u202E', '\\u{202E}'],
    ['\u2066', '\\u{2066}'],
    ['\u001B[31m', '\\u{1B}[31m'],
    ['\u009B2J', '\\u{9B}2J'],
    ['\u0007', '\\u{7}'],
    ['\u200B', '\\u{200B}'],
    ['\u{E0041}', '\\u{E0041}'],
    ['\uD800', '\\u{D800}'],
    ['##[', '##\\u{5B}'],
  ] as const) {
    const { line, carets } = framed(`const a = '${letter}'; uni.uploadFile({ url: 'http://${letter}.cn', filePath, name })`, 120)
    expect(line).toBe(`1 | const a = '${shown}'; uni.uploadFile({ url: 'http://${shown}.cn', filePath, name })`)
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe(`'http://${shown}.cn'`)
  }
})

test('file names and names out of the code are shown in one line', () => {
  const code = "// crossload-ignore-next-line \u202Ea\u001B[2J\nuni.uploadFile({ url: 'https://a.cn', filePath, name })"
  const [diagnostic] = analyze(code, 'a.js', { target: 'weixin' }).diagnostics.filter(({ rule }) => rule === 'unused-ignore')
  expect(diagnostic?.message).toBe('There is no rule `\\u{202E}a\\u{1B}[2J`, so this silences nothing.')
  const text = diagnostic ? renderDiagnostic(diagnostic, code, 'a\n::error title=x::y\r\u2028.js') : ''
  expect(text).toContain('--> a\\n::error title=x::y\\r\\u{2028}.js:1:')
  expect(text.split('\n')).toHaveLength(7)
  expect(text).not.toMatch(/(?!\n)[\p{Bidi_Control}\p{Cc}]/u)
})

test("messages wrap to the terminal's width where asked, CJK letters two columns wide", () => {
  for (const locale of ['en', 'zh'] as const) {
    const code = "uni.uploadFile({ url: 'http://a.cn', filePath, name, method: 'PUT' })"
    for (const diagnostic of analyze(code, 'a.js', { target: 'alipay', locale }).diagnostics) {
      const whole = renderDiagnostic(diagnostic, code, 'a.js', { columns: 40 }).split('\n')
      const lines = renderDiagnostic(diagnostic, code, 'a.js', { columns: 40, wraps: true }).split('\n')
      for (const line of lines.filter((each) => !each.includes('https://'))) expect(stringWidth(line)).toBeLessThanOrEqual(40)
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(whole.join('').replaceAll(/\s/g, ''))
    }
  }
})
