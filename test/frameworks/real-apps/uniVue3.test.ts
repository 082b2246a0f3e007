import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'
import { copyApp, inPairs, installExample, runCommand } from '../shared/frameworkApp.ts'
import type { Build, FrameworkApp } from '../shared/frameworkApp.ts'
import { layOutHBuilderX } from './hbuilderx.ts'
import type { HBuilderX } from './hbuilderx.ts'
import { linkWorkspace } from './linkWorkspace.ts'
import { press, scriptsIn } from './openApp.ts'

const HOSTS = { 'mp-alipay': 'alipay', 'mp-weixin': 'weixin' } as const

type Platform = keyof typeof HOSTS

const BOTH = Object.keys(HOSTS) as readonly Platform[]

const BUILDS: readonly (readonly [app: string, platform: Platform])[] = [
  ...BOTH.map((platform) => ['hbuilderx', platform] as const),
  ...BOTH.map((platform) => ['unibest', platform] as const),
  ['ruoyi', 'mp-alipay'],
  ['monorepo', 'mp-alipay'],
]

const sources = (app: string) => fileURLToPath(new URL(`./apps/${app}`, import.meta.url))
const apps = new Map<string, FrameworkApp>()
const builds = new Map<string, Build>()
let hbuilderx: HBuilderX
let server: UploadServer

function outputOf(app: string, platform: Platform): string {
  return app === 'hbuilderx' ? join(hbuilderx.project, 'unpackage', 'dist', 'build', platform) : join(apps.get(app)?.folder ?? '', 'dist', platform)
}

beforeAll(async () => {
  const example = installExample('uni-app')
  hbuilderx = layOutHBuilderX(sources('hbuilderx'), example, '3')
  for (const app of ['unibest', 'ruoyi']) apps.set(app, copyApp(sources(app), example))
  const client = copyApp(join(sources('monorepo'), 'app'), example)
  apps.set('monorepo', client)
  linkWorkspace(sources('monorepo'), client.folder, '@album/request')
  server = await startServer()
  await inPairs(BUILDS, async ([app, platform]) => {
    const env = { UNI_OUTPUT_DIR: outputOf(app, platform) }
    if (app !== 'hbuilderx') {
      const folder = apps.get(app)?.folder ?? ''
      builds.set(`${app} ${platform}`, await runCommand(folder, [join(folder, 'node_modules', '.bin', 'uni'), 'build', '-p', platform], env))
      return
    }
    const command = [process.execPath, 'node_modules/@dcloudio/vite-plugin-uni/bin/uni.js', 'build', '-p', platform]
    const byHBuilderX = { ...env, UNI_INPUT_DIR: hbuilderx.project, HX_Version: '4.87', RUN_BY_HBUILDERX: '1' }
    builds.set(`${app} ${platform}`, await runCommand(hbuilderx.cli, command, byHBuilderX))
  })
}, 600_000)

afterAll(async () => {
  await server?.close()
  hbuilderx?.remove()
  for (const app of apps.values()) app.remove()
})

test.each(BUILDS)('%s for %s builds', (app, platform) => {
  const { exitCode, output } = builds.get(`${app} ${platform}`) ?? {}
  expect({ exitCode, output }).toEqual({ exitCode: 0, output: expect.stringContaining('Build complete') })
})

const ADDRESS = 'https://album.example.com'

describe.each(BOTH)("an HBuilderX project with uni's adaptor lying there unused, %s", (platform) => {
  const output = () => outputOf('hbuilderx', platform)

  test.each(['callback', 'awaited'])('%s is a call of the host, its token arrives, and the page hears of it', async (button) => {
    const { arrived, shown, thrown } = await press(output(), HOSTS[platform], server, button)
    expect(arrived).toEqual([[`${ADDRESS}/${button}`, 'of-the-call']])
    expect(shown).toContain('number 200')
    expect(thrown).toEqual([])
  })

  test('an upload that fails rejects', async () => {
    const { arrived, shown } = await press(output(), HOSTS[platform], server, 'refused')
    expect(arrived).toEqual([])
    expect(shown).toContainEqual(expect.stringMatching(/^uploadFile:fail/))
  })

  test('no call is left to the framework', () => {
    expect(builds.get(`hbuilderx ${platform}`)?.output).not.toMatch(/interceptor/i)
    expect(scriptsIn(join(output(), 'pages'))).not.toMatch(/\bindex\.uploadFile\b/)
  })
})

describe.each(BOTH)('a unibest-like app, %s', (platform) => {
  test('its calls stay with the framework', () => {
    expect(scriptsIn(join(outputOf('unibest', platform), 'pages'))).toMatch(/\bindex\.uploadFile\b/)
  })

  test.each(['callback', 'awaited'])('%s goes by the interceptor, which gives it the address and the token, and the page hears of it', async (button) => {
    const { arrived, shown, thrown } = await press(outputOf('unibest', platform), HOSTS[platform], server, button)
    expect(arrived).toEqual([[`${ADDRESS}/${button}`, 'of-the-interceptor']])
    expect(shown).toContain('number 200')
    expect(thrown).toEqual([])
  })
})

describe('a RuoYi-like app with navigation guards', () => {
  test('its helper is a call of the host, with the token', async () => {
    const { arrived, shown, thrown } = await press(outputOf('ruoyi', 'mp-alipay'), 'alipay', server, 'callback')
    expect(arrived).toEqual([[`${ADDRESS}/callback`, 'of-the-helper']])
    expect(shown).toContain('the answer')
    expect(thrown).toEqual([])
    expect(scriptsIn(join(outputOf('ruoyi', 'mp-alipay'), 'utils'))).not.toMatch(/\bindex\.uploadFile\b/)
  })
})

describe('a monorepo whose request package installs the interceptor', () => {
  test('the token of the package arrives', async () => {
    const { arrived, shown, thrown } = await press(outputOf('monorepo', 'mp-alipay'), 'alipay', server, 'callback')
    expect(arrived).toEqual([[`${ADDRESS}/callback`, 'of-the-package']])
    expect(shown).toContain('number 200')
    expect(thrown).toEqual([])
  })
})
