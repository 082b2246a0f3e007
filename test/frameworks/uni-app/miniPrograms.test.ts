import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hosts } from '@crossload/hosts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHost, startServer } from '@crossload/testing'
import type { EmulatedHost, HostName, UploadServer } from '@crossload/testing'
import { createFormTable } from '../shared/formTable.ts'
import { copyApp, inPairs, installExample, runCommand } from '../shared/frameworkApp.ts'
import type { Build, FrameworkApp } from '../shared/frameworkApp.ts'
import { openMiniProgram } from '../shared/openMiniProgram.ts'
import type { MiniProgram } from '../shared/openMiniProgram.ts'
import { PLATFORM_NAMES, PLATFORMS } from './platforms.ts'
import type { Platform } from './platforms.ts'

/** Each call form is a button of the page, and sends its file to an address of the same name. */
const FORMS = [
  ['pages/index/index', 'setup-typescript'],
  ['pages/index/index', 'inline-handler'],
  ['pages/index/index', 'ifdef'],
  ['pages/index/index', 'plain'],
  ['pages/index/index', 'cast'],
  ['pages/index/index', 'destructured'],
  ['pages/index/index', 'alias'],
  ['pages/index/index', 'uni-module'],
  ['pages/index/index', 'listed-package'],
  ['pages/index/index', 'awaited'],
  ['pages/index/index', 'with-task'],
  ['pages/options/index', 'options-api'],
  ['pages/native/index', 'nvue'],
  ['pages/native/index', 'uts'],
] as const

const sources = fileURLToPath(new URL('./app', import.meta.url))
const table = createFormTable()
const builds = new Map<string, Build>()
let app: FrameworkApp
let server: UploadServer

const photo = new Uint8Array(20_000).fill(7)
const outputOf = (platform: string, order = 'build') => join(app.folder, 'dist', order, platform)

beforeAll(async () => {
  app = copyApp(sources, installExample('uni-app'), join(sources, 'packages'))
  server = await startServer()
  const build = async ([platform, order]: readonly [string, string]) => {
    const env = { UNI_OUTPUT_DIR: outputOf(platform, order), ...(order === 'first' && { CROSSLOAD_FIRST: '1' }) }
    builds.set(`${platform} ${order}`, await runCommand(app.folder, [uniCommand(), 'build', '-p', platform], env))
  }
  const all = PLATFORM_NAMES.map((platform) => [platform, 'build'] as const)
  await inPairs([...all, ['mp-alipay', 'first'] as const], build)
}, 600_000)

afterAll(async () => {
  table.print('uni-app, Vue 3: what became of each call form, and the server got its file')
  await server.close()
  app.remove()
})

function uniCommand(): string {
  return join(app.folder, 'node_modules', '.bin', 'uni')
}

/** Where a photo lies that the app may read. */
function photoOn(host: HostName): string {
  if (host === 'alipay') return 'https://resource/photo.image'
  return host === 'harmony' ? 'internal://cache/photo.png' : 'wxfile://tmp_photo.png'
}

function open(platform: Platform, path: string): { readonly host: EmulatedHost; readonly program: MiniProgram } {
  const name = PLATFORMS[platform]
  server.reset()
  const host = createHost(name, { server, files: { [photoOn(name)]: photo } })
  return { host, program: openMiniProgram(outputOf(platform), path, host) }
}

/** Vue puts changes into the page a turn later. */
async function settle(host: EmulatedHost): Promise<void> {
  await host.idle()
  await new Promise((resolve) => setTimeout(resolve, 20))
  await host.idle()
}

/** The scripts that the app's author wrote, as they were built: all but what vendors wrote. */
function scriptsOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js') && !file.startsWith('common'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}

describe.each(PLATFORM_NAMES)('%s', (platform) => {
  test('builds, and prints nothing that it would not print without crossload', () => {
    expect(builds.get(`${platform} build`)).toMatchObject({ exitCode: 0 })
    expect(builds.get(`${platform} build`)?.output).toContain('Build complete')
    expect(builds.get(`${platform} build`)?.output).not.toMatch(/\bwarn\w* crossload|unplugin-crossload/i)
  })

  test.each(FORMS)('%s %s reaches the server, and the page hears of it', async (path, form) => {
    const { host, program } = open(platform, path)
    program.press(form)
    await settle(host)
    expect(host.thrown).toEqual([])
    expect(server.requests.map(({ url, files }) => [url, files.map(({ field, bytes }) => [field, bytes.length])])).toEqual([
      [`https://album.example.com/${form}`, [['f', photo.length]]],
    ])
    expect(Object.values(program.page.data())).toContain('number 200')
    table.note(platform, form, 'sent')
  })

  test('several files arrive, each in its field, and a promise says so', async () => {
    const { host, program } = open(platform, 'pages/index/index')
    program.press('files')
    await settle(host)
    expect(server.requests.map(({ files }) => files.map(({ field }) => field))).toEqual([['f1'], ['f2']])
    expect(Object.values(program.page.data())).toContain('number 200')
    table.note(platform, 'files', 'sent')
  })

  test('a task that is stopped keeps the file from arriving, and the page hears of it', async () => {
    const { host, program } = open(platform, 'pages/index/index')
    program.press('stopped')
    await settle(host)
    expect(server.requests).toEqual([])
    expect(Object.values(program.page.data())).toContainEqual(expect.stringMatching(/^uploadFile:fail/))
    table.note(platform, 'stopped', 'stopped')
  })

  test('every upload of the author is a call of the host or of a helper, none is left to the framework', () => {
    const { global } = hosts[PLATFORMS[platform]]
    // uni-app hands `wx` on under another name; helpers are put with what is shared.
    const ours = new RegExp(`(?:\\b${global}|\\bcommon_vendor\\.${global}(?:\\$\\d+)?|\\bcommon_vendor)\\.$`)
    for (const script of scriptsOf(outputOf(platform))) {
      for (const { index } of script.matchAll(/\buploadFile\(/g)) expect(script.slice(0, index)).toMatch(ours)
    }
    const shared = readFileSync(join(outputOf(platform), 'common/vendor.js'), 'utf8')
    expect(/function listedPackage\([^)]*\) \{\s*([^;]*);/.exec(shared)?.[1]).toMatch(new RegExp(`^(?:${global}(?:\\$\\d+)?\\.uploadFile|uploadFileResults)\\(`))
  })
})

test('the plugin may as well stand before uni() in the list', () => {
  expect(builds.get('mp-alipay first')).toMatchObject({ exitCode: 0 })
  expect(scriptsOf(outputOf('mp-alipay', 'first'))).toEqual(scriptsOf(outputOf('mp-alipay')))
})

test("the framework's own runtime is left as it is", () => {
  const runtime = readFileSync(join(outputOf('mp-alipay'), 'common/vendor.js'), 'utf8')
  // What uni-app renames for Alipay itself, for calls that are not rewritten.
  expect(runtime).toMatch(/const uploadFile[\w$]* = \{\s*args: \{\s*name: ["']fileName["']/)
})
