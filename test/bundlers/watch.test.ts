import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyApp, removeApp } from './fixtureApp.ts'
import type { BundlerName } from './bundlers.ts'
import type { Job } from './job.ts'

const run = promisify(execFile)

const script = fileURLToPath(new URL('./watchJob.mjs', import.meta.url))

let root: string

beforeEach(() => {
  root = copyApp()
})

afterEach(() => removeApp(root))

async function watch(bundler: BundlerName): Promise<{ first: readonly string[]; second: readonly string[]; code: string }> {
  const entry = join(root, 'src/main.ts')
  const outFile = join(root, 'out', `${bundler}.cjs`)
  const job: Job = { bundler, root, entry, outFile, options: { target: 'alipay', packages: ['listed-uploader'] } }
  const changed = join(root, 'src/avatar.js')
  const text = readFileSync(changed, 'utf8').replaceAll("'avatar'", "'portrait'")

  const settings = { cwd: root, env: { ...process.env, NODE_OPTIONS: '' } }
  const { stdout } = await run(process.execPath, [script, JSON.stringify(job), changed, text], settings)
  const [first = [], second = []] = JSON.parse(/ROUNDS (.*)/.exec(stdout)?.[1] ?? '[]') as readonly (readonly string[])[]
  return { first: first.filter(isLookedInto), second: second.filter(isLookedInto), code: readFileSync(outFile, 'utf8') }
}

/** Vite's plugin hears what other packages say of the app, for its dev server, and changes nothing there. */
const isLookedInto = (file: string) => !file.startsWith('..') && !file.includes('unlisted-uploader')

const WITH_CALLS = [
  'node_modules/listed-uploader/index.js',
  'src/avatar.js',
  'src/download.ts',
  'src/legacy.cjs',
  'src/main.ts',
  'src/shadowed.ts',
]

const INCREMENTAL = ['rollup', 'vite7', 'vite5', 'webpack'] as const

test.each(INCREMENTAL)('%s in watch mode goes through a changed file again, and through no other', async (bundler) => {
  const { first, second, code } = await watch(bundler)
  expect(first).toEqual(WITH_CALLS)
  expect(second).toEqual(['src/avatar.js'])
  expect(code).toMatch(/fileName: ["']portrait["']/)
  expect(code).not.toMatch(/fileName: ["']avatar["']/)
})

test('vite, which goes through everything again by itself, rewrites the changed file anew', async () => {
  const { first, second, code } = await watch('vite')
  expect(first).toEqual(WITH_CALLS)
  expect(second).toEqual(WITH_CALLS)
  expect(code).toMatch(/fileName: ["']portrait["']/)
  expect(code).not.toMatch(/fileName: ["']avatar["']/)
})
