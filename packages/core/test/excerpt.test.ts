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
  ['a slash behind what ends a statement', 'for (;;) { if (a) break\n/b/.test(c) }'],
  ['JSX that is exported', "export default <p>it's</p>"],
  ['an HTML comment that ends', "a\n--> it's"],
  ['an HTML comment that ends at the beginning', "--> it's"],
  ['a key called function', 'const a = { function: 1 }'],
  ['a key called function among others', "const a = { b, 'c': 1, function: () => {} }"],
  ['a field called function', 'class A { function = 1 }'],
  ['a field called function without a value', 'class A { function; b() {} }'],
  ['a member of an enum called function', 'enum A { function }'],
  ['a member of an enum called function before others', 'enum A { function, b }'],
  ['a key of an interface called function', 'interface A { function: string }'],
  ['an optional key of an interface called function', 'interface A { function?: string }'],
  ['a method of an interface called function', 'interface A { function(): void }'],
  ['a method of a type called function', 'type A = { function(a: string): string; b: 1 }'],
  ['an export called function', 'export { f as function }'],
  ['an import called function', "import { function as f } from 'a'"],
  ['a declared function', 'declare function f(): void'],
  ['a declared function with a semicolon', 'declare function f(): void;'],
  ['a declared function without a type', 'declare function f()'],
  ['a declared function before a block', 'declare function f(): void\n{ let a }'],
  ['a declared function in a namespace', 'declare namespace N { function f(): void }'],
  ['an overload', 'function f(a: string): void\nfunction f(a: any) {}'],
  ['a result that is an object', 'function f(): { a: 1 } {}'],
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

/** Where a text is easily misread, something that looks like a function is none, or a call is hidden. */
const MISREAD: Readonly<Record<string, string>> = {
  'a key called function': `const K = { function: 1 }\nif (ok) { var my = mine; ${long} }\nuni.uploadFile({ url, name, filePath })`,
  'a field called function': `class K { function = 1 }\nif (ok) { var my = mine; ${long} }\nuni.uploadFile({ url, name, filePath })`,
  'a pattern that is exported': `export default /\`/\nuni.uploadFile({ url, name, filePath }) // \``,
  'a division by what is awaited': `async function f() { await (g) / 2 // \`\n uni.uploadFile({ url, name, filePath }) // \`\n}`,
  'an HTML comment': `let a = 1\n--> it's\nuni.uploadFile({ url, name, filePath }) // '`,
  'a member called if': `a.if (b) / 2 // \`\nuni.uploadFile({ url, name, filePath }) // \``,
  'a member called if behind a comment': `a. /* b */ if (b) / 2 // \`\nuni.uploadFile({ url, name, filePath }) // \``,
  'a condition behind a number': `a = 1.\nif (b) /\`/.test(b)\nuni.uploadFile({ url, name, filePath }) // \``,
  'a module that says so with blanks': `uni.uploadFile({ url, name, filePath })\nif (typeof module === 'object') use(module)\nfunction later() { ${long}; return import . meta . url }`,
  'a module that says so with a comment': `uni.uploadFile({ url, name, filePath })\nif (typeof module === 'object') use(module)\nfunction later() { ${long}; return import/* a */.meta.url }`,
  'a function at the beginning and a name of the file': `function later(a = 1) { ${long}; up = other }\nlet up = uni.uploadFile\nup({ url, name, filePath }); uni.uploadFile({ url })`,
  'a text that assigns': `let up = uni.uploadFile\nup({ url, name, filePath }), uni.uploadFile({ url })\nfunction later() { eval('up = other'); ${long} }`,
}

test.each(Object.entries({ ...HIDDEN, ...MISREAD }))('%s is seen', (_, code) => {
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
