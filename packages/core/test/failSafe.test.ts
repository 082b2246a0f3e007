import { expect, test } from 'vitest'
import { parseModule } from '../src/parse.ts'
import { analyze, analyzeForHosts, failSafe, previewTransform, readFileFacts, readIgnores, resolveTransformOptions, transform } from '../src/index.ts'

const U = "uni.uploadFile({ url: 'http://a.example', filePath: 'a.png', name: 'f' })"
const options = resolveTransformOptions({ target: 'alipay' })

/** What nests or chains, by depth. */
const DEEP: Readonly<Record<string, (depth: number) => string>> = {
  'chained calls': (depth) => U + '.then(() => {})'.repeat(depth),
  'JSX elements': (depth) => `const a = ${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}; ${U}`,
  ternaries: (depth) => `const p = ${'a ? b : '.repeat(depth)}'a.png'; uni.uploadFile({ url: p, filePath: p, name: p, timeout: p })`,
  'cases without a break': (depth) => `switch (__mpx_mode__) {${Array.from({ length: depth }, (_, at) => `case 'h${at}':`).join('')} default: ${U} }`,
  'copies of a result': (depth) => `const t0 = ${U};${Array.from({ length: depth }, (_, at) => `const t${at + 1} = t${at};`).join('')} t${depth}.abort()`,
  'copies by two ways': (depth) => `const t0 = ${U};${Array.from({ length: depth }, (_, at) => `const t${at + 1} = c ? t${at} : t${at};`).join('')} t${depth}.abort()`,
  sums: (depth) => `uni.uploadFile({ url: ${'a + '.repeat(depth)}b, filePath: ${'p + '.repeat(depth)}'a.png', name: 'f' })`,
  parentheses: (depth) => `const x = ${'('.repeat(depth)}a${')'.repeat(depth)}; ${U}`,
  arrays: (depth) => `const x = ${'['.repeat(depth)}${']'.repeat(depth)}; ${U}`,
  'else if': (depth) => `${'if (a) {} else '.repeat(depth)} {}\n${U}`,
  functions: (depth) => `${'function f() {'.repeat(depth)}${U}${'}'.repeat(depth)}`,
  'calls in callbacks': (depth) => `${"uni.uploadFile({ url: 'http://a', filePath: 'a.png', name: 'f', success() {".repeat(depth)}${'} })'.repeat(depth)}`,
  members: (depth) => `x${'.y'.repeat(depth)}; ${U}`,
  casts: (depth) => `(uni${' as any'.repeat(depth)}).uploadFile({ url: 'http://a', filePath: 'a.png', name: 'f' })`,
  conditions: (depth) => `if (${"__mpx_mode__ === 'wx' || ".repeat(depth)}x) ${U}`,
  templates: (depth) => `const a = ${'`${'.repeat(depth)}1${'}`'.repeat(depth)}; ${U}`,
  patterns: (depth) => `const ${'{ a: '.repeat(depth)}b${'}'.repeat(depth)} = x; ${U}`,
}

test.each(Object.entries(DEEP))('%s of any depth end in a result or in one finding, and leave the text alone', (_, make) => {
  for (const depth of [4000, 20_000]) {
    const code = make(depth)
    const result = transform(code, 'a.tsx', options)
    const told = result?.diagnostics.filter(({ rule }) => rule === 'internal-error') ?? []
    expect(told.length).toBeLessThanOrEqual(1)
    const isLeftAlone = result?.code === code && !result.changed && result.calls.length === 0 && result.diagnostics.length === 1
    expect(told.length > 0 ? isLeftAlone : (result?.calls.length ?? 0) > 0).toBe(true)
    for (const { diagnostics } of [analyze(code, 'a.tsx', options), ...analyzeForHosts(code, 'a.tsx', [options])]) {
      expect(diagnostics.filter(({ rule }) => rule === 'internal-error').length).toBeLessThanOrEqual(1)
    }
    expect(previewTransform(code, code, 'a.tsx', options).code.length).toBeGreaterThanOrEqual(told.length > 0 ? code.length : 1)
    expect(readIgnores(`/* crossload-ignore-file */ ${code}`, 'a.tsx')).toHaveLength(1)
    expect(() => readFileFacts(`${code}; uni.addInterceptor('uploadFile', {})`, 'a.tsx')).not.toThrow()
  }
})

/** The greatest depth that Babel's own parser reads here, a tenth less to be sure. */
function depthOfParser(make: (depth: number) => string): number {
  let [fits, fails] = [0, 8000]
  const reads = (depth: number) => {
    try {
      return parseModule(make(depth), 'a.tsx').ok
    } catch {
      return false
    }
  }
  while (fails - fits > 200) {
    const depth = (fits + fails) >> 1
    if (reads(depth)) fits = depth
    else fails = depth
  }
  return Math.floor(fits * 0.9)
}

test.each(Object.entries(DEEP))("%s are read as deep as Babel's parser reads them", (_, make) => {
  const code = make(depthOfParser(make))
  expect(analyze(code, 'a.tsx', options).diagnostics.map(({ rule }) => rule)).not.toContain('internal-error')
})

test('whatever fails becomes a finding with what to report, and a file without a call has none', () => {
  const fail = (code: string, locale: 'en' | 'zh' = 'en') =>
    failSafe(
      () => {
        throw new TypeError('\u001B[2Jno luck\n::error::')
      },
      code,
      (report) => report(resolveTransformOptions({ target: 'alipay', locale })),
    )
  expect(fail(U)).toMatchObject([
    {
      rule: 'internal-error',
      message: String.raw`crossload failed on this file, so it is left as it is: TypeError: \u{1B}[2Jno luck\n::error::`,
      range: { start: { line: 1, column: 0, offset: 0 } },
    },
  ])
  expect(fail(U)[0]?.help).toContain('https://github.com/crossload/crossload/issues')
  expect(fail(U, 'zh')[0]?.message).toContain('内部出错')
  expect(fail('const a = 1')).toEqual([])
  expect(fail(`/* crossload-ignore-file internal-error */ ${U}`)).toEqual([])
})
