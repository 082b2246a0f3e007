import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyApp, removeApp } from './fixtureApp.ts'
import type { Job } from './job.ts'

const run = promisify(execFile)

const script = fileURLToPath(new URL('./devServerJob.mjs', import.meta.url))

interface Served {
  readonly code: string
  readonly runtime: string | null
  /** How many warnings there were before the change. */
  readonly first: number
  readonly warnings: readonly string[]
}

let root: string

beforeEach(() => {
  root = copyApp()
})

afterEach(() => removeApp(root))

test.each(['vite', 'vite7', 'vite5'] as const)('the dev server of %s serves rewritten files and warns again of a changed one', async (bundler) => {
  const entry = join(root, 'src/warned.ts')
  const job: Job = { bundler, root, entry, outFile: join(root, 'out/none.cjs'), options: { target: 'alipay' } }
  const settings = { cwd: root, env: { ...process.env, NODE_OPTIONS: '' }, timeout: 60_000 }
  const { stdout } = await run(process.execPath, [script, JSON.stringify(job)], settings)
  const { code, runtime, first, warnings } = JSON.parse(/SERVED (.*)/.exec(stdout)?.[1] ?? '{}') as Served

  expect(code).toMatch(/await _awaited\(_withFileType\(\{\s*url: "https:\/\/up\.example\/",\s*fileName: 名/)
  expect(runtime).toContain('my.uploadFile(')
  expect(first).toBe(1)
  expect(warnings).toHaveLength(2)
  for (const warning of warnings) expect(warning).toContain('does not let an app set the header `Referer`')
  expect(warnings[0]).toContain('--> src/warned.ts:10:128')
})
