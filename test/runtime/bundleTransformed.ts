import { transform } from '@crossload/core'
import { build } from 'esbuild'

/**
 * Transforms a script for a host and bundles it with the runtime's sources. `my-uploader` stands for a module of the app's own.
 *
 * @returns an IIFE
 */
export async function bundleTransformed(code: string, target: string, options: object): Promise<string> {
  const contents = transform(code, 'case.js', { target, ...options })?.code ?? code
  const result = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['dev'],
    plugins: [
      {
        name: 'app-module',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^my-uploader$/ }, ({ path }) => ({ path, namespace: 'app' }))
          onLoad({ filter: /.*/, namespace: 'app' }, () => ({ contents: 'export default {}' }))
        },
      },
    ],
  })
  return result.outputFiles[0]?.text ?? ''
}
