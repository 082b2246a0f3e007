import { build as esbuild } from 'esbuild'
import crossload from 'unplugin-crossload/esbuild'

/** @param {import('../job.ts').Job} job */
export async function build({ root, entry, outFile, options, sourcemap = true }) {
  await esbuild({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: outFile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    charset: 'utf8',
    sourcemap,
    plugins: [crossload(options)],
  })
}
