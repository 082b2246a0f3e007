import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchChromium } from '../../browser/openPage.ts'
import { startServer } from '../../hosts/server.ts'
import type { UploadServer } from '../../hosts/server.ts'
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
  page = await browser.newPage()
  await page.goto(site.address)
})

afterAll(async () => {
  await browser?.close()
  site?.close()
  await uploads?.close()
  app?.remove()
})

const photo = (name: string) => ({ name, mimeType: 'image/png', buffer: Buffer.alloc(5000, name) })

async function choose(button: string, names: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click(button)])
  await chooser.setFiles(names.map(photo))
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

test.each(['h5', 'app', 'app-harmony'])('%s: builds unharmed, and ships nothing of ours', (platform) => {
  expect(builds.get(platform)).toMatchObject({ exitCode: 0 })
  const files = readdirSync(outputOf(platform), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  const text = files.map((file) => readFileSync(join(outputOf(platform), file), 'utf8')).join('\n')
  expect(text).toContain('uploadFile')
  expect(text).not.toMatch(/crossload/)
})
