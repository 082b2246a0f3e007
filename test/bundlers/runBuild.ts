import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import type { PluginOptions } from 'unplugin-crossload/vite'
import type { BundlerName } from './bundlers.ts'
import type { Job } from './job.ts'

export interface Build {
  readonly exitCode: number
  /** What the bundler printed, without colours. */
  readonly output: string
  /** Absolute path of the bundle; its map lies beside it. */
  readonly outFile: string
}

export interface BuildRequest {
  readonly bundler: BundlerName
  readonly root: string
  /** File name below `src`. */
  readonly entry: string
  readonly options: PluginOptions
  readonly sourcemap?: boolean
  /** File name below `src`. */
  readonly secondEntry?: string
  /** See `Job`. */
  readonly takesTexts?: boolean
  /** Where below `root` disk caches go. Default: none is kept. */
  readonly cacheFolder?: string
  readonly env?: Readonly<Record<string, string>>
}

const runner = fileURLToPath(new URL('./runJob.mjs', import.meta.url))

let builds = 0

/** Builds in a child process of plain Node: packages resolve to their `dist`, as they do for a user, and a crash is only the child's. */
export function runBuild({ bundler, root, entry, options, sourcemap = true, secondEntry, takesTexts, cacheFolder, env }: BuildRequest): Promise<Build> {
  const outFile = join(root, `out${(builds += 1)}`, `${bundler}.cjs`)
  const job: Job = {
    bundler,
    root,
    entry: join(root, 'src', entry),
    outFile,
    options,
    sourcemap,
    ...(secondEntry && { secondEntry: join(root, 'src', secondEntry) }),
    ...(takesTexts && { takesTexts }),
    ...(cacheFolder && { cacheFolder: join(root, cacheFolder) }),
  }
  return new Promise((resolve) => {
    const settings = { cwd: root, env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: '', VITEST: '', FORCE_COLOR: '0', ...env }, maxBuffer: 1 << 26 }
    const child = execFile(process.execPath, [runner, JSON.stringify(job)], settings, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? 1, output: stripVTControlCharacters(stdout + stderr), outFile })
    })
  })
}

/**
 * The same for a build that has to go well.
 *
 * @throws with what the bundler printed, when it does not
 */
export async function buildWell(request: BuildRequest): Promise<Build & { readonly code: string }> {
  const build = await runBuild(request)
  if (build.exitCode !== 0) throw new Error(`${request.bundler} failed:\n${build.output}`)
  return { ...build, code: readFileSync(build.outFile, 'utf8') }
}
