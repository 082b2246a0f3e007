import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyApp, removeApp } from './fixtureApp.ts'
import type { Job } from './job.ts'

const run = promisify(execFile)

const script = fileURLToPath(new URL('./devOverlayJob.mjs', import.meta.url))

interface Got {
  /** Of three requests for the file with an error. */
  readonly statuses: readonly number[]
  readonly told: boolean
  /** What Vite's client shows as its overlay. */
  readonly error: { message: string; frame: string; plugin: string; id: string; loc: unknown }
  /** The file that is served once the error is mended. */
  readonly mended: string
}

let root: string

beforeEach(() => {
  root = copyApp()
})

afterEach(() => removeApp(root))

test.each(['vite', 'vite7', 'vite5'] as const)('the dev server of %s fails each request for a file with an error, and shows it as an overlay', async (bundler) => {
  const entry = join(root, 'src/warned.ts')
  const line = readFileSync(entry, 'utf8').split('\n').findIndex((text) => text.includes('Referer'))
  const text = readFileSync(entry, 'utf8').split('\n')[line] ?? ''
  const options = { target: 'alipay', rules: { 'forbidden-header': 'error' } } as const
  const job: Job = { bundler, root, entry, outFile: join(root, 'out/none.cjs'), options }
  // Node 20 has a WebSocket behind this flag.
  const argv = ['--experimental-websocket', script, JSON.stringify(job)]
  const { stdout } = await run(process.execPath, argv, { cwd: root, env: { ...process.env, NODE_OPTIONS: '' }, timeout: 60_000 })
  const { statuses, told, error, mended } = JSON.parse(/GOT (.*)/.exec(stdout)?.[1] ?? '{}') as Got

  expect(statuses).toEqual([500, 500, 500])
  expect(told).toBe(true)
  expect(error).toMatchObject({ plugin: 'unplugin-crossload', id: entry, loc: { file: entry, line: line + 1, column: text.indexOf('Referer') } })
  expect(error.message).toContain('[forbidden-header] Alipay Mini Program does not let an app set the header `Referer`.')
  expect(error.frame).toContain(`--> src/warned.ts:${line + 1}:${text.indexOf('Referer') + 1}\n`)
  expect(error.frame).toMatch(new RegExp(`\n${line + 1} \\| .*header: \\{ Referer: '' \\} \\}\\)\n`))
  expect(mended).toContain('album')
})
