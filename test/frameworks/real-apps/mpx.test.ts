import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'
import { copyApp, inPairs, installExample, runCommand } from '../shared/frameworkApp.ts'
import type { Build, FrameworkApp } from '../shared/frameworkApp.ts'
import { linkWorkspace } from './linkWorkspace.ts'
import { press } from './openApp.ts'

const HOSTS = { ali: 'alipay', wx: 'weixin' } as const

type Mode = keyof typeof HOSTS

const MODES = Object.keys(HOSTS) as readonly Mode[]

const workspace = fileURLToPath(new URL('./apps/mpx-custom', import.meta.url))
const builds = new Map<string, Build>()
let app: FrameworkApp
let server: UploadServer

beforeAll(async () => {
  const example = installExample('mpx')
  app = copyApp(join(workspace, 'app'), example)
  linkWorkspace(workspace, app.folder, '@album/net')
  // Its peers, as pnpm links them: Mpx makes `mpx` of `wx` in other modes.
  const peers = join(dirname(app.folder), 'packages', 'net', 'node_modules')
  mkdirSync(peers)
  symlinkSync(join(example, 'node_modules', '@mpxjs'), join(peers, '@mpxjs'))
  for (const file of ['build.mjs', 'webpack.config.mjs']) cpSync(join(example, file), join(app.folder, file))
  server = await startServer()
  await inPairs(MODES, async (mode) => {
    builds.set(mode, await runCommand(app.folder, [process.execPath, 'build.mjs', mode], { CI: '1' }))
  })
}, 600_000)

afterAll(async () => {
  await server?.close()
  app?.remove()
})

describe.each(MODES)('an Mpx app with `custom` in another package, %s', (mode) => {
  test('builds', () => {
    const { exitCode, output } = builds.get(mode) ?? {}
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: expect.stringContaining(`Built ${mode} with 0 warnings`) })
  })

  test("the app's own method runs, and its token arrives", async () => {
    const { arrived, shown, thrown } = await press(join(app.folder, 'dist', mode), HOSTS[mode], server, 'callback', 'method')
    expect(arrived).toEqual([['https://album.example.com/callback', 'of-custom']])
    expect(shown).toContain('number 200')
    expect(thrown).toEqual([])
  })
})
