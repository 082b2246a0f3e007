// Plugins of somebody else's, one a bundler: a module that is nowhere on disk, a name that only the plugin knows, and the framework's own step.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compile } from './framework.mjs'

const loader = createRequire(import.meta.url).resolve('./frameworkLoader.cjs')

/**
 * @typedef {object} Given
 * @property {string} [virtual] the text of `virtual:kit`
 * @property {string} [hidden] the file that `hidden-kit` stands for
 */

/** Rollup, Rolldown, Vite. */
export const rollupPlugin = ({ virtual, hidden }) => ({
  name: 'other',
  resolveId: (name) => (name === 'virtual:kit' && virtual ? '\0virtual:kit' : name === 'hidden-kit' ? hidden : undefined),
  load: (id) => (id === '\0virtual:kit' ? virtual : undefined),
  transform: { order: 'pre', handler: (code, id) => ({ code: compile(code, id) ?? code, map: null }) },
})

/** webpack, Rspack. */
export function compilerRules({ virtual, hidden }, seen) {
  const plugin = {
    apply(compiler) {
      const replace = (pattern, request) => new compiler.webpack.NormalModuleReplacementPlugin(pattern, request).apply(compiler)
      if (virtual) replace(/^virtual:kit$/, `data:text/javascript,${encodeURIComponent(virtual)}`)
      if (hidden) replace(/^hidden-kit$/, hidden)
    },
  }
  return { rule: { test: /\.(?:js|vue)$/, use: [{ loader, options: { seen } }] }, plugin }
}

export const esbuildPlugin = ({ virtual, hidden }) => ({
  name: 'other',
  setup(build) {
    build.onResolve({ filter: /^virtual:kit$/ }, () => ({ path: 'kit', namespace: 'virtual' }))
    build.onResolve({ filter: /^hidden-kit$/ }, () => ({ path: hidden }))
    build.onLoad({ filter: /.*/, namespace: 'virtual' }, () => ({ contents: virtual }))
    build.onLoad({ filter: /\.(?:js|vue)$/, namespace: 'file' }, ({ path }) => {
      const contents = compile(readFileSync(path, 'utf8'), path)
      return contents === undefined ? undefined : { contents, loader: 'js' }
    })
  },
})

const resolved = (resolvedPath) => ({ resolvedPath, external: false, sideEffects: true, query: [], meta: {} })

export const farmPlugin = ({ virtual, hidden }) => ({
  name: 'other',
  priority: 1000,
  resolve: {
    filters: { sources: ['^virtual:kit$', '^hidden-kit$'], importers: ['.*'] },
    executor: ({ source }) => (source === 'virtual:kit' ? resolved('virtual:kit') : hidden ? resolved(hidden) : undefined),
  },
  load: {
    filters: { resolvedPaths: ['virtual:kit', '\\.vue$', '\\.js$'] },
    executor({ resolvedPath }) {
      if (resolvedPath === 'virtual:kit') return { content: virtual, moduleType: 'js' }
      const content = compile(readFileSync(resolvedPath, 'utf8'), resolvedPath)
      return content === undefined ? undefined : { content, moduleType: 'js' }
    },
  },
})
