import { fileURLToPath } from 'node:url'
import crossload from 'unplugin-crossload/rollup'
import { expect, test } from 'vitest'
import { defineConfig } from '../src/index.ts'
import type { JsonReport } from '../src/formats/json.ts'
import { createProject, runCli } from './runCli.ts'

const INDEX = fileURLToPath(new URL('../dist/index.js', import.meta.url))
const INSECURE = "uni.uploadFile({ url: 'http://a.cn', filePath: 'a.png', name: 'f' })\n"

test.each<readonly [string, string]>([
  [
    'crossload.config.ts',
    `import { defineConfig } from '${INDEX}'\nconst severity: 'error' | 'off' = 'error'\nexport default defineConfig({ target: ['wx', 'ali'], rules: { 'insecure-url': severity } })`,
  ],
  ['crossload.config.mts', "export default { target: 'wx,ali', rules: { 'insecure-url': 'error' } } as const"],
  ['crossload.config.js', "module.exports = { target: ['wx', 'ali'], rules: { 'insecure-url': 'error' } }"],
  ['crossload.config.mjs', "export default { target: ['wx', 'ali'], rules: { 'insecure-url': 'error' } }"],
  ['crossload.config.json', '{ "target": ["wx", "ali"], "rules": { "insecure-url": "error" } }'],
  ['other/named.ts', "export default { target: ['wx', 'ali'], rules: { 'insecure-url': 'error' } }"],
])('%s is read', async (file, text) => {
  const args = file.startsWith('other') ? ['--config', file] : []
  const { code, out, err } = await runCli(createProject({ 'a.js': INSECURE, [file]: text }), ['check', 'a.js', '--format', 'json', ...args])
  expect(err).toBe('')
  expect(code).toBe(1)
  expect((JSON.parse(out) as JsonReport).hosts).toEqual(['weixin', 'alipay'])
})

test('the command line counts more than the config', async () => {
  const folder = createProject({ 'a.js': INSECURE, 'crossload.config.json': '{ "target": "qq", "locale": "zh" }' })
  const { out } = await runCli(folder, ['check', '--format', 'json', '--target', 'weixin'])
  expect((JSON.parse(out) as JsonReport).hosts).toEqual(['weixin'])
})

test('oldest versions and facts of the project come from the config', async () => {
  const config = { minVersions: { weixin: '2.0.0' }, project: { interceptors: [{ file: 'a.js', line: 1 }] } }
  const folder = createProject({
    'a.js': INSECURE.replace('name:', 'timeout: 5000, name:'),
    'crossload.config.json': JSON.stringify(config),
  })
  const { out } = await runCli(folder, ['check', '--format', 'json', '--target', 'weixin'])
  const { files } = JSON.parse(out) as JsonReport
  expect(files[0]?.calls[0]?.reason).toBe('intercepted')
  expect(files[0]?.diagnostics.map(({ message }) => message).join('\n')).toContain('the oldest version that you support is 2.0.0')
})

test.each([
  [{}, ['callback-field'], 0],
  [{ downloadStatus: 200 }, [], 0],
  [{ downloadStatus: 404 }, ['callback-field'], 1],
])('downloads get the status that the config asks for: %j', async (config, rules, problems) => {
  const folder = createProject({
    'a.js': "uni.downloadFile({ url: 'https://a.cn', success: (res) => show(res.statusCode) })\n",
    'crossload.config.json': JSON.stringify({ target: 'dingtalk', ...config }),
  })
  const { out, err } = await runCli(folder, ['check', '--format', 'json'])
  const { files } = JSON.parse(out) as JsonReport
  expect(files.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule))).toEqual(rules)
  expect(err.split('option `downloadStatus` got 404; it takes 200').length - 1).toBe(problems)
})

test('one object serves the command line and a plugin', () => {
  const config = defineConfig({
    target: 'alipay',
    packages: ['lwu-upload'],
    minVersions: { alipay: { app: '10.2.70' } },
    rules: { 'kept-call': 'off' },
  })
  expect(() => crossload(config)).not.toThrow()
})
