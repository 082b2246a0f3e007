import { rolldown } from 'rolldown'
import crossload from 'unplugin-crossload/rolldown'

const TEXTS = {
  moduleTypes: { '.text.js': 'text', '.binary.js': 'binary', '.base64.js': 'base64', '.dataurl.js': 'dataurl', '.empty.js': 'empty' },
  experimental: { importAttributes: true, resolveNewUrlToAsset: true },
}

/** @param {import('../job.ts').Job} job */
export async function build({ entry, outFile, options, sourcemap = true, takesTexts }) {
  const bundle = await rolldown({ input: entry, plugins: [crossload(options)], ...(takesTexts && TEXTS) })
  await bundle.write({ file: outFile, format: 'cjs', exports: 'named', sourcemap })
  // Rolldown goes through everything again for each output.
  await bundle.write({ file: `${outFile}.mjs`, format: 'esm', sourcemap })
  await bundle.close()
}
