import { transform } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import { expect, test } from 'vitest'
import { createAppReader } from '../src/index.ts'
import { memory } from './memory.ts'
import type { Tree } from './memory.ts'

const PAGE = '/app/src/pages/page.ts'
const MAKE = "import { Uploader } from 'lwu-upload'\n"
const IMPORT = "import { uploader } from '@/uploader'"

/** What becomes of a call in a page, and the files that it hangs on. */
function build(imports: string, tree: Tree, host: Host = 'weixin', uploader: { readonly import?: string; readonly baseURI?: string } = {}) {
  const code = `${imports}\nuploader.upload({ url: '/f', filePath: 'a.png', name: 'f' })`
  const app = createAppReader(memory({ '/app/package.json': '{}', '/app/src/main.ts': "import './pages/page'", [PAGE]: code, ...tree })).read('/app', { host })
  const result = transform(code, PAGE, { target: host, sources: { uploader }, lookUp: app.lookUpFor(PAGE) })
  return { call: result?.code.split('\n').at(-1) ?? '', reasons: result?.calls.map(({ reason }) => reason) ?? [], from: [...app.lookedAt(PAGE)] }
}

const native = (address: string, host = 'wx') => `${host}.uploadFile({ url: '${address}', filePath: 'a.png', name: 'f' })`

const MADE = `${MAKE}export const uploader = new Uploader({ baseURI: 'https://a.example/v1' })`

test.each<readonly [string, string, Tree]>([
  ['a constant', IMPORT, { '/app/src/uploader.ts': MADE }],
  ['a list of exports', IMPORT, { '/app/src/uploader.ts': `${MAKE}const uploader = new Uploader({ baseURI: 'https://a.example/v1' })\nexport { uploader }` }],
  ['a default', "import uploader from '../uploader'", { '/app/src/uploader.ts': `${MAKE}export default new Uploader({ baseURI: 'https://a.example/v1' })` }],
  ['both', "import uploader from '../uploader'", { '/app/src/uploader.ts': `${MADE}\nexport default uploader` }],
  ['under another name', "import { up as uploader } from '@/uploader'", { '/app/src/uploader.ts': `${MAKE}const own = new Uploader({ baseURI: 'https://a.example/v1' })\nexport { own as up }` }],
  ['handed on', "import { uploader } from '@/api'", { '/app/src/api/index.ts': "export * from '../uploader'", '/app/src/uploader.ts': MADE }],
  ['a base from a third file', IMPORT, { '/app/src/base.ts': "export const BASE = 'https://a.example'", '/app/src/uploader.ts': `${MAKE}import { BASE } from './base'\nexport const uploader = new Uploader({ baseURI: BASE + '/v1' })` }],
  ['options in a constant', IMPORT, { '/app/src/uploader.ts': `${MAKE}const options = { baseURI: 'https://a.example/v1' }\nexport const uploader = new Uploader(options)` }],
  ['used where it is made', IMPORT, { '/app/src/uploader.ts': `${MADE}\nexport const send = (options) => uploader.upload(options)` }],
])('an uploader that another file makes is seen: %s', (_, imports, tree) => {
  const { call, from } = build(imports, tree)
  expect(call).toBe(native('https://a.example/v1/f'))
  expect(from).toEqual(expect.arrayContaining(Object.keys(tree)))
})

test('which one it is may hang on the host', () => {
  const twice = `${MAKE}// #ifdef MP-WEIXIN\nexport const uploader = new Uploader({ baseURI: 'https://wx.example' })\n// #endif\n// #ifdef MP-QQ\nexport const uploader = new Uploader({ baseURI: 'https://qq.example' })\n// #endif`
  expect(build(IMPORT, { '/app/src/uploader.ts': twice }).call).toBe(native('https://wx.example/f'))
  expect(build(IMPORT, { '/app/src/uploader.ts': twice }, 'qq').call).toBe(native('https://qq.example/f', 'qq'))
})

test.each<readonly [string, Tree, string]>([
  ['hooks', { '/app/src/uploader.ts': `${MAKE}export const uploader = new Uploader({ baseURI: 'https://a.example', before: sign })` }, 'configured'],
  ['hooks that are added', { '/app/src/uploader.ts': `${MADE}\nuploader.before((options) => sign(options))` }, 'configured'],
  ['options that somebody else gets', { '/app/src/uploader.ts': `${MADE}\nsetUp(uploader)` }, 'configured'],
  ['a base that the build decides', { '/app/.env': 'VITE_BASE=https://a.example', '/app/src/uploader.ts': `${MAKE}export const uploader = new Uploader({ baseURI: import.meta.env.VITE_BASE })` }, 'configured'],
  ['a base that nobody can read', { '/app/src/uploader.ts': `${MAKE}export const uploader = new Uploader({ baseURI: location.origin })` }, 'configured'],
])('with %s the calls stay its own', (_, tree, reason) => {
  const { call, reasons } = build(IMPORT, tree)
  expect(call).toMatch(/^uploader\.upload\(/)
  expect(reasons).toEqual([reason])
})

test.each<readonly [string, Tree]>([
  ['of another package', { '/app/src/uploader.ts': MADE.replace('lwu-upload', 'other-upload') }],
  ['of a class of its own', { '/app/src/uploader.ts': "class Uploader {}\nexport const uploader = new Uploader({ baseURI: 'https://a.example' })" }],
  ['that may be another', { '/app/src/uploader.ts': `${MAKE}export const uploader = isOld ? old : new Uploader({ baseURI: 'https://a.example' })` }],
  ['that is assigned again', { '/app/src/uploader.ts': `${MAKE}export let uploader = new Uploader({ baseURI: 'https://a.example' })\nuploader = other` }],
])('an object %s is none', (_, tree) => {
  expect(build(IMPORT, tree)).toMatchObject({ call: '', reasons: [] })
})

test('the option names another module, and the base where none can be read', () => {
  const own = MADE.replace('lwu-upload', '@my/upload')
  expect(build(IMPORT, { '/app/src/uploader.ts': own }, 'weixin', { import: '@my/upload' }).call).toBe(native('https://a.example/v1/f'))
  const unread = `${MAKE}export const uploader = new Uploader({ baseURI: location.origin })`
  expect(build(IMPORT, { '/app/src/uploader.ts': unread }, 'weixin', { baseURI: 'https://b.example' }).call).toBe(native('https://b.example/f'))
  const none = `${MAKE}export const uploader = new Uploader()`
  expect(build(IMPORT, { '/app/src/uploader.ts': none }, 'weixin', { baseURI: 'https://b.example' }).call).toBe(native('https://b.example/f'))
})
