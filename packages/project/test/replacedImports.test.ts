import { runInNewContext } from 'node:vm'
import { METHODS } from '@crossload/hosts'
import { transformSync } from 'esbuild'
import { expect, test } from 'vitest'
import { wholeReading } from '../../core/src/excerpt/readWhatMatters.ts'
import { resolveTransformOptions, transform } from '../../core/src/index.ts'
import { transformReading } from '../../core/src/transform.ts'
import { readFileFacts } from '../src/index.ts'

/** Which methods of the object that a package exports a program replaces when it runs. */
function replacedBy(code: string): readonly string[] {
  const api: Record<string, unknown> = { uploadFile() {}, downloadFile() {}, request() {} }
  const before = { ...api }
  const packages: Readonly<Record<string, unknown>> = { '@mpxjs/core': { __esModule: true, default: api }, './other': { default: {} } }
  runInNewContext(transformSync(code, { format: 'cjs', platform: 'node' }).code, { require: (name: string) => packages[name], other: {}, exports: {}, module: {} })
  return METHODS.filter((method) => api[method] !== before[method])
}

/** What becomes of a call beside it, read in parts and whole. */
function rewrites(code: string, callee: string): boolean {
  const file = `${code}\nfunction upload() { ${callee}.uploadFile({ url, filePath: 'a.png', name: 'f', success() {} }) }`
  const whole = transformReading(file, 'a.js', resolveTransformOptions({ target: 'weixin' }), wholeReading(file))?.result
  const parts = transform(file, 'a.js', { target: 'weixin' })
  expect(parts && { ...parts, map: null }).toEqual(whole && { ...whole, map: null })
  return parts?.code.includes('wx.uploadFile') ?? false
}

const long = "console.log('a function that is long enough to be left out of a reading')"

const REPLACING: Readonly<Record<string, string>> = {
  'an import of another name': "import m from '@mpxjs/core'; m.uploadFile = other",
  'an import of its own name': "import mpx from '@mpxjs/core'; const m = mpx; m.uploadFile = other",
  'a default import by name': "import { default as m } from '@mpxjs/core'; m.uploadFile = other",
  'Object.assign': "import m from '@mpxjs/core'; Object.assign(m, { uploadFile() {} })",
  'Object.assign in a function': `import m from '@mpxjs/core'; const mine = { uploadFile() {} }; function f() { ${long}; Object.assign(m, mine) } f()`,
  'Object.defineProperty': "import m from '@mpxjs/core'; Object.defineProperty(m, 'uploadFile', { value: 1 })",
  'a loop': "import m from '@mpxjs/core'; for (const k of ['uploadFile', 'request']) m[k] = 1",
  'an alias': "import m from '@mpxjs/core'; const api = m; api.uploadFile = 1",
  'a function that is given it': "import m from '@mpxjs/core'; function patch(api) { api.uploadFile = 1 } patch(m)",
  'a required object': "const m = require('@mpxjs/core').default; m.uploadFile = 1",
  'a required object in a function': `const m = require('@mpxjs/core').default; const mine = { uploadFile() {} }; function f() { ${long}; Object.assign(require('@mpxjs/core').default, mine) } f()`,
  'a required object without a name': "const m = require('@mpxjs/core').default; require('@mpxjs/core').default.uploadFile = 1",
}

test.each(Object.entries(REPLACING))('%s replaces a method of what is imported', (_, code) => {
  expect(replacedBy(code)).toEqual(['uploadFile'])
  expect(readFileFacts(code, 'a.js').patched).toMatchObject([{ source: 'mpx', methods: ['uploadFile'], isCertain: true, line: 1 }])
  expect(rewrites(code, 'm')).toBe(false)
})

const REPLACING_NOTHING: Readonly<Record<string, string>> = {
  'another method': "import m from '@mpxjs/core'; m.request = 1; Object.assign(m, { request() {} })",
  'another of that name': "import m from '@mpxjs/core'; function patch(m) { m.uploadFile = 1 } patch({})",
  'another package': "import m from '@mpxjs/core'; import other from './other'; other.uploadFile = 1",
}

test.each(Object.entries(REPLACING_NOTHING))('%s replaces nothing of it', (_, code) => {
  expect(replacedBy(code)).toEqual([])
  expect(readFileFacts(code, 'a.js').patched).toEqual([])
  expect(rewrites(code, 'm')).toBe(true)
})
