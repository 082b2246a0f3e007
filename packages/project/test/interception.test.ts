import { createContext, runInContext } from 'node:vm'
import { METHODS } from '@crossload/hosts'
import type { Method } from '@crossload/hosts'
import { expect, test } from 'vitest'
import { wholeReading } from '../../core/src/excerpt/readWhatMatters.ts'
import { resolveTransformOptions, transform } from '../../core/src/index.ts'
import { transformReading } from '../../core/src/transform.ts'
import { readFileFacts } from '../src/index.ts'

interface Done {
  readonly replaced: readonly Method[]
  /** By method, with the handlers. */
  readonly intercepted: readonly (readonly [method: Method, stages: string])[]
}

/** What a program does to `uni` when it runs. */
function run(code: string): Done {
  const names: [name: unknown, handlers: unknown][] = []
  const uni: Record<string, unknown> = {
    uploadFile() {},
    downloadFile() {},
    request() {},
    addInterceptor: (name: unknown, handlers: unknown) => void names.push([name, handlers]),
  }
  const before = { ...uni }
  const context = createContext({ uni, other: { uploadFile() {} }, wrap: (it: object) => ({ ...it, uploadFile() {}, downloadFile() {} }), setTimeout })
  context['globalThis'] = context['window'] = context['self'] = context
  runInContext(code, context)
  const after = context['uni'] as Record<string, unknown>
  const stagesOf = (handlers: unknown) => Object.keys((handlers ?? {}) as object).toSorted().join(' ')
  return {
    replaced: METHODS.filter((method) => after[method] !== before[method]),
    intercepted: METHODS.flatMap((method) =>
      names.flatMap(([name, handlers]) => (typeof name === 'object' ? [[method, stagesOf(name)] as const] : name === method ? [[method, stagesOf(handlers)] as const] : [])),
    ).toSorted(),
  }
}

const CALL = "uni.uploadFile({ url, filePath: 'a.png', name: 'f', success() {} })"

/** What the call in a file becomes, read in parts and whole. */
function rewrites(code: string): boolean {
  const file = `${code}\nfunction upload() { ${CALL} }`
  const whole = transformReading(file, 'a.js', resolveTransformOptions({ target: 'weixin' }), wholeReading(file))?.result
  const parts = transform(file, 'a.js', { target: 'weixin' })
  expect(parts && { ...parts, map: null }).toEqual(whole && { ...whole, map: null })
  return parts?.changed ?? false
}

const long = "console.log('a function that is long enough to be left out of a reading')"

const REPLACING: Readonly<Record<string, string>> = {
  'assignment': 'uni.uploadFile = other.uploadFile',
  'assignment under a computed name': "uni['upload' + 'File'] = other.uploadFile",
  'assignment in a hidden function': `const K = 'uploadFile'; function f() { ${long}; uni[K] = other.uploadFile } f()`,
  'a pattern': '({ uploadFile: uni.uploadFile } = other)',
  'a pattern with a default': '({ x: uni.uploadFile = other.uploadFile } = {})',
  'a list pattern': '[uni.uploadFile] = [other.uploadFile]',
  'a rest pattern': '[...uni.uploadFile] = [1]',
  'the head of a loop': 'for (uni.uploadFile of [other.uploadFile]);',
  'the head of a loop over keys': 'for (uni.downloadFile in { a: 1 });',
  'a list in a loop': "for (const k of ['request', 'uploadFile']) { const old = uni[k]; uni[k] = (o) => old(o) }",
  'a constant list in a loop': "const list = ['downloadFile', 'uploadFile']; for (let i = 0; i < list.length; i++) uni[list[i]] = other.uploadFile",
  'forEach': "['uploadFile', 'request'].forEach((k) => { uni[k] = other.uploadFile })",
  'forEach over keys': "const hooks = { uploadFile: 1, request: 2 }; Object.keys(hooks).forEach((k) => { uni[k] = hooks[k] })",
  'entries': "for (const [k, v] of Object.entries({ uploadFile: 1 })) uni[k] = v",
  'keys in a loop': "const hooks = { downloadFile: 1 }; for (const k in hooks) uni[k] = hooks[k]",
  'a function that is given the name': "function hook(method) { const plain = uni[method]; uni[method] = (o) => plain(o) } hook('uploadFile')",
  'a function that is given names by forEach': "const hook = (method) => { uni[method] = 1 }; ['uploadFile', 'request'].forEach(hook)",
  'a function that is given the object': 'function patch(api) { api.uploadFile = other.uploadFile } patch(uni)',
  'an arrow that is given both': "const patch = (api, k) => { api[k] = 1 }; patch(uni, 'downloadFile')",
  'a function that is called at once': '(function (api) { api.uploadFile = 1 })(uni)',
  'a default': 'function patch(api = uni) { api.uploadFile = 1 } patch()',
  'an alias': 'const api = uni; api.uploadFile = 1',
  'an alias that is assigned': 'let api; api = uni; api.uploadFile = 1',
  'a choice': "const api = typeof uni === 'undefined' ? other : uni; api.uploadFile = 1",
  'Object.assign': 'Object.assign(uni, { uploadFile() {} })',
  'Object.assign of a constant': 'const mine = { uploadFile() {} }; Object.assign(uni, mine)',
  'Object.defineProperty': "Object.defineProperty(uni, 'uploadFile', { value: 1 })",
  'Object.defineProperties': 'Object.defineProperties(uni, { downloadFile: { value: 1 } })',
  'Reflect.set': "Reflect.set(uni, 'uploadFile', 1)",
  'Reflect.defineProperty': "Reflect.defineProperty(uni, 'uploadFile', { value: 1 })",
  'delete': 'delete uni.uploadFile',
  'increment': 'uni.uploadFile++',
  'both arms of a condition': "const k = wrap ? 'uploadFile' : 'request'; uni[k] = 1",
  'a name that is assigned': "let k = 'request'; k = 'uploadFile'; uni[k] = 1",
  'a list that grows': "const list = ['request']; list.push('uploadFile'); list.forEach((k) => { uni[k] = 1 })",
  'a name out of an object': "const NAMES = { up: 'uploadFile' }; uni[NAMES.up] = 1",
  'a split text': "'request,uploadFile'.split(',').forEach((k) => { uni[k] = 1 })",
  'a set': "new Set(['uploadFile']).forEach((k) => { uni[k] = 1 })",
  'a spread list': "const some = ['uploadFile']; for (const k of [...some, 'request']) uni[k] = 1",
}

const REPLACING_ALL: Readonly<Record<string, string>> = {
  'the global': 'uni = wrap(uni)',
  'the global of an object': 'globalThis.uni = wrap(uni)',
  'the global of window': 'window.uni = wrap(uni)',
  'the global by a text': "self['uni'] = wrap(uni)",
  'a proxy': 'globalThis.uni = new Proxy(uni, { get: () => other.uploadFile })',
  'a pattern': '({ uni } = { uni: wrap(uni) })',
  'Object.assign on the global object': 'Object.assign(globalThis, { uni: wrap(uni) })',
  'Object.defineProperty on the global object': "Object.defineProperty(globalThis, 'uni', { value: wrap(uni) })",
  'a name that nobody can read': "for (const k of Object.keys(wrap(uni))) if (k !== 'addInterceptor') uni[k] = 1",
  'an object that nobody can read': 'Object.assign(uni, wrap(uni))',
  'a name from elsewhere': "const names = JSON.parse('[\"uploadFile\", \"downloadFile\"]'); names.forEach((k) => { uni[k] = 1 })",
}

const REPLACING_NOTHING: Readonly<Record<string, string>> = {
  'another method': "uni.request = 1; for (const k of ['request', 'navigateTo']) uni[k] = 1",
  'a method of its own': 'uni.$u = {}; uni.$api = other; Object.assign(uni, { $a: 1 })',
  'the same under another global': 'window.uni = uni; globalThis.uni = globalThis.uni || {}; self.uni ??= {}',
  'an object that is only shown': 'JSON.stringify(uni); String(uni)',
  'something of another': 'const api = { uni: {} }; api.uni.uploadFile = 1; other.uploadFile = 2',
  'a local of that name': 'function f(uni) { uni = wrap(uni); uni.uploadFile = 1 } f({})',
  'another object that is given': 'function patch(api) { api.uploadFile = 1 } patch(other)',
  'a method that is read': "const k = 'uploadFile'; const plain = uni[k]; ({ uploadFile: other.uploadFile } = uni)",
}

test.each(Object.entries(REPLACING))('%s replaces a method', (_, code) => {
  const { replaced } = run(code)
  expect(replaced.length).toBeGreaterThan(0)
  const { patched } = readFileFacts(code, 'a.js')
  expect(METHODS.filter((method) => patched.some(({ methods }) => methods?.includes(method)))).toEqual(replaced)
  expect(patched.every(({ isCertain, line }) => isCertain && line === 1)).toBe(true)
  expect(rewrites(code)).toBe(!replaced.includes('uploadFile'))
})

test.each(Object.entries(REPLACING_ALL))('%s replaces the object, or may replace any method', (_, code) => {
  expect(run(code).replaced).toEqual(METHODS)
  expect(readFileFacts(code, 'a.js').patched.flatMap(({ methods, isCertain }) => (isCertain ? [] : (methods ?? [])))).toEqual(expect.arrayContaining([...METHODS]))
  expect(rewrites(code)).toBe(false)
})

test.each(Object.entries(REPLACING_NOTHING))('%s replaces nothing', (_, code) => {
  expect(run(code).replaced).toEqual([])
  expect(readFileFacts(code, 'a.js').patched).toEqual([])
  expect(rewrites(code)).toBe(true)
})

const INTERCEPTING: Readonly<Record<string, string>> = {
  'a call': "uni.addInterceptor('uploadFile', { invoke() {} })",
  'for all methods': 'uni.addInterceptor({ returnValue(v) { return v } })',
  'for all methods by a constant': 'const all = { invoke() {}, fail() {} }; uni.addInterceptor(all)',
  'call': "uni.addInterceptor.call(uni, 'uploadFile', { invoke() {} })",
  'apply': "uni.addInterceptor.apply(uni, ['downloadFile', { invoke() {} }])",
  'bind': "const add = uni.addInterceptor.bind(uni); add('uploadFile', { success() {} })",
  'bind with a name': "uni.addInterceptor.bind(uni, 'uploadFile')({ complete() {} })",
  'Reflect.apply': "Reflect.apply(uni.addInterceptor, uni, ['uploadFile', { invoke() {} }])",
  'a function that is handed over': "function install(add) { add('uploadFile', { invoke() {} }) } install(uni.addInterceptor)",
  'an object that is handed over': "function install(api) { api.addInterceptor('uploadFile', { invoke() {} }) } install(uni)",
  'a name that is assigned': "let add; add = uni.addInterceptor; add('uploadFile', {})",
  'a name that is taken out': "const { addInterceptor } = uni; addInterceptor('uploadFile', { invoke() {} })",
  'a name that is taken out under another': "const { addInterceptor: add } = uni; add('uploadFile', { invoke() {} })",
  'a name that is taken out later': "let add; ({ addInterceptor: add } = uni); add('downloadFile', { invoke() {} })",
  'an alias of the object': "const api = globalThis.uni; api['addInterceptor']('uploadFile', { invoke() {} })",
  'a guard': "uni.addInterceptor && uni.addInterceptor('uploadFile', { invoke() {} })",
  'an optional call': "uni.addInterceptor?.('uploadFile', { invoke() {} }); uni?.addInterceptor('downloadFile', {})",
  'a list': "const list = ['request', 'uploadFile']; list.forEach((item) => uni.addInterceptor(item, { invoke() {} }))",
  'map': "['downloadFile'].map((item) => { uni.addInterceptor(item, { invoke() {} }) })",
  'for of': "for (const item of ['uploadFile', 'downloadFile']) uni.addInterceptor(item, { invoke() {} })",
  'an index': "const list = ['uploadFile']; for (let i = 0; i < list.length; i++) { uni.addInterceptor(list[i], { invoke() {} }) }",
  'keys': "const map = { uploadFile: { invoke() {} }, request: {} }; Object.keys(map).forEach((key) => uni.addInterceptor(key, { invoke() {} }))",
  'a parameter': "function guard(name) { uni.addInterceptor(name, { invoke() {} }) } guard('uploadFile'); guard('navigateTo')",
  'a constant handler': "const h = { invoke() {}, success() {} }; uni.addInterceptor('uploadFile', h)",
}

const INTERCEPTING_OTHERS: Readonly<Record<string, string>> = {
  'a literal list': "const list = ['navigateTo', 'redirectTo', 'reLaunch', 'switchTab']; list.forEach((item) => uni.addInterceptor(item, { invoke() {} }))",
  'for of': "for (const item of ['navigateTo', 'redirectTo']) { uni.addInterceptor(item, { invoke() {} }) }",
  'an index': "const list = ['navigateTo', 'switchTab']; for (let i = 0; i < 2; i++) uni.addInterceptor(list[i], {})",
  'keys': "const guards = { navigateTo: {}, reLaunch: {} }; for (const name in guards) uni.addInterceptor(name, guards[name])",
  'a parameter': "const guard = (name) => uni.addInterceptor(name, { invoke() {} }); guard('navigateTo'); ['reLaunch'].forEach(guard)",
  'objects': "[{ api: 'navigateTo' }, { api: 'switchTab' }].forEach((each) => uni.addInterceptor(each.api, {}))",
  'parts of objects': "[{ api: 'navigateTo' }].forEach(({ api }) => uni.addInterceptor(api, {}))",
  'a frozen list': "const list = Object.freeze(['navigateTo']); list.forEach((item) => uni.addInterceptor(item, {}))",
  'a template': "['To'].forEach((end) => uni.addInterceptor(`navigate${end}`, {}))",
}

test.each(Object.entries(INTERCEPTING))('an interceptor by %s is seen', (_, code) => {
  const { intercepted } = run(code)
  expect(intercepted.length).toBeGreaterThan(0)
  const { interceptors } = readFileFacts(code, 'a.js')
  const found = interceptors.flatMap(({ methods, stages }) => (methods ?? []).map((method) => [method, stages?.toSorted().join(' ')]))
  expect(found.toSorted()).toEqual(intercepted)
  expect(interceptors.every(({ isCertain }) => isCertain)).toBe(true)
  const isTouched = intercepted.some(([method, stages]) => method === 'uploadFile' && stages !== '' && stages !== 'returnValue')
  expect(rewrites(code)).toBe(!isTouched)
})

test.each(Object.entries(INTERCEPTING_OTHERS))('an interceptor for other methods by %s is not imagined', (_, code) => {
  expect(run(code).intercepted).toEqual([])
  expect(readFileFacts(code, 'a.js').interceptors).toEqual([])
  expect(rewrites(code)).toBe(true)
})

test.each([
  ['a name from elsewhere', "import { NAME } from './names'\nuni.addInterceptor(NAME, { invoke() {} })"],
  ['a function that others call', 'export function guard(name) { uni.addInterceptor(name, { invoke() {} }) }'],
  ['a function that is handed to others', "import { install } from './install'\ninstall(uni.addInterceptor)"],
  ['a list from elsewhere', "import { list } from './names'\nlist.forEach((item) => uni.addInterceptor(item, { invoke() {} }))"],
  ['a function that leaves the file', 'export const add = uni.addInterceptor.bind(uni)'],
  ['a part of an object', 'export default { add: uni.addInterceptor }'],
  ['a list that anything is put into', "const list = ['navigateTo']; list.splice(0, 1, other); list.forEach((item) => uni.addInterceptor(item, {}))"],
])('%s leaves open what is intercepted', (_, code) => {
  const { interceptors } = readFileFacts(code, 'a.js')
  expect(interceptors.map(({ methods, isCertain }) => ({ methods, isCertain }))).toEqual([{ methods: METHODS, isCertain: false }])
})

test('what handles only the returned value leaves calls with callbacks alone', () => {
  const adaptor = 'uni.addInterceptor({ returnValue(res) { return res.then ? res.then((r) => r[1]) : res } })'
  const native = (call: string) => transform(`${adaptor}\n${call}`, 'a.js', { target: 'weixin' })?.changed
  expect(native(CALL)).toBe(true)
  expect(native(CALL.replace('success() {}', ''))).toBe(false)
  expect(native(`const task = ${CALL}; task.abort()`)).toBe(false)
  expect(native(`${adaptor.replace('returnValue', 'invoke')}; ${CALL}`)).toBe(false)
})

test('facts of the app count for the methods that they name', () => {
  const place = { file: 'src/main.js', line: 1 }
  const changed = (project: object) => transform(CALL, 'a.js', { target: 'weixin', project })?.changed
  expect(changed({ interceptors: [place] })).toBe(false)
  expect(changed({ interceptors: [{ ...place, methods: ['downloadFile'] }] })).toBe(true)
  expect(changed({ interceptors: [{ ...place, methods: ['uploadFile'], stages: ['returnValue'] }] })).toBe(true)
  expect(changed({ patched: [{ ...place, methods: ['downloadFile'] }] })).toBe(true)
  expect(changed({ patched: [{ ...place, methods: ['uploadFile'], source: 'mpx' }] })).toBe(true)
  expect(changed({ patched: [{ ...place, methods: ['uploadFile'], source: 'uni' }] })).toBe(false)
})
