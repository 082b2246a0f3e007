import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createHost, startServer } from '@crossload/testing'
import type { EmulatedHost, HostName, UploadServer } from '@crossload/testing'
import { installApp, runCommand } from '../shared/frameworkApp.ts'
import type { Build } from '../shared/frameworkApp.ts'
import { openTaroPage } from './openTaroPage.ts'
import type { TaroPage } from './openTaroPage.ts'

const app = fileURLToPath(new URL('./app', import.meta.url))
const bytes = new Uint8Array(20_000).fill(7)

let server: UploadServer

beforeAll(async () => {
  installApp(app)
  rmSync(join(app, 'dist'), { recursive: true, force: true })
  server = await startServer()
}, 600_000)
afterAll(() => server.close())

type Crossload = 'on' | 'off'

const outputOf = (bundler: string, platform: string, crossload: Crossload) => join('dist', `${bundler}-${platform}-${crossload}`)

function build(bundler: string, platform: string, crossload: Crossload): Promise<Build> {
  const env = { TARO_BUNDLER: bundler, TARO_OUTPUT: outputOf(bundler, platform, crossload), CROSSLOAD: crossload }
  return runCommand(app, ['node_modules/.bin/taro', 'build', '--type', platform], env)
}

/** The scripts of the pages, which hold what the author wrote, minified. */
function pagesOf(bundler: string, platform: string, crossload: Crossload): string {
  const folder = join(app, outputOf(bundler, platform, crossload), 'pages')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  return files.sort().map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
}

/** What `uploadFile` and `downloadFile` are called on. */
function receiversIn(code: string): readonly string[] {
  return Array.from(code.matchAll(/([\w$.]+(?:\(\))?)\.(?:up|down)loadFile\(/g), ([, receiver = '']) => receiver)
}

interface Opened {
  readonly host: EmulatedHost
  readonly page: TaroPage
}

async function open(output: string, name: HostName): Promise<Opened> {
  server.reset()
  const picture = { body: bytes, headers: { 'content-length': String(bytes.length) } }
  server.respond(({ url }) => (url.endsWith('.png') ? picture : { body: 'stored' }))
  const photo = name === 'alipay' ? 'https://resource/photo.image' : 'wxfile://tmp_photo.png'
  const host = createHost(name, { server, files: { [photo]: bytes } })
  return { host, page: await openTaroPage(join(app, output), 'pages/index/index', host) }
}

/** Presses a button, and gives the lines that the page shows once it shows the last; React puts them there some turns later. */
async function press({ host, page }: Opened, className: string, last: RegExp): Promise<readonly string[]> {
  const before = page.texts().length
  page.press(className)
  await host.idle()
  const added = () => page.texts().slice(before)
  await vi.waitFor(() => expect(added().at(-1)).toMatch(last), 10_000)
  return added()
}

/** Takes a built app through each of its buttons: what has to come of them, whoever carries the calls. */
function works(output: string, name: HostName): void {
  test.each(['photo', 'receipt'])('%s: the server gets the file, and the page its answer', async (form) => {
    expect(await press(await open(output, name), form, /stored$/)).toEqual([`${form} stored`])
    expect(server.requests).toHaveLength(1)
    const [request] = server.requests
    const fields = form === 'receipt' ? { year: '2026' } : {}
    expect(request).toMatchObject({ method: 'POST', url: `https://album.example.com/${form}`, fields })
    expect(request!.files.map(({ field, bytes: sent }) => [field, sent.length])).toEqual([[form, bytes.length]])
  })

  test('progress is told before the awaited result', async () => {
    const lines = await press(await open(output, name), 'progress', /^progress /)
    expect(lines.at(-1)).toBe('progress number 200')
    expect(lines.slice(0, -1).join()).toMatch(/^(?:at \d+,)*at 100$/)
    expect(server.requests.map(({ url }) => url)).toEqual(['https://album.example.com/progress'])
  })

  test('abort calls its callback, ends the upload and rejects', async () => {
    expect(await press(await open(output, name), 'abort', /^abort /)).toEqual(['aborts', 'abort rejected'])
    expect(server.requests).toEqual([])
  })

  test('a download tells its progress, and gives a path', async () => {
    const lines = await press(await open(output, name), 'download', /^download /)
    expect(lines.at(-1)).toBe('download string')
    expect(lines.slice(0, -1).join()).toMatch(/^(?:at \d+,)*at 100$/)
    expect(server.requests.map(({ method, url }) => [method, url])).toEqual([['GET', 'https://album.example.com/download.png']])
  })
}

describe.each([
  ['webpack5', 'weapp', 'wx', 'weixin'],
  ['webpack5', 'alipay', 'my', 'alipay'],
  ['vite', 'weapp', 'wx', 'weixin'],
  ['vite', 'tt', 'tt', 'toutiao'],
] as const)('Taro on %s, %s', (bundler, platform, global, name) => {
  test(`the calls of a page and of a module that it imports become calls of ${global}, and none of Taro is left`, async () => {
    const { exitCode, output } = await build(bundler, platform, 'on')
    expect(output).not.toMatch(/unplugin-crossload|\[crossload\]/)
    expect(exitCode).toBe(0)
    const code = pagesOf(bundler, platform, 'on')
    for (const form of ['photo', 'receipt', 'progress', 'abort', 'download']) expect(code).toContain(`https://album.example.com/${form}`)
    expect(Array.from(new Set(receiversIn(code)))).toEqual([global])
    expect(code.match(/\bfileName: ?["'](?:photo|receipt)["']/g) ?? []).toHaveLength(platform === 'alipay' ? 4 : 0)
  }, 300_000)

  works(outputOf(bundler, platform, 'on'), name)
})

describe('Taro on webpack5, weapp, without crossload', () => {
  test('the same pages call nothing on wx: what the tests above look at does come from crossload', async () => {
    expect(await build('webpack5', 'weapp', 'off')).toMatchObject({ exitCode: 0 })
    const receivers = receiversIn(pagesOf('webpack5', 'weapp', 'off'))
    expect(receivers.length).toBeGreaterThan(0)
    expect(receivers).not.toContain('wx')
  }, 300_000)

  // What the buttons have to do is what Taro's own runtime makes them do.
  works(outputOf('webpack5', 'weapp', 'off'), 'weixin')
})

test("Taro 4.2.0's Vite runner cannot build for alipay: it breaks off in its own code, without crossload as well", async () => {
  const { exitCode, output } = await build('vite', 'alipay', 'off')
  expect(exitCode).not.toBe(0)
  expect(output).toMatch(/Cannot read properties of undefined \(reading 'type'\)[^]*vite-runner/)
}, 300_000)
