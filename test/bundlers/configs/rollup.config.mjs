import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
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

/** The two ways of plugins for texts: one reads the file itself, the other makes code of what it is handed. Rollup knows code only. */
const texts = [
  {
    name: 'load-text',
    load: (id) => (id.endsWith('.load.js') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : null),
  },
  {
    name: 'transform-text',
    transform: (code, id) => (id.endsWith('.text.js') ? { code: `export default ${JSON.stringify(code)}`, map: { mappings: '' } } : null),
  },
]

/** Rollup's command line calls this, as it does with any config. */
export default function config({ configJob }) {
  const { entry, outFile, options, sourcemap = true, takesTexts } = JSON.parse(configJob)
  return {
    input: entry,
    plugins: [crossload(options), takesTexts && texts, typescript, nodeResolve(), commonjs()],
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
