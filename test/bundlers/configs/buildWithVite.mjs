import { basename, dirname } from 'node:path'
import crossload from 'unplugin-crossload/vite'

/** The same config for every version of Vite. */
export function viteConfig({ root, entry, outFile, options, sourcemap = true }) {
  return {
    root,
    configFile: false,
    plugins: [crossload(options)],
    build: {
      outDir: dirname(outFile),
      emptyOutDir: false,
      minify: false,
      sourcemap,
      target: 'es2020',
      lib: { entry, formats: ['cjs'], fileName: () => basename(outFile) },
    },
  }
}
