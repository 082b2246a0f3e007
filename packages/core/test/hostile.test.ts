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
