import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from '@crossload/core'
import { applyPatch } from 'diff'
import { expect, test } from 'vitest'
import { createProject, runCli } from './runCli.ts'

const CALL = "uni.uploadFile({ url: 'https://a.cn', filePath: 'a.png', name: 'f', success: (res) => console.log(res.statusCode) })"
const PAGE = `<template>\r\n  <view @tap="send">上传</view>\r\n</template>\r
<script lang="ts">\r\nexport const version: string = '1'\r\n</script>\r
<script setup lang="ts">\r\n// #ifdef MP-WEIXIN\r\n${CALL}\r\n// #endif\r\n// #ifdef MP-ALIPAY\r\n${CALL}\r\n// #endif\r\n</script>\r\n<style>.a { color: red }</style>\r\n`

test('a script becomes what core makes of it', async () => {
  const { code, out } = await runCli(createProject({ 'a.ts': `${CALL}\n` }), ['transform', 'a.ts', '--target', 'my'])
  expect(code).toBe(0)
  expect(out).toBe(transform(`${CALL}\n`, 'a.ts', { target: 'alipay' })?.code)
})

test('in a component only the calls that the host compiles change, and the rest stays byte for byte', async () => {
  const folder = createProject({ 'a.vue': PAGE })
  const { out } = await runCli(folder, ['transform', 'a.vue', '--target', 'alipay'])
  const [before = '', after = ''] = [PAGE, out].map((text) => text.replaceAll(/^import .*runtime\/alipay';\r\n/gm, ''))
  const at = PAGE.lastIndexOf(CALL)
  expect(after.slice(0, at)).toBe(before.slice(0, at))
  expect(after.slice(at)).not.toContain('uni.uploadFile')
  expect(after.endsWith(before.slice(at + CALL.length))).toBe(true)
  expect(out.indexOf('import {')).toBeGreaterThan(out.indexOf('<script'))
  expect(readFileSync(join(folder, 'a.vue'), 'utf8')).toBe(PAGE)
})

test('the difference leads from the file to what is printed without it', async () => {
  const folder = createProject({ 'pages/a.vue': PAGE.replaceAll('\r\n', '\n') })
  const [whole, difference] = await Promise.all([
    runCli(folder, ['transform', 'pages/a.vue', '--target', 'alipay']),
    runCli(folder, ['transform', 'pages/a.vue', '--target', 'alipay', '--diff']),
  ])
  expect(difference.out).toMatch(/^--- pages\/a\.vue\n\+\+\+ pages\/a\.vue\talipay\n@@ /)
  expect(applyPatch(PAGE.replaceAll('\r\n', '\n'), difference.out)).toBe(whole.out)
})

test('where nothing changes the file is printed as it is, and the difference is empty', async () => {
  const folder = createProject({ 'a.js': 'export const a = 1\n' })
  const [whole, difference] = await Promise.all([
    runCli(folder, ['transform', 'a.js', '--target', 'weixin']),
    runCli(folder, ['transform', 'a.js', '--target', 'weixin', '--diff']),
  ])
  expect([whole.out, difference.out]).toEqual(['export const a = 1\n', ''])
})

test('an interceptor elsewhere in the project keeps the callee, as in a build', async () => {
  const main = "uni.addInterceptor('uploadFile', { invoke(o) { o.url = base + o.url } })"
  const { out } = await runCli(createProject({ 'main.js': main, 'a.js': `${CALL}\n` }), ['transform', 'a.js', '--target', 'alipay'])
  expect(out).toContain('uni.uploadFile(')
})

test('scripts of two languages are both transformed', async () => {
  const text = `<script lang="ts">\nconst a: string = 'https://a.cn'\n${CALL}\n</script>\n<template/>\n<script setup>\n${CALL}\n</script>\n<style/>\n`
  const { out } = await runCli(createProject({ 'a.vue': text }), ['transform', 'a.vue', '--target', 'weixin'])
  expect(out).toBe(text.replaceAll('uni.uploadFile', 'wx.uploadFile'))
})
