import { expect, test } from 'vitest'
import { readScripts, readVariants } from '../src/index.ts'

const BOTH = '// #ifdef VUE3\nexport function install(app) {\n// #endif\n// #ifndef VUE3\nexport function install(Vue) {\n// #endif\n}\n'
const textsOf = (code: string, id = 'a.js') => readVariants(code, id, 'alipay').map(({ scripts }) => scripts.map((script) => script.code.replaceAll(/\s+/g, ' ').trim()).join('|'))

test('what is known of the app settles a condition that the host leaves open', () => {
  const [script] = readScripts(BOTH, 'a.js', 'alipay', (name) => name === 'VUE3')
  expect(script?.code).toContain('(app)')
  expect(script?.code).not.toContain('(Vue)')
})

test('two branches of one condition never stand in one text', () => {
  expect(textsOf(BOTH)).toEqual(['export function install(app) { }', 'export function install(Vue) { }'])
})

test('a text without an open condition is read once', () => {
  expect(readVariants('// #ifdef MP-ALIPAY\na()\n// #endif', 'a.js', 'alipay')).toMatchObject([{ assumed: [] }])
})

test('a name with a hyphen and one with an underscore are one', () => {
  expect(textsOf('// #ifdef MY-NAME\na()\n// #endif\n// #ifdef MY_NAME\nb()\n// #endif')).toEqual(['a() b()', ''])
})

test.each([
  ['a condition within another', '// #ifdef A\na()\n// #ifdef B\nb()\n// #endif\n// #endif', ['a() b()', 'a()', '']],
  ['a comparison', '// #ifdef uniVersion > 3.9\na()\n// #endif', ['a()', '']],
  ['a condition and its opposite', '// #ifndef A\na()\n// #else\nb()\n// #endif', ['b()', 'a()']],
])('%s is read once for each truth value', (_, code, texts) => {
  expect(textsOf(code)).toEqual(texts)
})

test("a condition of Mpx's that the mode does not settle is read once for each truth value", () => {
  const code = '<script>\n/* @mpx-if (__mpx_env__ === "a") */\na()\n/* @mpx-else */\nb()\n/* @mpx-endif */\n</script>'
  expect(textsOf(code, 'a.mpx')).toEqual(['a()', 'b()'])
})

test('many names do not make many readings', () => {
  const code = Array.from({ length: 20 }, (_, index) => `// #ifdef N${index}\na${index}()\n// #endif`).join('\n')
  expect(readVariants(code, 'a.js', 'alipay').length).toBeLessThanOrEqual(22)
})
