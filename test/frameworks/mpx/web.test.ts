import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startServer } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'
import { launchChromium } from '../../browser/openPage.ts'
import { createFormTable } from '../shared/formTable.ts'
import { copyApp, inPairs, installExample, runCommand } from '../shared/frameworkApp.ts'
import type { Build, FrameworkApp } from '../shared/frameworkApp.ts'
import { serveSite } from '../shared/serveSite.ts'
import type { Site } from '../shared/serveSite.ts'
import { deadCalls, fieldsOf, FORMS } from './forms.ts'

const APPS = ['example', 'forms'] as const

type AppName = (typeof APPS)[number]

const table = createFormTable()
const apps = new Map<AppName, FrameworkApp>()
const builds = new Map<AppName, Build>()
const sites = new Map<AppName, Site>()
let browser: Browser
let page: Page
let uploads: UploadServer
let photos: string

const outputOf = (name: AppName) => join(apps.get(name)?.folder ?? '', 'dist/web')

beforeAll(async () => {
  const example = installExample('mpx')
  apps.set('example', copyApp(example, example))
  apps.set('forms', copyApp(fileURLToPath(new URL('./app', import.meta.url)), example))
  for (const file of ['build.mjs', 'webpack.config.mjs', 'index.html']) cpSync(join(example, file), join(apps.get('forms')?.folder ?? '', file))
  // The page and the server that it uploads to share an address.
  const file = join(apps.get('example')?.folder ?? '', 'src/uploads.js')
  writeFileSync(file, readFileSync(file, 'utf8').replace("'https://album.example.com'", "''"))
  await inPairs(APPS, async (name) => {
    builds.set(name, await runCommand(apps.get(name)?.folder ?? '', [process.execPath, 'build.mjs', 'web'], { CI: '1' }))
  })
  uploads = await startServer()
  for (const name of APPS) sites.set(name, await serveSite(outputOf(name), uploads.origin))
  browser = await launchChromium()
  photos = mkdtempSync(join(tmpdir(), 'crossload-photos-'))
  for (const [name, size] of [['a.png', 5000], ['b.png', 6000], ['large.png', 40_000_000]] as const) {
    writeFileSync(join(photos, name), Buffer.alloc(size, name))
  }
}, 300_000)

beforeEach(async () => {
  uploads.reset()
  await page?.close()
  page = await browser.newPage()
  // A large photo takes its time to reach Chromium on a busy machine.
  page.setDefaultTimeout(100_000)
})

afterAll(async () => {
  table.print('Mpx 2, web in Chromium: what became of each call form, and the server got its file')
  await browser?.close()
  for (const site of sites.values()) site.close()
  await uploads?.close()
  for (const app of apps.values()) app.remove()
  rmSync(photos, { recursive: true, force: true })
})

/** What the server got, with the files' bytes. */
function received(): readonly object[] {
  return uploads.requests.map(({ url, fields, files }) => ({
    url,
    fields,
    files: files.map(({ field, bytes }) => [field, Buffer.from(bytes).equals(readFileSync(join(photos, 'a.png'))) ? 'a.png' : bytes.length]),
  }))
}

/** Waits until the page shows this in one of the elements that a selector finds. */
async function shows(selector: string, text: RegExp): Promise<void> {
  await page.locator(selector, { hasText: text }).first().waitFor()
}

describe.each(APPS)('the %s app', (name) => {
  test('builds with the runtime that sends by XMLHttpRequest, and leaves no call to Mpx', () => {
    expect(builds.get(name)).toMatchObject({ exitCode: 0 })
    expect(builds.get(name)?.output).toContain('Built web with')
    const files = readdirSync(outputOf(name), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
    const scripts = files.map((file) => readFileSync(join(outputOf(name), file), 'utf8')).join('\n')
    expect(scripts).toContain('new XMLHttpRequest()')
    expect(scripts).toMatch(/_crossload_runtime_h5__\w+/)
    const left = scripts.match(/(?:\bmpx|_mpxjs_core__\w+(?:\["default"\]|\.default)?)\)?\.uploadFile\(/g) ?? []
    expect(left).toHaveLength(name === 'forms' ? deadCalls('web') : 0)
  })
})

describe('the example', () => {
  async function choose(...names: readonly string[]): Promise<void> {
    await page.goto(sites.get('example')?.address ?? '')
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click('.choose')])
    await chooser.setFiles(names.map((name) => join(photos, name)))
    await page.locator('.upload:not([disabled])').waitFor()
  }

  test('a photo from a file input arrives with its fields and bytes, and the page says so', async () => {
    await choose('a.png')
    await page.click('.upload')
    await shows('.result', /^stored: /)
    expect(received()).toEqual([{ url: '/photo', fields: { album: 'summer' }, files: [['photo', 'a.png']] }])
    await shows('.progress', /^100%$/)
  })

  test('several photos arrive one after the other, each with its line on the page', async () => {
    await choose('a.png', 'b.png')
    await page.click('.upload-all')
    await page.locator('.result').nth(1).waitFor()
    expect(await page.locator('.result').allTextContents()).toEqual([expect.stringMatching(/^stored: /), expect.stringMatching(/^stored: /)])
    expect(received()).toMatchObject([{ files: [['photo', 'a.png']] }, { files: [['photo', 6000]] }])
  })

  test('an upload on its way shows how far it is, and Stop ends it: the page hears of it, the file never arrives', async () => {
    await choose('large.png')
    sites.get('example')?.hold()
    await page.click('.upload')
    await shows('.progress', /^[1-9]\d?%$/)
    await page.click('.stop')
    await shows('.result', /^uploadFile:fail abort$/)
    sites.get('example')?.release()
    // What is sent afterwards arrives, and nothing before it.
    await page.click('.upload')
    await shows('.result', /^stored: /)
    expect(received()).toEqual([{ url: '/photo', fields: { album: 'summer' }, files: [['photo', 40_000_000]] }])
    expect(await page.locator('.result').count()).toBe(2)
  })

  test('what the server refuses is told with its status', async () => {
    uploads.respond(() => ({ status: 413 }))
    await choose('a.png')
    await page.click('.upload')
    await shows('.result', /^refused: /)
    expect(await page.textContent('.result')).toBe('refused: 413')
  })
})

describe('the forms', () => {
  async function open(path: string): Promise<void> {
    await page.goto(`${sites.get('forms')?.address}#/${path}`)
    await page.locator('input[type=file]').setInputFiles(join(photos, 'a.png'))
  }

  test.each(FORMS)('%s %s reaches the server, and the page hears of it', async (path, form) => {
    await open(path)
    await page.click(`.${form}`)
    await shows('.heard', /^number 200$/)
    expect(received()).toEqual([{ url: `/${form}`, fields: fieldsOf(form, 'web'), files: [['f', 'a.png']] }])
    table.note('web', form, 'sent')
  })

  test('a task that is stopped keeps the file from arriving, and the page hears of it', async () => {
    await open('pages/script/index')
    await page.click('.stopped')
    await shows('.heard', /^uploadFile:fail abort$/)
    expect(received()).toEqual([])
    table.note('web', 'stopped', 'stopped')
  })
})
