import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import commonjs from '@rollup/plugin-commonjs'
import nodeResolve from '@rollup/plugin-node-resolve'
import { transform } from 'esbuild'
import crossload from 'unplugin-crossload/rollup'

/** The TypeScript step that comes before. It stands after crossload in the list, which must not matter. */
const typescript = {
  name: 'typescript',
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null
    const { code: javascript, map } = await transform(code, { loader: 'ts', sourcemap: true, sourcefile: id })
    return { code: javascript, map }
  },
}

/** Rollup's command line calls this, as it does with any config. */
export default function config({ configJob }) {
  const { entry, outFile, options, sourcemap = true } = JSON.parse(configJob)
  return {
    input: entry,
    plugins: [crossload(options), typescript, nodeResolve(), commonjs()],
    output: { file: outFile, format: 'cjs', exports: 'named', sourcemap },
  }
}

/**
 * The command line itself: only it prints frames.
 *
 * @param {import('../job.ts').Job} job
 */
export async function build(job) {
  const rollup = createRequire(import.meta.url).resolve('rollup/dist/bin/rollup')
  const argv = [rollup, '--config', fileURLToPath(import.meta.url), '--configJob', JSON.stringify(job)]
  const { status } = spawnSync(process.execPath, argv, { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
