import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHost, startServer } from '@crossload/testing'
import type { EmulatedHost, HostName, UploadServer } from '@crossload/testing'
import { createFormTable } from '../shared/formTable.ts'
import { inPairs, installApp, runCommand } from '../shared/frameworkApp.ts'
import type { Build } from '../shared/frameworkApp.ts'
import { openMiniProgram } from '../shared/openMiniProgram.ts'
import type { MiniProgram } from '../shared/openMiniProgram.ts'

/** The mini-program platforms of uni-app for Vue 2, the host that each builds for, and that host's global. */
const PLATFORMS = {
  'mp-weixin': ['weixin', 'wx'],
  'mp-alipay': ['alipay', 'my'],
  'mp-toutiao': ['toutiao', 'tt'],
  'mp-baidu': ['baidu', 'swan'],
  'mp-qq': ['qq', 'qq'],
  'mp-kuaishou': ['kuaishou', 'ks'],
  'mp-jd': ['jd', 'jd'],
  'mp-xhs': ['xhs', 'xhs'],
  'mp-lark': ['lark', 'tt'],
  'mp-harmony': ['harmony', 'has'],
} as const satisfies Readonly<Record<string, readonly [HostName, string]>>

type Platform = keyof typeof PLATFORMS

/** Each call form is a button of the page, and sends its file to an address of the same name. */
const FORMS = [
  'options-api',
  'template-handler',
  'ifdef',
  'plain',
  'destructured',
  'alias',
  'uni-module',
  'awaited',
  'with-task',
] as const

const app = fileURLToPath(new URL('./app', import.meta.url))
const table = createFormTable()
const builds = new Map<string, Build>()
let server: UploadServer

const photo = new Uint8Array(20_000).fill(7)
const outputOf = (platform: string, crossload: 'on' | 'off' = 'on') => join(app, 'dist', `${platform}-${crossload}`)

beforeAll(async () => {
  installApp(app)
  rmSync(join(app, 'dist'), { recursive: true, force: true })
  server = await startServer()
  const all = [...Object.keys(PLATFORMS), 'h5'].map((platform) => [platform, 'on'] as const)
  await inPairs([...all, ['mp-weixin', 'off'] as const], async ([platform, crossload]) => {
    const env = {
      UNI_PLATFORM: platform,
      UNI_OUTPUT_DIR: outputOf(platform, crossload),
      CROSSLOAD: crossload,
      // webpack 4 hashes with MD4.
      NODE_OPTIONS: '--openssl-legacy-provider',
    }
    builds.set(`${platform} ${crossload}`, await runCommand(app, ['node_modules/.bin/vue-cli-service', 'uni-build'], env))
  })
}, 600_000)

afterAll(async () => {
  table.print('uni-app, Vue 2: what became of each call form, and the server got its file')
  await server.close()
})

/** Opens the page, and waits until Vue has put its first data into it. */
async function open(platform: Platform): Promise<{ readonly host: EmulatedHost; readonly program: MiniProgram }> {
  const [name] = PLATFORMS[platform]
  server.reset()
  const host = createHost(name, { server, files: { [photoOn(name)]: photo } })
  const program = openMiniProgram(outputOf(platform), 'pages/index/index', host)
  await settle(host)
  return { host, program }
}

/** Where a photo lies that the app may read. */
function photoOn(host: HostName): string {
  if (host === 'alipay') return 'https://resource/photo.image'
  return host === 'harmony' ? 'internal://cache/photo.png' : 'wxfile://tmp_photo.png'
}

/** Vue puts changes into the page a turn later. */
async function settle(host: EmulatedHost): Promise<void> {
  await host.idle()
  await new Promise((resolve) => setTimeout(resolve, 20))
  await host.idle()
}

/** What `uploadFile` is called on, in the page and in what it shares with others. */
function receiversIn(folder: string): readonly string[] {
  const code = ['pages/index/index.js', 'common/vendor.js'].map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
  return Array.from(code.matchAll(/([\w$]+)\.uploadFile\(/g), ([, receiver = '']) => receiver)
}

describe.each(Object.keys(PLATFORMS) as Platform[])('%s', (platform) => {
  test('builds', () => {
    expect(builds.get(`${platform} on`)?.output).toContain('Build complete')
    expect(builds.get(`${platform} on`)).toMatchObject({ exitCode: 0 })
  })

  test.each(FORMS)('%s reaches the server, and the page hears of it', async (form) => {
    const { host, program } = await open(platform)
    program.press(form)
    await settle(host)
    expect(host.thrown).toEqual([])
    expect(server.requests.map(({ url, files }) => [url, files.map(({ field, bytes }) => [field, bytes.length])])).toEqual([
      [`https://album.example.com/${form}`, [['f', photo.length]]],
    ])
    expect(program.page.data()).toMatchObject({ status: 'number 200' })
    table.note(platform, form, 'sent')
  })

  test('an awaited upload of a file that is not there gives the error, as Vue 2 has it: it does not throw', async () => {
    const { host, program } = await open(platform)
    program.press('refused')
    await settle(host)
    expect(server.requests).toEqual([])
    expect(program.page.data()).toMatchObject({ status: expect.stringMatching(/^uploadFile:fail/) })
    table.note(platform, 'refused', 'error')
  })

  test('several files arrive, each in its field, and the awaited pair says so', async () => {
    const { host, program } = await open(platform)
    program.press('files')
    await settle(host)
    expect(server.requests.map(({ files }) => files.map(({ field }) => field))).toEqual([['f1'], ['f2']])
    expect(program.page.data()).toMatchObject({ status: 'number 200' })
    table.note(platform, 'files', 'sent')
  })

  test('a task that is stopped keeps the file from arriving, and the page hears of it', async () => {
    const { host, program } = await open(platform)
    program.press('stopped')
    await settle(host)
    expect(server.requests).toEqual([])
    expect(program.page.data()).toMatchObject({ status: expect.stringMatching(/^uploadFile:fail/) })
    table.note(platform, 'stopped', 'stopped')
  })

  test('every upload of the author is a call of the host or of a helper, none is left to the framework', () => {
    const [name, global] = PLATFORMS[platform]
    const receivers = new Set(receiversIn(outputOf(platform)))
    expect(receivers.size).toBeGreaterThan(0)
    expect([...receivers].filter((receiver) => receiver !== global && receiver !== `_${name}`)).toEqual([])
  })
})

test('without the plugin the same calls are left to the framework: what the tests above look at does come from crossload', () => {
  expect(builds.get('mp-weixin off')).toMatchObject({ exitCode: 0 })
  expect(receiversIn(outputOf('mp-weixin', 'off'))).toContain('uni')
  expect(receiversIn(outputOf('mp-weixin'))).not.toContain('uni')
})

test('h5 builds', () => {
  expect(builds.get('h5 on')?.output).toContain('Build complete')
  expect(builds.get('h5 on')).toMatchObject({ exitCode: 0 })
})
