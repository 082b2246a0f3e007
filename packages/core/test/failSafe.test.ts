import { expect, test } from 'vitest'
import { analyze, analyzeForHosts, failSafe, previewTransform, readIgnores, resolveTransformOptions, transform } from '../src/index.ts'
import { DEEP, U } from './deepPrograms.ts'

const options = resolveTransformOptions({ target: 'alipay' })

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
  }
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

test('a fault halfway through a file gives one finding in each way of reading it, and no change', () => {
  const code = "import { BASE } from './config'\nuni.uploadFile({ url: BASE, filePath: 'a.png', name: 'f' })\n"
  const broken = resolveTransformOptions({
    target: 'alipay',
    lookUp() {
      throw new Error('broken on purpose')
    },
  })
  expect(transform(code, 'a.js', options)).toMatchObject({ changed: true, calls: [{}] })
  const told = [expect.objectContaining({ rule: 'internal-error', severity: 'warn', help: expect.stringContaining('https://github.com/crossload/crossload/issues') })]
  expect(transform(code, 'a.js', broken)).toEqual({ code, map: null, changed: false, calls: [], diagnostics: told })
  expect(analyze(code, 'a.js', broken)).toEqual({ calls: [], diagnostics: told })
  expect(analyzeForHosts(code, 'a.js', [broken])).toEqual([{ calls: [], diagnostics: told }])
  expect(previewTransform(code, code, 'a.js', broken)).toEqual({ code, calls: [], diagnostics: told })
})
