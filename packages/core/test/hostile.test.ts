import { expect, test } from 'vitest'
import { analyze, applyIgnores, findUnusedIgnores, readFileFacts, readIgnores, renderDiagnostic, resolveTransformOptions, scriptsOfComponent, transform } from '../src/index.ts'
import { visible, wrap } from '../src/show.ts'

const U = "uni.uploadFile({ url: 'http://a.example', filePath: 'a.png', name: 'f', fileType: 'image' })"
const options = resolveTransformOptions({ target: 'alipay' })

/** So much that whatever takes longer than in proportion to it does not end while anybody waits. */
const MUCH = 200_000

/** Much of what scanners look ahead for. Of comments there is less: Babel looks at those in front of a token again and again. */
const HOSTILE: Readonly<Record<string, string>> = {
  blanks: `${' '.repeat(MUCH)}a`,
  'blank lines': `/* ${'\n'.repeat(MUCH)} crossload-ignore */`,
  'comments that never end': '<!-- '.repeat(MUCH / 4),
  'scripts that never end': '<script>'.repeat(MUCH / 4),
  'tags that never end': '<script '.repeat(MUCH / 4),
  'block comments that never end': '/* crossload-ignore '.repeat(MUCH / 8),
  stars: `/*${'\n*'.repeat(MUCH)} crossload-ignore */`,
  dashes: `// crossload-ignore-line ${'- '.repeat(MUCH)}${'-'.repeat(MUCH)}a`,
  commas: `// crossload-ignore-line ${'a,'.repeat(MUCH / 40)}`,
  'ignore comments': '// crossload-ignore-next-line\n'.repeat(MUCH / 50),
  'ignore comments on one line': '/* crossload-ignore-next-line */'.repeat(MUCH / 100),
  'comments and blanks on one line': '/* */ '.repeat(MUCH / 100) + '// crossload-ignore-next-line',
  brackets: '('.repeat(MUCH),
}

test.each(Object.entries(HOSTILE))('%s are read in proportion to their length', (_, hostile) => {
  for (const code of [hostile, `${hostile}\n${U}`, `${U};${hostile}`]) {
    expect(scriptsOfComponent(code)).toHaveLength(code.length)
    const [inScript, inComponent] = [readIgnores(code, 'a.js'), readIgnores(code, 'a.vue')]
    expect(applyIgnores(analyze(code, 'a.js', options).diagnostics, inScript).unused.length).toBeLessThanOrEqual(inScript.length)
    expect(findUnusedIgnores(code, 'a.vue', inComponent, options).length).toBeLessThanOrEqual(inComponent.length)
    expect(transform(code, 'a.js', options)?.code ?? code).not.toBe('')
    expect(readFileFacts(`${code} uploadFile ${' '.repeat(MUCH)} custom ${' '.repeat(MUCH)}`, 'a.js')).toMatchObject({ interceptors: [] })
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
