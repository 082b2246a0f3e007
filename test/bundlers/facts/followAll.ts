import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** See `watchJob.mjs`. */
export interface Step {
  readonly file: string
  readonly text: string
  readonly before?: Readonly<Record<string, string>>
  readonly removes?: readonly string[]
}

/** What one build came to. */
export interface Round {
  readonly code: string
  /** Which files went through crossload, relative to the app's root; esbuild does not say. */
  readonly seen: readonly string[]
  /** The warnings, where it is esbuild that builds. */
  readonly said: readonly string[]
}

/** An app that a bundler follows through changes. */
export interface Followed {
  readonly name: string
  readonly root: string
  readonly steps: readonly Step[]
}

const script = fileURLToPath(new URL('./watchJob.mjs', import.meta.url))

/**
 * Follows all in one child process of plain Node.
 *
 * @returns for each the first build and one for every step
 */
export async function followAll(folder: string, followed: readonly Followed[]): Promise<readonly (readonly Round[])[]> {
  const jobs = followed.map(({ name, root, steps }) => {
    return [name, { root, entry: join(root, 'src/main.js'), outFile: join(root, 'out', 'out.cjs'), options: { target: 'alipay' } }, steps]
  })
  const list = join(folder, 'jobs.json')
  writeFileSync(list, JSON.stringify(jobs))
  const stdout = await new Promise<string>((resolve, reject) => {
    const settings = { cwd: folder, env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: '' }, maxBuffer: 1 << 28 }
    execFile(process.execPath, [script, list], settings, (error, out, err) => (error ? reject(new Error(`${String(error)}\n${out}\n${err}`)) : resolve(out)))
  })
  return JSON.parse(/ROUNDS (.*)/.exec(stdout)?.[1] ?? '[]') as readonly (readonly Round[])[]
}
