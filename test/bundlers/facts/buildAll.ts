import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One each: what their versions do differently, other tests look at. */
export const SEVEN = ['rollup', 'rolldown', 'vite', 'webpack', 'rspack', 'esbuild', 'farm'] as const

export type Bundler = (typeof SEVEN)[number]

/** See `builders.mjs`. */
export interface FactsBuild {
  readonly bundler: Bundler
  readonly root: string
  readonly options?: object
  readonly keepsLinks?: boolean
  readonly virtual?: string
  readonly hidden?: string
  readonly autoImport?: 'before' | 'behind'
}

export interface Built {
  /** What the bundler said when it failed. */
  readonly failure: string | null
  readonly code: string
}

const script = fileURLToPath(new URL('./buildJob.mjs', import.meta.url))

let runs = 0

/** Builds in one child process of plain Node: packages resolve to their `dist`, as they do for a user. */
export async function buildAll(folder: string, builds: readonly FactsBuild[]): Promise<readonly Built[]> {
  const outFiles = builds.map(({ bundler, root }, index) => join(root, `out${index}`, `${bundler}.cjs`))
  const jobs = builds.map(({ bundler, options, ...rest }, index) => {
    return [bundler, { ...rest, entry: join(rest.root, 'src/main.js'), outFile: outFiles[index], options: { target: 'alipay', ...options } }]
  })
  const list = join(folder, `jobs${(runs += 1)}.json`)
  writeFileSync(list, JSON.stringify(jobs))
  const stdout = await new Promise<string>((resolve, reject) => {
    const settings = { cwd: folder, env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: '' }, maxBuffer: 1 << 26 }
    execFile(process.execPath, [script, list], settings, (error, out, err) => (error ? reject(new Error(`${String(error)}\n${out}\n${err}`)) : resolve(out)))
  })
  const failures = JSON.parse(/FAILURES (.*)/.exec(stdout)?.[1] ?? '[]') as readonly (string | null)[]
  return outFiles.map((file, index) => ({ failure: failures[index] ?? null, code: existsSync(file) ? readFileSync(file, 'utf8') : '' }))
}
