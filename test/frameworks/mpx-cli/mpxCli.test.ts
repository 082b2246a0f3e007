import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHost, startServer } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'
import { launchChromium } from '../../browser/openPage.ts'
import { copyApp, installApp, runCommand } from '../shared/frameworkApp.ts'
import type { Build, FrameworkApp } from '../shared/frameworkApp.ts'
import { openMiniProgram } from '../shared/openMiniProgram.ts'
import { serveSite } from '../shared/serveSite.ts'

const sources = fileURLToPath(new URL('./app', import.meta.url))
const photo = new Uint8Array(20_000).fill(7)

/** Each form is a button of the page, and sends its file to an address of the same name. */
const FORMS = ['page', 'ts-file', 'awaited'] as const

let app: FrameworkApp
let server: UploadServer
let first: Build

const outputOf = (mode: string) => join(app.folder, 'dist', mode)

/** Vue CLI's service with Mpx's plugins, as `npm run build` calls it: a process for every target. */
function build(targets: string): Promise<Build> {
  return runCommand(app.folder, [join(app.folder, 'node_modules/.bin/mpx-cli-service'), 'build', `--targets=${targets}`])
}

/** All scripts of a mode, by file. */
function scriptsOf(mode: string): Readonly<Record<string, string>> {
  const files = readdirSync(outputOf(mode), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(join(outputOf(mode), file), 'utf8')]))
}

beforeAll(async () => {
  installApp(sources)
  app = copyApp(sources, sources)
  server = await startServer()
  first = await build('wx,ali,web')
}, 900_000)

afterAll(async () => {
  await server.close()
  app.remove()
})

test('builds all targets with one command', () => {
  expect(first.output).not.toMatch(/\bERROR\b|unplugin-crossload/)
  expect(first.exitCode).toBe(0)
  for (const mode of ['wx', 'ali', 'web']) expect(first.output).toContain(`${mode}-production (webpack`)
})

test('what crossload has to say stands with the target that it is about, at the line of the .mpx file', () => {
  const text = readFileSync(join(app.folder, 'src/pages/index/index.mpx'), 'utf8')
  const before = text.slice(0, text.indexOf("'http://album")).split('\n')
  expect(first.output).toContain(`src/pages/index/index.mpx:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`)
  expect(first.output).toMatch(/warning\[insecure-url\]: WeChat Mini Program/)
  expect(first.output).toMatch(/info\[file-type-inferred\]: Alipay Mini Program/)
})

describe.each([
  ['wx', 'weixin', 'wxfile://tmp_photo.png'],
  ['ali', 'alipay', 'https://resource/photo.image'],
] as const)('%s', (mode, name, path) => {
  test.each(FORMS)('%s reaches the server, and the page hears of it', async (form) => {
    server.reset()
    const host = createHost(name, { server, files: { [path]: photo } })
    const program = openMiniProgram(outputOf(mode), 'pages/index/index', host)
    program.press(form)
    await host.idle()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(host.thrown).toEqual([])
    expect(server.requests.map(({ url, files }) => [url, files.map(({ field, bytes }) => [field, bytes.length])])).toEqual([
      [`https://album.example.com/${form}`, [['f', photo.length]]],
    ])
    expect(program.page.data()['heard']).toBe('number 200')
    expect(host.calls[0]?.options).toHaveProperty(name === 'alipay' ? 'fileName' : 'name', 'f')
  })
})

describe('web', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchChromium()
  })

  afterAll(() => browser?.close())

  test.each(FORMS)('%s reaches the server from Chromium, and the page hears of it', async (form) => {
    server.reset()
    const site = await serveSite(outputOf('web'), server.origin)
    const page = await browser.newPage()
    await page.goto(site.address)
    await page.click(`.${form}`)
    await page.locator('.heard', { hasText: 'number 200' }).waitFor()
    site.close()
    expect(server.requests.map(({ url, files }) => [url, files.map(({ field, bytes }) => [field, bytes.length])])).toEqual([
      [`/${form}`, [['f', 3]]],
    ])
  })
})

test("a build out of webpack's cache on disk, which Vue CLI turns on, gives the same scripts and the same warning", async () => {
  const scripts = scriptsOf('ali')
  const { exitCode, output } = await build('ali')
  expect(exitCode).toBe(0)
  expect(scriptsOf('ali')).toEqual(scripts)
  expect(output).toMatch(/warning\[insecure-url\]: Alipay Mini Program/)
}, 300_000)
