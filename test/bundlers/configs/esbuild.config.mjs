import { build as esbuild } from 'esbuild'
import crossload from 'unplugin-crossload/esbuild'

/** By the ends of names, whichever is longest. */
const TEXTS = {
  '.js': 'jsx',
  '.text.js': 'text',
  '.binary.js': 'binary',
  '.base64.js': 'base64',
  '.dataurl.js': 'dataurl',
  '.file.js': 'file',
  '.copy.js': 'copy',
  '.empty.js': 'empty',
}

/** @param {import('../job.ts').Job} job */
export async function build({ root, entry, outFile, options, sourcemap = true, takesTexts }) {
  await esbuild({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: outFile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    charset: 'utf8',
    sourcemap,
    ...(takesTexts && { loader: TEXTS, target: 'es2020' }),
    plugins: [crossload(options)],
  })
}
