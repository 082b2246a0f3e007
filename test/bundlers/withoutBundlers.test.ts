import { execFile } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyApp, removeApp } from './fixtureApp.ts'
import { installFlat } from './installFlat.ts'

const run = promisify(execFile)

const SCRIPT = 'loadWithoutBundlers.mjs'

let root: string

beforeAll(() => {
  root = copyApp()
  installFlat('unplugin-crossload', fileURLToPath(import.meta.url), root)
  cpSync(fileURLToPath(new URL(SCRIPT, import.meta.url)), join(root, SCRIPT))
})

afterAll(() => removeApp(root))

test('what is installed with the plugin has no bundler in it', () => {
  const bundlers = ['vite', 'rollup', 'rolldown', 'webpack', '@rspack/core', 'esbuild', '@farmfe/core']
  expect(existsSync(join(root, 'node_modules/unplugin'))).toBe(true)
  expect(bundlers.filter((bundler) => existsSync(join(root, 'node_modules', bundler)))).toEqual([])
})

test.each(['vite', 'rollup', 'rolldown', 'webpack', 'rspack', 'esbuild', 'farm'])(
  'the entry for %s loads by import and by require where no bundler is installed, and is the same function',
  async (entry) => {
    const { stdout } = await run(process.execPath, [join(root, SCRIPT), entry], { cwd: root, env: { ...process.env, NODE_OPTIONS: '' } })
    expect(JSON.parse(stdout)).toEqual({ required: 'function', isSame: true, plugin: 'object' })
  },
)
