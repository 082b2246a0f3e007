import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { JsonReport } from '../src/formats/json.ts'
import { createProject, runCli } from './runCli.ts'

const CALL = "uni.uploadFile({ url: 'https://a.cn', filePath: 'a.png', name: 'f', fileType: 'image' })\n"
const PAGES = '{ "pages": [{ "path": "pages/index" }] }'

/** As HBuilderX makes it: Vue 2 with its adaptor, an interceptor that signs uploads, a request library. */
const VUE2: Readonly<Record<string, string>> = {
  'package.json': '{ "dependencies": { "luch-request": "3" } }',
  'manifest.json': '{\n  // the version\n  "vueVersion": "2"\n}',
  'pages.json': PAGES,
  'main.js': "import Vue from 'vue'\nimport './uni.promisify.adaptor'\nimport './net'\nimport Request from 'luch-request'\n",
  'uni.promisify.adaptor.js': 'uni.addInterceptor({\n  returnValue(res) {\n    return res\n  },\n})\n',
  'net.js': "uni.addInterceptor('uploadFile', { invoke(options) { options.header = {} } })\n// #ifdef MP-ALIPAY\nuni.downloadFile = () => {}\n// #endif\n",
  'old.js': "uni.addInterceptor('uploadFile', {})\n",
  'pages/index.vue': `<script>\nexport default { methods: { go() { ${CALL} } } }\n</script>`,
  'node_modules/luch-request/package.json': '{ "name": "luch-request", "main": "index.js" }',
  'node_modules/luch-request/index.js': `export const a = () => ${CALL}export const b = (o) => uni.downloadFile(o)\n`,
}

const VUE3: Readonly<Record<string, string>> = {
  'shop/package.json': '{ "dependencies": { "@dcloudio/vite-plugin-uni": "3" } }',
  'shop/src/manifest.json': '{}',
  'shop/src/pages.json': PAGES,
  'shop/src/main.ts': "import { createSSRApp } from 'vue'\n",
  'shop/src/pages/index.vue': `<script setup>\n${CALL}</script>`,
}

test('the report says what each app was taken for', async () => {
  const folder = createProject({ ...Object.fromEntries(Object.entries(VUE2).map(([file, text]) => [`admin/${file}`, text])), ...VUE3 })
  const { out } = await runCli(folder, ['check', '--format', 'json', '--target', 'weixin,alipay'])
  const { apps } = JSON.parse(out) as JsonReport
  expect(apps).toEqual([
    {
      root: 'admin',
      sources: 'admin',
      framework: 'uni-app',
      vue: 2,
      vueSaidBy: 'manifest.json',
      interceptors: [
        { file: 'net.js', line: 1, methods: ['uploadFile'], stages: ['invoke'], hosts: ['weixin', 'alipay'] },
        { file: 'uni.promisify.adaptor.js', line: 1, methods: ['uploadFile', 'downloadFile'], stages: ['returnValue'], hosts: ['weixin', 'alipay'] },
      ],
      replaced: [{ file: 'net.js', line: 3, methods: ['downloadFile'], hosts: ['alipay'] }],
      unreached: [{ file: 'old.js', line: 1, methods: ['uploadFile'], stages: [], hosts: ['weixin', 'alipay'] }],
      usePromise: null,
      skipped: [{ name: 'luch-request', calls: 2, files: ['node_modules/luch-request/index.js'] }],
    },
    {
      root: 'shop',
      sources: 'shop/src',
      framework: 'uni-app',
      vue: 3,
      vueSaidBy: 'package.json',
      interceptors: [],
      replaced: [],
      unreached: [],
      usePromise: null,
      skipped: [],
    },
  ])
})

test('and says it to people, in either language', async () => {
  const folder = createProject(VUE2)
  const { code, out } = await runCli(folder, ['check', '--explain-project', '--target', 'weixin,alipay'])
  expect(code).toBe(0)
  expect(out).toBe(`App .
  framework: uni-app
  Vue: 2 (by manifest.json)
  sources: .
  interceptors:
    net.js:1 uploadFile: changes or refuses what is sent
    uni.promisify.adaptor.js:1 uploadFile, downloadFile: changes what a call without callbacks gives
  replaced methods: net.js:3 downloadFile (only on alipay)
  counts for nothing, because no entry leads there: old.js:1 uploadFile
  packages not looked into (the option \`packages\` looks into them): luch-request: 2 calls
`)
  const { out: chinese } = await runCli(folder, ['check', '--explain-project', '--locale', 'zh', '--target', 'weixin,alipay'])
  expect(chinese).toContain('uni.promisify.adaptor.js:1 uploadFile, downloadFile: 改变不带回调的调用的返回值')
  const { out: report } = await runCli(folder, ['check', '--target', 'weixin'])
  expect(report).toContain('Not looked into: luch-request (2 calls). The option `packages` looks into them.')
  const { out: page } = await runCli(folder, ['check', '--format', 'html', '--target', 'weixin'])
  expect(page).toContain('What the app was taken for')
  expect(page).toContain('<dd>2 (by manifest.json)</dd>')
})

test('a folder that is no app is told as that, and an app without a call too', async () => {
  const { out } = await runCli(createProject({ 'a.js': CALL }), ['check', '--explain-project', '--target', 'weixin'])
  expect(out).toContain('none that crossload knows')
  const { out: empty } = await runCli(createProject({ 'app.mpx': '<script>\n</script>', 'b.js': '' }), ['check', '--explain-project', '--target', 'weixin'])
  expect(empty).toContain('framework: mpx')
})

test('a plain http address is told of that another file or the environment gives', async () => {
  const folder = createProject({
    ...VUE3,
    'shop/src/pages/index.vue': '<script setup lang="ts">\nimport { BASE } from \'@my/config\'\nuni.uploadFile({ url: `${BASE}/x`, filePath: p, name: \'f\' })\nuni.downloadFile({ url: import.meta.env.VITE_CDN + \'/x\' })\n</script>',
    'shop/.env.production': 'VITE_CDN=http://cdn.cn\n',
    'packages/config/package.json': '{ "name": "@my/config", "main": "index.ts" }',
    'packages/config/index.ts': "export const BASE = 'http://a.cn'\n",
    'pnpm-workspace.yaml': '',
    'shop/node_modules/@my/.keep': '',
  })
  symlinkSync('../../../packages/config', join(folder, 'shop/node_modules/@my/config'))
  const { out } = await runCli(folder, ['check', '--format', 'json', '--target', 'weixin'])
  const { files } = JSON.parse(out) as JsonReport
  expect(files.flatMap(({ diagnostics }) => diagnostics.filter(({ rule }) => rule === 'insecure-url').map(({ message }) => /`(http:.*?)`, which (\S+)/.exec(message)?.slice(1)))).toEqual([
    ['http://a.cn', '../packages/config/index.ts'],
    ['http://cdn.cn', '.env.production'],
  ])
})

test('an address without a host fails in an app that was read and has no interceptor; elsewhere nobody knows', async () => {
  const relative = "uni.uploadFile({ url: '/upload', filePath: p, name: 'f' })\n"
  const say = async (files: Readonly<Record<string, string>>) => {
    const { out } = await runCli(createProject(files), ['check', '--format', 'json', '--target', 'weixin'])
    return (JSON.parse(out) as JsonReport).files.flatMap(({ file, diagnostics }) => diagnostics.flatMap(({ rule, severity }) => (rule === 'invalid-option-value' ? [`${file} ${severity}`] : [])))
  }
  const app = { ...VUE3, 'shop/src/main.ts': "import './a'\n", 'shop/src/a.ts': relative }
  expect(await say(app)).toEqual(['shop/src/a.ts warn'])
  expect(await say({ ...app, 'shop/src/main.ts': "import './a'\nimport './net'\n", 'shop/src/net.ts': "uni.addInterceptor('uploadFile', { invoke() {} })\n" })).toEqual([])
  expect(await say({ 'a.ts': relative })).toEqual(['a.ts info'])
})
