import { expect, test } from 'vitest'
import { appOf, createAppReader, findApps } from '../src/index.ts'
import { memory } from './memory.ts'
import type { Tree } from './memory.ts'

const frameworkOf = (tree: Tree) => createAppReader(memory(tree)).read('/app', { host: 'weixin' }).framework

const CLI2 = '{ "dependencies": { "@dcloudio/uni-app": "^2.0.2-3081220230817001", "vue": ">= 2.6.14 < 2.7" }, "devDependencies": { "@dcloudio/vue-cli-plugin-uni": "^2" } }'

test.each<[string, Tree, object]>([
  ['manifest.json, with comments and commas too many', { '/app/manifest.json': '{ /* a */ "vueVersion": "2", // b\n }', '/app/pages.json': '{}' }, { name: 'uni-app', vue: 2, vueSaidBy: 'manifest.json' }],
  ['a number in manifest.json', { '/app/manifest.json': '{ "vueVersion": 3 }' }, { vue: 3 }],
  ['manifest.json with a byte order mark', { '/app/manifest.json': '\uFEFF{ "vueVersion": "3" }' }, { vue: 3 }],
  ['manifest.json before everything else', { '/app/src/manifest.json': '{ "vueVersion": "3" }', '/app/package.json': CLI2 }, { vue: 3, vueSaidBy: 'manifest.json' }],
  ['uni-app x', { '/app/manifest.json': '{ "uni-app-x": {} }', '/app/pages.json': '{}' }, { vue: 3, isUniAppX: true }],
  ['the Vue 2 command line', { '/app/src/manifest.json': '{ "name": "" }', '/app/package.json': CLI2 }, { vue: 2, vueSaidBy: 'package.json' }],
  ['the Vue 3 command line', { '/app/src/manifest.json': '{}', '/app/package.json': '{ "devDependencies": { "@dcloudio/vite-plugin-uni": "3.0.0" } }' }, { vue: 3 }],
  ['the version of vue', { '/app/src/pages.json': '{}', '/app/package.json': '{ "dependencies": { "vue": "~2.7.16" } }' }, { vue: 2 }],
  ['createSSRApp', { '/app/pages.json': '{}', '/app/main.js': "import { createSSRApp } from 'vue'" }, { vue: 3, vueSaidBy: 'main.js' }],
  ['new Vue', { '/app/pages.json': '{}', '/app/main.js': 'const app = new Vue({ ...App })' }, { vue: 2 }],
  ['both, behind conditions', { '/app/pages.json': '{}', '/app/main.js': '// #ifndef VUE3\nnew Vue()\n// #endif\n// #ifdef VUE3\ncreateSSRApp(App)\n// #endif' }, { vue: undefined }],
  ['Mpx', { '/app/src/app.mpx': '', '/app/package.json': '{ "dependencies": { "@mpxjs/core": "2" } }' }, { name: 'mpx' }],
  ['Taro', { '/app/src/app.ts': '', '/app/package.json': '{ "dependencies": { "@tarojs/taro": "4.2.0" } }' }, { name: 'taro', isUniAppX: undefined }],
  ['nothing that is known', { '/app/a.js': '' }, { name: undefined, vue: undefined }],
  ['a manifest that is no JSON', { '/app/manifest.json': '<<<<', '/app/pages.json': '{}' }, { name: 'uni-app', vue: undefined }],
])('what an app is written with: %s', (_, tree, expected) => {
  expect(frameworkOf(tree)).toMatchObject(expected)
})

test('what the user says of Vue counts where conditions ask', () => {
  const tree: Tree = { '/app/pages.json': '{}', '/app/main.js': "// #ifndef VUE3\nuni.addInterceptor('uploadFile', {})\n// #endif" }
  const of = (vue: 2 | 3) => createAppReader(memory(tree)).read('/app', { host: 'weixin', vue }).facts.interceptors ?? []
  expect(of(3)).toHaveLength(0)
  expect(of(2)).toHaveLength(1)
})

const REPOSITORY: Tree = {
  '/repo/package.json': '{}',
  '/repo/ruoyi/pages.json': '{}',
  '/repo/ruoyi/main.js': "uni.addInterceptor('uploadFile', {})",
  '/repo/plain/package.json': '{}',
  '/repo/plain/src/pages.json': '{}',
  '/repo/plain/src/main.js': '',
  '/repo/apps/mini/src/app.mpx': '<script></script>',
  '/repo/apps/taro/package.json': '{ "dependencies": { "@tarojs/taro": "4" } }',
  '/repo/apps/taro/src/app.config.ts': '',
  '/repo/node_modules/x/pages.json': '{}',
  '/repo/plain/dist/pages.json': '{}',
}

test('a repository with several apps', () => {
  expect(findApps('/repo', memory(REPOSITORY))).toEqual([
    { root: '/repo/apps/mini/src', folder: '/repo/apps/mini/src' },
    { root: '/repo/apps/taro', folder: '/repo/apps/taro/src' },
    { root: '/repo/plain', folder: '/repo/plain/src' },
    { root: '/repo/ruoyi', folder: '/repo/ruoyi' },
  ])
})

test('what one app installs says nothing of another', () => {
  const reader = createAppReader(memory(REPOSITORY))
  const found = findApps('/repo', memory(REPOSITORY)).map(({ root, folder }) => reader.read(root, { host: 'alipay', folder }).facts.interceptors ?? [])
  expect(found.map(({ length }) => length)).toEqual([0, 0, 0, 1])
})

test('a file belongs to the nearest app', () => {
  const apps = findApps('/repo', memory({ ...REPOSITORY, '/repo/ruoyi/uni_modules/demo/pages.json': '{}' }))
  expect(appOf('/repo/ruoyi/uni_modules/demo/a.js', apps)?.root).toBe('/repo/ruoyi/uni_modules/demo')
  expect(appOf('/repo/ruoyi/a.js', apps)?.root).toBe('/repo/ruoyi')
  expect(appOf('/repo/other/a.js', apps)).toBeUndefined()
})

test('packages that call a source API and are not looked into are named', () => {
  const tree: Tree = {
    '/app/pages.json': '{}',
    '/app/main.js': "import Request from 'luch-request'\nimport 'quiet'",
    '/app/node_modules/luch-request/package.json': '{ "main": "src/index.js" }',
    '/app/node_modules/luch-request/src/index.js': "import './adapter'",
    '/app/node_modules/luch-request/src/adapter.js': 'uni.uploadFile(o)\nuni.downloadFile(o)',
    '/app/node_modules/quiet/index.js': '// uni.uploadFile(o)',
    '/app/node_modules/unused/index.js': 'uni.uploadFile(o)',
    '/app/old.js': "import 'forgotten'",
    '/app/node_modules/forgotten/index.js': 'uni.uploadFile(o)',
  }
  const of = (packages: readonly string[]) => createAppReader(memory(tree)).read('/app', { host: 'alipay', packages }).skipped()
  expect(of([])).toEqual([{ name: 'luch-request', calls: 2, files: ['node_modules/luch-request/src/adapter.js'] }])
  expect(of(['luch-request'])).toEqual([])
})
