import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BUNDLERS } from './bundlers.ts'
import type { BundlerName } from './bundlers.ts'
import { copyApp, removeApp } from './fixtureApp.ts'
import type { Job } from './job.ts'
import { buildWell } from './runBuild.ts'

const run = promisify(execFile)

const watchJob = fileURLToPath(new URL('./watchJob.mjs', import.meta.url))

let root: string

beforeEach(() => {
  root = copyApp()
})

afterEach(() => removeApp(root))

function write(file: string, text: string): void {
  writeFileSync(join(root, file), text)
}

const SEND = "uni.uploadFile({ url: BASE + '/x', filePath: 'a.png', name: 'f' })\n"
const said = (output: string) => /may begin with `(http:\S+)`, which (\S+) defines/.exec(output)?.slice(1)

test.each(BUNDLERS)('%s: an address that begins with what another file exports', async (bundler) => {
  write('src/page.ts', `import { BASE } from './config.js'\n${SEND}`)
  write('src/config.js', "export const BASE = 'http://a.cn'\n")
  const { output } = await buildWell({ bundler, root, entry: 'page.ts', options: { target: 'weixin' } })
  expect(said(output)).toEqual(['http://a.cn', 'src/config.js'])
})

test.each(['vite', 'vite7', 'webpack'] as const)('%s: an address that begins with what a file for the environment says', async (bundler) => {
  const name = bundler === 'webpack' ? 'process.env.VUE_APP_BASE' : 'import.meta.env.VITE_BASE'
  write('src/page.ts', `import { BASE } from './config.js'\n${SEND}`)
  write('src/config.js', `export const BASE = ${name}\n`)
  write('.env', 'VITE_BASE=http://a.cn\nVUE_APP_BASE=http://a.cn\n')
  write('.env.development', 'VITE_BASE=http://dev.cn\nVUE_APP_BASE=http://dev.cn\n')
  const { output } = await buildWell({ bundler, root, entry: 'page.ts', options: { target: 'weixin' } })
  expect(said(output)).toEqual(['http://a.cn', '.env'])
})

test.each(['webpack', 'webpack575', 'rspack', 'farm'] as const)('%s: what its disk cache keeps counts until what it came from changes', async (bundler) => {
  write('src/page.ts', `import { BASE } from './config.js'\n${SEND}`)
  const build = async () => said((await buildWell({ bundler, root, entry: 'page.ts', cacheFolder: 'cache', options: { target: 'weixin' } })).output)
  write('src/config.js', "export const BASE = process.env.VUE_APP_BASE || 'https://a.cn'\n")
  expect(await build()).toBeUndefined()
  write('.env', 'VUE_APP_BASE=http://b.cn\n')
  expect(await build()).toEqual(['http://b.cn', '.env'])
  write('.env', 'VUE_APP_BASE=https://b.cn\n')
  expect(await build()).toBeUndefined()
  write('src/config.js', "export const BASE = 'http://c.cn'\n")
  expect(await build()).toEqual(['http://c.cn', 'src/config.js'])
})

test.each(['rollup', 'vite7', 'vite5', 'webpack'] as const)('%s in watch mode goes through a file again whose constants changed, and through no other', async (bundler: BundlerName) => {
  write('src/page.ts', `import { BASE } from './config.js'\nimport './other.js'\n${SEND}`)
  write('src/other.js', "uni.uploadFile({ url: 'https://a.cn', filePath: 'a.png', name: 'f' })\n")
  write('src/config.js', "export const BASE = 'https://a.cn'\n")
  const job: Job = { bundler, root, entry: join(root, 'src/page.ts'), outFile: join(root, 'out', 'out.cjs'), options: { target: 'weixin' } }
  const settings = { cwd: root, env: { ...process.env, NODE_OPTIONS: '' } }
  const { stdout } = await run(process.execPath, [watchJob, JSON.stringify(job), join(root, 'src/config.js'), "export const BASE = 'http://b.cn'\n"], settings)
  const [first, second] = JSON.parse(/ROUNDS (.*)/.exec(stdout)?.[1] ?? '[]') as readonly (readonly string[])[]
  // Of the changed file itself some hear, because it mentions nothing that concerns us, and some do not.
  const others = (files: readonly string[] | undefined) => files?.filter((file) => file !== 'src/config.js')
  expect(others(first)).toEqual(['src/other.js', 'src/page.ts'])
  expect(others(second)).toEqual(['src/page.ts'])
})
