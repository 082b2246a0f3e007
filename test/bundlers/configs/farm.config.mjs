import { basename, dirname } from 'node:path'
import { build as farm } from '@farmfe/core'
import crossload from 'unplugin-crossload/farm'

/** @param {import('../job.ts').Job} job */
export async function build({ root, entry, outFile, options, sourcemap = true, cacheFolder }) {
  await farm({
    root,
    configPath: root,
    compilation: {
      input: { index: entry },
      output: { path: dirname(outFile), entryFilename: basename(outFile), targetEnv: 'node', format: 'cjs', clean: false },
      presetEnv: false,
      minify: false,
      sourcemap,
      persistentCache: cacheFolder ? { cacheDir: cacheFolder } : false,
      partialBundling: { enforceResources: [{ name: basename(outFile), test: ['.+'] }] },
    },
    plugins: [crossload(options)],
  })
}
