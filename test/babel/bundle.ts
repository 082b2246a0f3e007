import { build } from 'esbuild'

/** Bundles a module with the runtime's sources; `vue` is a stub that its JSX plugin may call. */
export async function bundle(contents: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'cjs',
    conditions: ['dev'],
    plugins: [
      {
        name: 'stubs',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^vue$/ }, ({ path }) => ({ path, namespace: 'stub' }))
          onLoad({ filter: /.*/, namespace: 'stub' }, () => ({ contents: 'export const createVNode = (...parts) => parts.length' }))
        },
      },
    ],
  })
  return result.outputFiles[0]?.text ?? ''
}
