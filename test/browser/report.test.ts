import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createProject, runCli } from '../../packages/cli/test/runCli.ts'
import { launchChromium } from './openPage.ts'

const PROJECT = {
  'src/pages/profile/头像上传与裁剪.vue': `<template><view/></template>
<script setup lang="ts">
async function send(path: string) {
  // #ifdef MP-WEIXIN
  uni.uploadFile({ url: 'http://a.cn/<b>&amp;', filePath: path, name: 'a', enableHttp2: true })
  // #endif
  const all = [{ name: 'a', uri: path }]
  return await uni.uploadFile({ url: 'https://server.example/a/rather/long/address/of/an/upload', files: all, header: { Referer: 'a' } })
}
</script>
`,
  'src/upload.ts': "export const send = (path: string) => uni.uploadFile({ url: 'https://a.cn', filePath: path, name: 'f' })\n",
  'src/fetch.js': "uni.downloadFile({ url: 'https://a.cn', filePath: 'a', timeout: 1000, success: (res) => show(res.tempFilePath) })\n",
}

const WIDTHS = [390, 1280] as const
const SCHEMES = ['light', 'dark'] as const

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
})

/** Makes a report and opens it. */
async function openReport(args: readonly string[], options: { width: number; colorScheme?: 'light' | 'dark' }) {
  const folder = createProject(PROJECT)
  const { code, err } = await runCli(folder, ['check', '--format', 'html', '--output', 'report.html', ...args])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const page = await browser.newPage({ viewport: { width: options.width, height: 844 }, colorScheme: options.colorScheme ?? 'light' })
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  const address = pathToFileURL(join(folder, 'report.html')).href
  await page.goto(address)
  return { page, requests, complaints, address, html: readFileSync(join(folder, 'report.html'), 'utf8') }
}

test.each(WIDTHS)('the report loads nothing else, complains of nothing and fits %i pixels', async (width) => {
  const { page, requests, complaints, address } = await openReport([], { width })
  await openEverything(page)
  expect(requests).toEqual([address])
  expect(complaints).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
  const small = await page.evaluate(SMALL_TEXTS)
  expect(small).toEqual([])
  await page.close()
})

test('every call site stands against every host, and no mark is told by its colour alone', async () => {
  const { page } = await openReport(['--target', 'weixin,alipay,qq,h5'], { width: 390 })
  const rows = await page
    .getByRole('row')
    .evaluateAll((list) => list.map((row) => Array.from(row.querySelectorAll('th, td'), (cell) => cell.textContent)))
  expect(rows[0]?.slice(1)).toEqual(['weixin', 'alipay', 'qq', 'h5'])
  expect(rows.slice(1).map(([place]) => place)).toEqual([
    'fetch.js:1src',
    '头像上传与裁剪.vue:5src/pages/profile',
    '头像上传与裁剪.vue:8src/pages/profile',
    'upload.ts:1src',
  ])
  const words = rows.slice(1).flatMap((cells) => cells.slice(1))
  expect(
    words.filter(
      (word) => !/^[✖▲○◆✓–](?:error|warning|kept as written|adapted call|native call|not compiled for this host)$/.test(word ?? ''),
    ),
  ).toEqual([])
  const first = rows.find(([place]) => place?.includes(':5'))
  expect(first?.slice(1)).toEqual(['▲warning', '–not compiled for this host', '–not compiled for this host', '–not compiled for this host'])
  await page.close()
})

test('a mark leads to what the host gets, opened', async () => {
  const { page } = await openReport(['--target', 'weixin,alipay'], { width: 1280 })
  await page
    .getByRole('row', { name: /upload\.ts:1/ })
    .getByTitle(/^WeChat/)
    .click()
  const target = page.locator('div:target')
  await expect.poll(() => target.isVisible()).toBe(true)
  expect(await target.textContent()).toContain('wx.uploadFile')
  expect(await target.locator('ins').count()).toBeGreaterThan(0)
  await page.close()
})

test('code is shown as it is written, and evidence is linked', async () => {
  const { page, html } = await openReport(['--target', 'weixin'], { width: 390 })
  await openEverything(page)
  expect(await page.getByText("url: 'http://a.cn/<b>&amp;'").count()).toBeGreaterThan(0)
  expect(html).not.toContain("<b>&amp;'")
  const links = await page.locator('.evidence a').evaluateAll((list) => list.map((link) => link.getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThan(0)
  expect(links.filter((link) => !/^https:\/\/[\w.-]+\/\S+$/.test(link))).toEqual([])
  await page.close()
})

test.each(SCHEMES)('text has a contrast of 4.5 to 1 in the %s scheme', async (colorScheme) => {
  const { page } = await openReport([], { width: 390, colorScheme })
  await openEverything(page)
  expect(await page.evaluate(WEAK_TEXTS)).toEqual([])
  await page.close()
})

test('the page is in Chinese where that is asked for', async () => {
  const { page } = await openReport(['--locale', 'zh', '--target', 'weixin,alipay'], { width: 390 })
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  expect(await page.locator('body').innerText()).toContain('支付宝小程序')
  expect(await page.locator('body').innerText()).not.toMatch(/Mini Program|call sites|Evidence/)
  await page.close()
})

test('a page of weak text fails the same look', async () => {
  const page = await browser.newPage()
  await page.setContent('<body style="background: #fff"><p style="color: #999">weak</p><p style="color: #000">strong</p></body>')
  expect(await page.evaluate(WEAK_TEXTS)).toEqual(['weak'])
  await page.close()
})

/** Texts of less than 12 pixels. */
const SMALL_TEXTS = `[...document.querySelectorAll('body *')]
  .filter((each) => each.children.length === 0 && each.textContent.trim() !== '' && !each.closest('.spoken'))
  .filter((each) => parseFloat(getComputedStyle(each).fontSize) < 12)
  .map((each) => each.textContent)`

async function openEverything(page: Page): Promise<void> {
  await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })")
}

/** Texts whose colour is too near to that of the ground they stand on, by the formula of WCAG 2. */
const WEAK_TEXTS = `(() => {
  const channels = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number)
  const light = ([r, g, b]) => [r, g, b].map((each) => each / 255)
    .map((each) => (each <= 0.03928 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
    .reduce((sum, each, index) => sum + each * [0.2126, 0.7152, 0.0722][index], 0)
  const ground = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const color = channels(getComputedStyle(each).backgroundColor)
      if (color[3] !== 0) return color
    }
    return [255, 255, 255]
  }
  return [...document.querySelectorAll('body *')]
    .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
    .filter((each) => {
      const [a, b] = [light(channels(getComputedStyle(each).color)), light(ground(each))]
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5
    })
    .map((each) => each.textContent)
})()`
