import { expect, test } from 'vitest'
import { analyze, applyIgnores, findUnusedIgnores, readIgnores, renderDiagnostic, resolveTransformOptions, scriptsOfComponent, transform } from '../src/index.ts'
import { visible, wrap } from '../src/show.ts'
import { HOSTILE, MUCH } from './hostileTexts.ts'

const U = "uni.uploadFile({ url: 'http://a.example', filePath: 'a.png', name: 'f', fileType: 'image' })"
const options = resolveTransformOptions({ target: 'alipay' })

test.each(Object.entries(HOSTILE))('%s are read in proportion to their length', (_, hostile) => {
  for (const code of [hostile, `${hostile}\n${U}`, `${U};${hostile}`]) {
    expect(scriptsOfComponent(code)).toHaveLength(code.length)
    const [inScript, inComponent] = [readIgnores(code, 'a.js'), readIgnores(code, 'a.vue')]
    expect(applyIgnores(analyze(code, 'a.js', options).diagnostics, inScript).unused.length).toBeLessThanOrEqual(inScript.length)
    expect(findUnusedIgnores(code, 'a.vue', inComponent, options).length).toBeLessThanOrEqual(inComponent.length)
    expect(transform(code, 'a.js', options)?.code ?? code).not.toBe('')
    expect(wrap(visible(code), 80).length).toBeGreaterThan(0)
  }
})

test('many findings on one long line cost no more than on many lines', () => {
  // Of calls in a line as long as this nothing is said.
  const code = 'f(uni.uploadFile);'.repeat(MUCH / 200)
  const { diagnostics } = analyze(code, 'a.js', { target: 'weixin' })
  expect(diagnostics.length).toBeGreaterThanOrEqual(MUCH / 200)
  for (const diagnostic of diagnostics) expect(renderDiagnostic(diagnostic, code, 'a.js').length).toBeLessThan(1000)
})

test.each([
  ['a bracket that nobody closes', '/^mp(/'],
  ['a bracket that nobody opens', '/mp)$/'],
  ['a group that is none', '/(?/'],
  ['a range that is none', '/z-a()/'],
  ['flags that exclude each other', '/mp/uv'],
  ['a flag twice', '/mp/ii'],
  ['a flag that there is not', '/mp/q'],
  ['more brackets than an engine takes', `/${'('.repeat(MUCH)}${')'.repeat(MUCH)}/`],
])('a question on the platform by a pattern with %s ends nothing', (_, pattern) => {
  const code = `if (${pattern}.test(process.env.UNI_PLATFORM)) { ${U.replace("fileType: 'image'", "enableHttp2: true")} }`
  expect(analyze(code, 'a.js', options).diagnostics.map(({ rule }) => rule)).not.toContain('internal-error')
  expect(transform(code, 'a.js', options)?.changed).toBe(true)
})

test('a pattern that asks for the platform is still understood', () => {
  const rulesOf = (pattern: string) => analyze(`if (${pattern}.test(process.env.UNI_PLATFORM)) { ${U} }`, 'a.js', resolveTransformOptions({ target: 'weixin' })).diagnostics.map(({ rule }) => rule)
  expect(rulesOf('/^mp-weixin$/')).toContain('insecure-url')
  expect(rulesOf('/^MP-(weixin|qq)$/i')).toContain('insecure-url')
  expect(rulesOf('/^mp-qq$/')).toEqual([])
})
