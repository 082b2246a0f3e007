import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { expect, test } from 'vitest'
import { excerptOf } from '../src/excerpt/excerpt.ts'
import { readOutline } from '../src/excerpt/outline.ts'
import { wholeReading } from '../src/excerpt/readWhatMatters.ts'
import { resolveTransformOptions, transform } from '../src/index.ts'
import { transformReading } from '../src/transform.ts'

const options = resolveTransformOptions({ target: 'alipay' })

/** The text with `…` for what is left out, when `seen` has to be seen. */
function show(code: string, ...seen: readonly string[]): string {
  const outline = readOutline(code)
  if (!outline) throw new Error('no outline')
  const { blanks } = excerptOf(code, outline, seen.map((word) => code.indexOf(word)))
  return blanks.reduceRight((text, { start, end }) => `${text.slice(0, start)}…${text.slice(end)}`, code)
}

const long = "console.log('a function that is long enough to be left out')"

test('functions are left out but for those around what has to be seen', () => {
  const code = `
import a from 'a'
const pattern = /[{/]'/.test(a) ? \`{\${a ? '}' : "{"}\` : a / 2 / 1
export function other() { ${long} }
export default {
  methods: {
    async upload(path) {
      const helper = (x) => { ${long} }
      if (path) { uni.uploadFile({ url }) }
    },
    more() { ${long}; return function* () { ${long} } },
  },
}
`
  expect(show(code, 'uploadFile')).toBe(`
import a from 'a'
const pattern = /[{/]'/.test(a) ? \`{\${a ? '}' : "{"}\` : a / 2 / 1
export function other() {…}
export default {
  methods: {
    async upload(path) {
      const helper = (x) => {…}
      if (path) { uni.uploadFile({ url }) }
    },
    more() {…},
  },
}
`)
})

test.each([
  ['a condition', `if (a) { ${long} } else if (b) { ${long} }`],
  ['a loop', `for (const a of b) { ${long} } while (c) { ${long} } for await (const d of e) { ${long} }`],
  ['a switch', `switch (a) { case 1: ${long} }`],
  ['a caught error', `try { ${long} } catch (error) { ${long} }`],
  ['a block behind a call', `call(a)\n{ ${long} }`],
  ['an object', `const a = { ${long.replace('console.log', 'log')} { } }`],
])('%s is no function', (_, code) => {
  expect(show(code)).toBe(code)
})

test.each([
  ['JSX', '<p>it\'s {a}</p>'],
  ['a type assertion', 'const a = <any>b'],
  ['a brace before a slash', 'function f() {} /a/.test(b)'],
  ['an escaped name', 'const \\u0061 = 1'],
  ['an HTML comment', 'a <!-- b'],
  ['a string that does not end', 'const a = "b\n'],
  ['a brace too many', 'function f() { } }'],
  ['a bracket that is closed by another', 'f(a]'],
])('%s makes it unsure', (_, code) => {
  expect(readOutline(code)).toBeUndefined()
})

/** What stands in a function that nobody asked for at first, and matters. */
const HIDDEN: Readonly<Record<string, string>> = {
  'an alias that is assigned again': `let up = uni.uploadFile\nup({ url, name, filePath }), uni.uploadFile({ url })\nfunction later() { up = other; ${long} }`,
  'a callback that is declared elsewhere': `uni.uploadFile({ url, name, filePath, fileType: 'image', success: done })\nfunction done(res) { ${long}; show(res.statusCode) }`,
  'a callback that reads its arguments': `uni.uploadFile({ url, name, filePath, fileType: 'image', success: done })\nfunction done() { ${long}; show(arguments[0]) }`,
  'a callback in the call of an alias': `const up = uni.uploadFile\nup({ url, name, filePath, fileType: 'image', success(res) { ${long}; show(res) } })`,
  'the only call of an alias': `const { uploadFile: up } = uni\nexport function send() { up({ url, name, filePath }); ${long} }`,
  'a task that is used': `const task = uni.uploadFile({ url, name, filePath })\nexport function stop() { ${long}; task.abort() }`,
  'an object that is changed': `const formData = { count: 1 }\nuni.uploadFile({ url, name, filePath, formData })\nexport function change() { ${long}; formData.count = '1' }`,
  'what says that it is CommonJS': `uni.uploadFile({ url, name, filePath })\nfunction later() { ${long}; module.exports = 1 }`,
  'what says that it is a module': `uni.uploadFile({ url, name, filePath })\nif (typeof module === 'object') use(module)\nfunction later() { ${long}; return import.meta.url }`,
  'an ignore comment': `uni.uploadFile({ url, name })\nfunction later() { ${long}\n/* crossload-ignore-file */ }`,
}

test.each(Object.entries(HIDDEN))('%s is seen', (_, code) => {
  const { result } = transformReading(code, 'a.js', options, wholeReading(code)) ?? {}
  const given = transform(code, 'a.js', options)
  expect({ ...given, map: null }).toEqual({ ...result, map: null })
  expect(given?.calls.length).toBeGreaterThan(0)
})

test.each([
  ['a comment', '/* uni.uploadFile */ uni.request({ url })'],
  ['a longer word', 'uni.uploadFiles({ url }); uploadFileWith(uni)'],
  ['a text', "uni.showToast({ title: 'uni.uploadFile failed' })"],
  ['a method of something else', "api.uploadFile({ url }) // not uni's"],
])('%s that a method is named in is not read', (_, code) => {
  // Who parsed it would say that it is wrong.
  expect(transform(`${code}\nconst = 1`, 'a.js', options)).toBeUndefined()
  expect(transform(`${code}\nuni['uploadFile']({ url })`, 'a.js', options)?.calls).toHaveLength(1)
})

test('a declaration file is not looked at', () => {
  const code = 'declare const task: ReturnType<typeof uni.uploadFile>\nexport default uni.uploadFile({ url })'
  expect(transform(code, 'types/a.d.ts', options)).toBeUndefined()
  expect(transform(code, 'types/a.ts', options)).toBeDefined()
})

test('a source map knows of every name in a function that was not read', () => {
  const code = `function other(中文, first) {\n  const text = \`a \${first}\`; return [中文.second(text), "third", /fourth/.test(first), { fifth: 6 }]\n}\nuni.uploadFile({ url, name, filePath })\n`
  const result = transform(code, 'a.js', options)
  const map = new TraceMap(result?.map as unknown as ConstructorParameters<typeof TraceMap>[0])
  const output = (result?.code ?? '').split('\n')
  for (const word of ['const text', 'first}', 'return', '中文.', 'second', '"third', '/fourth', '{ fifth', 'fifth', '6']) {
    const line = output.findIndex((each) => each.includes(word) && !each.includes('function'))
    const traced = originalPositionFor(map, { line: line + 1, column: output[line]?.indexOf(word) ?? 0 })
    expect({ word, line: traced.line, column: traced.column }).toEqual({ word, line: 2, column: code.split('\n')[1]?.indexOf(word) })
  }
})
