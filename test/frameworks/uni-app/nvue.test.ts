import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'
import { launchChromium } from '../../browser/openPage.ts'
import { copyApp, installExample, runCommand } from '../shared/frameworkApp.ts'
import type { Build, FrameworkApp } from '../shared/frameworkApp.ts'
import { serveSite } from '../shared/serveSite.ts'
import type { Site } from '../shared/serveSite.ts'

const sources = fileURLToPath(new URL('./app', import.meta.url))
let app: FrameworkApp
let browser: Browser
let uploads: UploadServer
let site: Site | undefined

beforeAll(async () => {
  app = copyApp(sources, installExample('uni-app'), join(sources, 'packages'))
  // On h5 the file to send is one of the site, which shares its address with the server.
  writeFileSync(join(app.folder, 'src/path.ts'), "export const server = ''\nexport const path = '/index.html'\n")
  uploads = await startServer()
  browser = await launchChromium()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  site?.close()
  await uploads?.close()
  app?.remove()
})

const outputOf = (name: string) => join(app.folder, 'dist/build', name)

function build(name: string, platform: string, env: Readonly<Record<string, string>> = {}): Promise<Build> {
  const command = [join(app.folder, 'node_modules/.bin/uni'), 'build', '-p', platform]
  return runCommand(app.folder, command, { UNI_OUTPUT_DIR: outputOf(name), ...env })
}

test('h5: the .nvue page, and the .uts module that it imports, send their files', async () => {
  expect(await build('h5', 'h5')).toMatchObject({ exitCode: 0 })
  site = await serveSite(outputOf('h5'), uploads.origin)
  const page = await browser.newPage()
  await page.goto(`${site.address}#/pages/native/index`)
  const file = readFileSync(join(outputOf('h5'), 'index.html'))
  for (const form of ['nvue', 'uts']) {
    uploads.reset()
    await page.click(`.${form}`)
    await expect.poll(() => uploads.requests.length, { timeout: 30_000 }).toBe(1)
    expect(uploads.requests.map(({ url, files }) => [url, files.map(({ field, bytes }) => [field, Buffer.from(bytes)])])).toEqual([
      [`/${form}`, [['f', file]]],
    ])
    await page.getByText('number 200').waitFor()
  }
})

test("app: uni-app's second pass for .nvue leaves its calls alone, and has nothing of ours", async () => {
  expect(await build('app', 'app', { KEEP_ALL: '1' })).toMatchObject({ exitCode: 0 })
  const code = readFileSync(join(outputOf('app'), 'pages/native/index.js'), 'utf8')
  expect(code).toContain('uni.uploadFile({ url: `${server}/nvue`')
  expect(code).not.toMatch(/crossload/)
})

test('app: where Rollup 4.68.7 drops unused exports, uni-app cannot build a .nvue page, without crossload as well', async () => {
  const { output } = await build('app-off', 'app', { CROSSLOAD_OFF: '1' })
  expect(output).toMatch(/No matching export in "[^"]*pages\/native\/index\.js" for import "default"/)
  expect(existsSync(join(outputOf('app-off'), 'pages/native/index.js'))).toBe(false)
})
