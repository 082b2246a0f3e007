import { rolldown } from 'rolldown'
import crossload from 'unplugin-crossload/rolldown'

/** @param {import('../job.ts').Job} job */
export async function build({ entry, outFile, options, sourcemap = true }) {
  const bundle = await rolldown({ input: entry, plugins: [crossload(options)] })
  await bundle.write({ file: outFile, format: 'cjs', exports: 'named', sourcemap })
  // Rolldown goes through everything again for each output.
  await bundle.write({ file: `${outFile}.mjs`, format: 'esm', sourcemap })
  await bundle.close()
}
