import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import crossload from 'unplugin-crossload/vite'

/** The same config for every version of Vite. */
export function viteConfig({ root, entry, outFile, options, sourcemap = true, secondEntry, takesTexts }, rollupOptions = {}) {
  const isComponent = entry.endsWith('.vue')
  return {
    root,
    configFile: false,
    plugins: [isComponent && import('@vitejs/plugin-vue').then(({ default: vue }) => vue()), crossload(options)],
    ...(takesTexts && { worker: { plugins: () => [crossload(options)] } }),
    ...(secondEntry && {
      builder: {},
      environments: { ssr: { build: { outDir: `${dirname(outFile)}/ssr`, rollupOptions: { input: secondEntry } } } },
    }),
    build: {
      outDir: dirname(outFile),
      emptyOutDir: false,
      minify: false,
      sourcemap,
      target: 'es2020',
      rollupOptions: { external: isComponent ? [/^vue/] : [], ...rollupOptions },
      lib: { entry, formats: ['cjs'], fileName: () => basename(outFile) },
    },
  }
}

/**
 * Builds as the command line of this version of Vite does.
 *
 * @param vite its module
 * @param {import('../job.ts').Job} job
 * @param {object} rollupOptions what only this version of Vite takes. Default: nothing.
 */
export async function buildWithVite(vite, job, rollupOptions) {
  if (!job.secondEntry) return void (await vite.build(viteConfig(job, rollupOptions)))
  // From a file: Vite reads it once more for each environment.
  process.env['CROSSLOAD_JOB'] = JSON.stringify(job)
  const builder = await vite.createBuilder({ root: job.root, configFile: fileURLToPath(new URL('./viteFromFile.mjs', import.meta.url)) })
  await builder.buildApp()
}
