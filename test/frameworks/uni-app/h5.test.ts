import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startServer } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'
import { launchChromium } from '../../browser/openPage.ts'
import { copyApp, installExample, runCommand } from '../shared/frameworkApp.ts'
import type { Build, FrameworkApp } from '../shared/frameworkApp.ts'
import { serveSite } from '../shared/serveSite.ts'
import type { Site } from '../shared/serveSite.ts'

const builds = new Map<string, Build>()
let app: FrameworkApp
let browser: Browser
let page: Page
let uploads: UploadServer
let site: Site

const outputOf = (platform: string) => join(app.folder, 'dist/build', platform)

beforeAll(async () => {
  const example = installExample('uni-app')
  app = copyApp(example, example)
  // The page and the server that it uploads to share an address.
  const file = join(app.folder, 'src/uploads.ts')
  writeFileSync(file, readFileSync(file, 'utf8').replace("'https://album.example.com'", "''"))
  for (const platform of ['h5', 'app', 'app-harmony']) {
    const command = [join(app.folder, 'node_modules/.bin/uni'), 'build', '-p', platform]
    builds.set(platform, await runCommand(app.folder, command, { UNI_OUTPUT_DIR: outputOf(platform) }))
  }
  uploads = await startServer()
  site = await serveSite(outputOf('h5'), uploads.origin)
  browser = await launchChromium()
}, 300_000)

beforeEach(async () => {
  uploads.reset()
  site.release()
  await page?.close()
  page = await browser.newPage()
  // A large photo takes its time to reach Chromium on a busy machine.
  page.setDefaultTimeout(100_000)
  await page.goto(site.address)
})

afterAll(async () => {
  await browser?.close()
  site?.close()
  await uploads?.close()
  app?.remove()
})

/** More than what a connection takes before the other side reads, in bytes. */
const LARGE = 32_000_000

const photo = (name: string, size = 5000) => ({ name, mimeType: 'image/png', buffer: Buffer.alloc(size, name) })

async function choose(button: string, names: readonly string[], size?: number): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click(button)])
  await chooser.setFiles(names.map((name) => photo(name, size)))
}

/** What stands beside the page's progress bar. */
async function percent(): Promise<number> {
  return Number.parseInt((await page.textContent('.uni-progress-info')) ?? '', 10)
}

test('h5: a photo from a file input arrives, and the page says so', async () => {
  await choose('.send', ['a.png'])
  await page.waitForSelector('.line')
  expect(await page.textContent('.line')).toMatch(/^stored: /)
  expect(uploads.requests.map(({ fields, files }) => ({ fields, files: files.map(({ field, bytes }) => [field, Buffer.from(bytes)]) }))).toEqual([
    { fields: { album: 'summer' }, files: [['photo', photo('a.png').buffer]] },
  ])
})

test('h5: several photos arrive with one request, because the framework itself takes several', async () => {
  await choose('.several', ['a.png', 'b.png'])
  await page.waitForSelector('.line')
  expect(await page.textContent('.line')).toMatch(/^stored 2: /)
  expect(uploads.requests.map(({ files }) => files.map(({ field }) => field))).toEqual([['photo0', 'photo1']])
})

test('h5: the progress grows while the photo is sent, and ends at 100', async () => {
  site.hold()
  expect(await percent()).toBe(0)
  await choose('.send', ['a.png'], LARGE)
  await expect.poll(percent, { timeout: 30_000 }).toBeGreaterThan(0)
  expect(await percent()).toBeLessThan(100)
  expect(await page.$('.line')).toBeNull()
  site.release()
  await page.waitForSelector('.line')
  expect(await percent()).toBe(100)
  expect(uploads.requests.map(({ files }) => files.map(({ bytes }) => bytes.length))).toEqual([[LARGE]])
})

test('h5: Stop leaves the server without the photo, and the page says so', async () => {
  site.hold()
  await choose('.send', ['a.png'], LARGE)
  await expect.poll(percent, { timeout: 30_000 }).toBeGreaterThan(0)
  await page.click('.stop')
  await page.waitForSelector('.line')
  expect(await page.textContent('.line')).toMatch(/^uploadFile:fail/)
  site.release()
  // What is sent afterwards arrives, and nothing before it.
  await choose('.send', ['b.png'])
  await expect.poll(() => page.locator('.line').count()).toBe(2)
  expect(uploads.requests.map(({ files }) => files.map(({ bytes }) => Buffer.from(bytes)))).toEqual([[photo('b.png').buffer]])
})

test.each(['h5', 'app', 'app-harmony'])('%s: builds unharmed, and ships nothing of ours', (platform) => {
  expect(builds.get(platform)).toMatchObject({ exitCode: 0 })
  const files = readdirSync(outputOf(platform), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  const text = files.map((file) => readFileSync(join(outputOf(platform), file), 'utf8')).join('\n')
  expect(text).toContain('uploadFile')
  expect(text).not.toMatch(/crossload/)
})
