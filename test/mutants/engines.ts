import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Engines } from '../fuzz/checkAppliers.ts'
import type { Mutant } from './list.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Core and the Babel plugin with one mutant in them, loaded beside whatever else is loaded of them. No file of ours is changed. */
export async function enginesWith({ file, from, to }: Mutant): Promise<Engines> {
  const path = join(ROOT, file)
  const text = readFileSync(path, 'utf8')
  if (text.split(from).length !== 2) throw new Error(`${file} has to have this once: ${from}`)
  const outfile = join(ROOT, `test/node_modules/.mutants/${randomUUID()}.mjs`)
  await build({
    stdin: {
      contents: "export { transform } from '@crossload/core'\nexport { default as crossload } from 'babel-plugin-crossload'",
      resolveDir: join(ROOT, 'test'),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    // Some packages' other form calls a `require` that an ES module has not.
    mainFields: ['module', 'main'],
    conditions: ['dev'],
    external: ['@babel/*'],
    outfile,
    logLevel: 'error',
    plugins: [
      {
        name: 'mutant',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.ts$/ }, ({ path: loaded }) => (loaded === path ? { contents: text.replace(from, () => to), loader: 'ts' } : undefined)),
      },
    ],
  })
  try {
    return (await import(pathToFileURL(outfile).href)) as Engines
  } finally {
    rmSync(outfile)
  }
}
