import { expect, test } from 'vitest'
import type { JsonReport } from '../src/formats/json.ts'
import { createProject, runCli } from './runCli.ts'

const FINE = "export const send = (path) => uni.uploadFile({ url: 'https://a.cn', filePath: path, name: 'f', fileType: 'image' })\n"
const INSECURE = "uni.uploadFile({ url: 'http://a.cn', filePath: 'a.png', name: 'f', fileType: 'image' })\n"

async function checkAsJson(files: Readonly<Record<string, string>>, args: readonly string[]) {
  const { out } = await runCli(createProject(files), ['check', '--format', 'json', ...args])
  return JSON.parse(out) as JsonReport
}

test('a project without a finding exits with 0 and says how much was looked at', async () => {
  const { code, out, err } = await runCli(createProject({ 'src/a.js': FINE, 'src/b.ts': 'export {}' }), ['check', '--target', 'weixin'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toBe('No problems in 2 files: 1 call site, 1 host.\n')
})

test('warnings exit with 0, more of them than allowed with 1, errors with 1', async () => {
  const folder = createProject({ 'a.js': INSECURE, 'strict.json': '{ "rules": { "insecure-url": "error" } }' })
  const run = (...args: string[]) => runCli(folder, ['check', '--target', 'weixin', ...args])
  const [warned, allowed, exceeded, failed] = await Promise.all([
    run(),
    run('--max-warnings', '1'),
    run('--max-warnings', '0'),
    run('--config', 'strict.json'),
  ])
  expect([warned.code, allowed.code, exceeded.code, failed.code]).toEqual([0, 0, 1, 1])
  expect(warned.out).toContain('warning[insecure-url]')
  expect(failed.out).toContain('error[insecure-url]')
})

test('the code is shown with carets, and one finding names all of its hosts', async () => {
  const { out } = await runCli(createProject({ 'src/头像.vue': `<template/>\n<script>\nconst 图 = 1; ${INSECURE}</script>` }), [
    'check',
    '--target',
    'weixin,mp-alipay,tt',
  ])
  expect(out).toContain(' --> src/头像.vue:3:36\n')
  expect(out).toContain(`3 | const 图 = 1; ${INSECURE.trim()}\n  | ${' '.repeat(36)}^^^^^^^^^^^^^\n`)
  expect(out).toContain(' = also on: alipay, toutiao')
  expect(out.match(/insecure-url\]/g)).toHaveLength(1)
})

test('without a target every mini-program host is checked, and none of the others', async () => {
  const { hosts } = await checkAsJson({ 'a.js': FINE }, [])
  expect(hosts).toEqual(['weixin', 'alipay', 'toutiao', 'baidu', 'qq', 'kuaishou', 'jd', 'xhs', 'lark', 'dingtalk', 'harmony'])
})

test("each host is told about what it compiles, at the file's own places", async () => {
  const page = `<template><view/></template>\n<script setup lang="ts">\n// #ifdef MP-WEIXIN\n${INSECURE}// #endif\n// #ifndef MP-WEIXIN\n${FINE}// #endif\n</script>`
  const { files } = await checkAsJson({ 'pages/a.vue': page }, ['--target', 'weixin,alipay'])
  expect(files.map(({ file }) => file)).toEqual(['pages/a.vue'])
  const [{ calls, diagnostics } = { calls: [], diagnostics: [] }] = files
  expect(calls.map(({ host, range }) => [host, range.start.line])).toEqual([
    ['weixin', 4],
    ['alipay', 7],
  ])
  expect(diagnostics.map(({ rule, host }) => [rule, host])).toEqual([['insecure-url', 'weixin']])
  const offset = diagnostics[0]?.range.start.offset ?? 0
  expect(page.slice(offset, offset + 13)).toBe("'http://a.cn'")
})

test("Mpx's files for one mode stand for the others in that mode", async () => {
  const script = (code: string) => `<script>import mpx from '@mpxjs/core'\n${code}</script>`
  const { files } = await checkAsJson(
    {
      'x.mpx': script("mpx.uploadFile({ url: 'https://a.cn', filePath: p, name: 'all' })"),
      'x.ali.mpx': script("mpx.uploadFile({ url: 'https://a.cn', filePath: p, name: 'ali' })"),
    },
    ['--target', 'weixin,alipay,xhs'],
  )
  const calls = files.flatMap((each) => each.calls.map(({ host }) => `${each.file} ${host}`))
  expect(calls.toSorted()).toEqual(['x.ali.mpx alipay', 'x.mpx weixin'])
})

test('an interceptor elsewhere in the project counts for a file that is checked alone', async () => {
  const files = { 'src/main.js': "uni.addInterceptor('uploadFile', { invoke(o) { o.url = base + o.url } })", 'src/a.js': FINE }
  const { files: alone } = await checkAsJson(files, ['--target', 'weixin', 'src/a.js'])
  expect(alone.flatMap(({ file, calls }) => calls.map(({ reason }) => [file, reason]))).toEqual([['src/a.js', 'keeps-callee']])
  const { files: without } = await checkAsJson({ 'src/a.js': FINE }, ['--target', 'weixin', 'src/a.js'])
  expect(without[0]?.calls[0]?.reason).not.toBe('keeps-callee')
})

test('an interceptor that one host leaves out keeps its calls on the others only', async () => {
  const main = "// #ifdef MP-WEIXIN\nuni.addInterceptor('uploadFile', { invoke(o) { o.url = base + o.url } })\n// #endif"
  const { files } = await checkAsJson({ 'main.js': main, 'z.js': FINE }, ['--target', 'weixin,qq'])
  const reasons = files.find(({ file }) => file === 'z.js')?.calls.map(({ host, reason }) => [host, reason === 'keeps-callee'])
  expect(reasons).toEqual([
    ['weixin', true],
    ['qq', false],
  ])
})

test('a comment that silences a finding for one host is not called unused for another', async () => {
  const ignore = '// crossload-ignore-next-line insecure-url -- a test server\n'
  const split = `${ignore}// #ifdef MP-WEIXIN\n${INSECURE}// #endif\n// #ifdef MP-ALIPAY\n${FINE}// #endif\n`
  const { files } = await checkAsJson({ 'a.js': ignore + INSECURE, 'split.js': split, 'stale.js': ignore + FINE }, [
    '--target',
    'weixin,alipay',
  ])
  const rules = files.flatMap(({ file, diagnostics }) => diagnostics.map(({ rule }) => `${file} ${rule}`))
  expect(rules).toEqual(['stale.js unused-ignore', 'stale.js unused-ignore'])
})

test("a comment in a component's markup silences its scripts, and is told of where it silences nothing", async () => {
  const page = (rule: string) => `<!-- crossload-ignore-file ${rule} -->\n<template><p /></template>\n<script lang="ts">\n${INSECURE}</script>\n`
  const { files } = await checkAsJson({ 'a.vue': page('insecure-url'), 'b.vue': page('kept-call') }, ['--target', 'weixin'])
  const found = files.flatMap(({ file, diagnostics }) => diagnostics.map(({ rule, range }) => `${file}:${range.start.line} ${rule}`))
  expect(found).toEqual(['b.vue:1 unused-ignore', 'b.vue:4 insecure-url'])
})

test('sources are found by extension; built files, packages and declarations are no sources', async () => {
  const page = `<script>\n${INSECURE}</script>`
  const { files } = await checkAsJson(
    {
      'a.js': INSECURE,
      'b.mts': INSECURE,
      'c.tsx': INSECURE,
      'd.nvue': page,
      'e.uvue': page,
      'deep/f.cjs': INSECURE,
      'dist/a.js': INSECURE,
      'unpackage/a.js': INSECURE,
      'node_modules/p/a.js': INSECURE,
      '.cache/a.js': INSECURE,
      'a.d.ts': INSECURE,
      'a.txt': INSECURE,
    },
    ['--target', 'weixin'],
  )
  expect(files.map(({ file }) => file)).toEqual(['a.js', 'b.mts', 'c.tsx', 'd.nvue', 'deep/f.cjs', 'e.uvue'])
})

test('packages that the config names are looked into', async () => {
  const files = { 'node_modules/p/a.js': INSECURE, 'node_modules/@s/q/a.js': INSECURE, 'node_modules/r/a.js': INSECURE, 'a.js': '' }
  const { files: found } = await checkAsJson({ ...files, 'crossload.config.json': '{ "packages": ["p", "@s/q"] }' }, ['--target', 'weixin'])
  expect(found.map(({ file }) => file)).toEqual(['node_modules/@s/q/a.js', 'node_modules/p/a.js'])
})

test('a file that is named outright counts wherever it lies, also with brackets in its name', async () => {
  const { files } = await checkAsJson({ 'dist/a.js': INSECURE, 'pages/[id].js': INSECURE }, [
    '--target',
    'weixin',
    'dist/a.js',
    'pages/[id].js',
  ])
  expect(files.map(({ file }) => file)).toEqual(['dist/a.js', 'pages/[id].js'])
})
