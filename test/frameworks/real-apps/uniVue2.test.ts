import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'
import { inPairs, installApp, installExample, runCommand } from '../shared/frameworkApp.ts'
import type { Build } from '../shared/frameworkApp.ts'
import { layOutHBuilderX } from './hbuilderx.ts'
import type { HBuilderX } from './hbuilderx.ts'
import { press, scriptsIn } from './openApp.ts'

const HOSTS = { 'mp-alipay': 'alipay', 'mp-weixin': 'weixin' } as const

type Platform = keyof typeof HOSTS

const PLATFORMS = Object.keys(HOSTS) as readonly Platform[]

/** The command line for Vue 2, with Babel's plugin in its configuration. */
const cli = fileURLToPath(new URL('../uni-app-vue2/app', import.meta.url))
const builds = new Map<string, Build>()
let hbuilderx: HBuilderX
let server: UploadServer

const outputOf = (platform: string, crossload: 'on' | 'off') => join(hbuilderx.project, 'unpackage', crossload, platform)

beforeAll(async () => {
  installApp(cli)
  hbuilderx = layOutHBuilderX(fileURLToPath(new URL('./apps/hbuilderx', import.meta.url)), installExample('uni-app'), '2')
  server = await startServer()
  const jobs = [...PLATFORMS.map((platform) => [platform, 'on'] as const), ['mp-weixin', 'off'] as const]
  await inPairs(jobs, async ([platform, crossload]) => {
    const env = {
      UNI_PLATFORM: platform,
      UNI_INPUT_DIR: hbuilderx.project,
      UNI_OUTPUT_DIR: outputOf(platform, crossload),
      CROSSLOAD: crossload,
      // webpack 4 hashes with MD4.
      NODE_OPTIONS: '--openssl-legacy-provider',
    }
    builds.set(`${platform} ${crossload}`, await runCommand(cli, ['node_modules/.bin/vue-cli-service', 'uni-build'], env))
  })
}, 600_000)

afterAll(async () => {
  await server?.close()
  hbuilderx?.remove()
})

describe.each(PLATFORMS)("the same project in Vue 2, with uni's adaptor in use, %s", (platform) => {
  test('builds', () => {
    expect(builds.get(`${platform} on`)?.output).toContain('Build complete')
    expect(builds.get(`${platform} on`)).toMatchObject({ exitCode: 0 })
  })

  test.each(['callback', 'awaited'])('%s: its token arrives, and the page gets what the adaptor makes of it', async (button) => {
    const { arrived, shown, thrown } = await press(outputOf(platform, 'on'), HOSTS[platform], server, button)
    expect(arrived).toEqual([[`https://album.example.com/${button}`, 'of-the-call']])
    expect(shown).toContain('number 200')
    expect(thrown).toEqual([])
  })

  test('an upload that fails rejects', async () => {
    const { arrived, shown } = await press(outputOf(platform, 'on'), HOSTS[platform], server, 'refused')
    expect(arrived).toEqual([])
    expect(shown).toContainEqual(expect.stringMatching(/^uploadFile:fail/))
  })

  test('no call is left to the framework', () => {
    expect(scriptsIn(join(outputOf(platform, 'on'), 'pages'))).toMatch(/\.uploadFile|uploadFile\w*\)?\(/)
    expect(scriptsIn(join(outputOf(platform, 'on'), 'pages'))).not.toMatch(/\buni\.uploadFile\(/)
  })
})

describe('without the plugin, on WeChat', () => {
  test.each(['callback', 'awaited'])('%s: the page gets the same', async (button) => {
    const { arrived, shown } = await press(outputOf('mp-weixin', 'off'), 'weixin', server, button)
    expect(arrived).toEqual([[`https://album.example.com/${button}`, 'of-the-call']])
    expect(shown).toContain('number 200')
    expect(scriptsIn(join(outputOf('mp-weixin', 'off'), 'pages'))).toMatch(/\buni\.uploadFile\(/)
  })
})
