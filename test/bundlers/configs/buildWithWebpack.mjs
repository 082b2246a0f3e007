import { createRequire } from 'node:module'
import { basename, dirname } from 'node:path'
import crossload from 'unplugin-crossload/webpack'

const require = createRequire(import.meta.url)

/** webpack 5.75 has no rules of its own for an import's attributes, which it calls assertions. */
export const TEXTS = [
  ...['asset', 'asset/source', 'asset/inline', 'asset/resource'].map((type) => ({ resourceQuery: new RegExp(`^\\?${type}$`), type })),
  { assert: { type: 'text' }, type: 'asset/source' },
]

/** The same config for every version of webpack. */
export function webpackConfig({ root, entry, outFile, options, sourcemap = true, secondEntry, takesTexts, cacheFolder }) {
  return {
    context: root,
    mode: 'none',
    target: 'node',
    devtool: sourcemap && 'source-map',
    cache: cacheFolder ? { type: 'filesystem', cacheDirectory: cacheFolder } : false,
    entry,
    output: {
      path: dirname(outFile),
      filename: basename(outFile),
      library: { type: 'commonjs2' },
      devtoolModuleFilenameTemplate: '[absolute-resource-path]',
    },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: require.resolve('babel-loader'),
          options: { configFile: false, babelrc: false, presets: [require.resolve('@babel/preset-typescript')] },
        },
        ...(takesTexts ? TEXTS : []),
      ],
    },
    plugins: [crossload(options), ...(secondEntry ? [new ChildCompiler(secondEntry)] : [])],
  }
}

/** Runs a compiler and prints what its own command line would print; fails where that would. */
export function runCompiler(compiler) {
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) return reject(error)
      console.log(stats.toString())
      compiler.close(() => (stats.hasErrors() ? reject(new Error('the build has errors')) : resolve()))
    })
  })
}

/** Builds another entry by itself, as plugins do that run what they build. */
export class ChildCompiler {
  constructor(entry) {
    this.entry = entry
  }

  apply(compiler) {
    const { EntryPlugin } = compiler.webpack
    compiler.hooks.make.tapPromise('child', (compilation) => {
      const child = compilation.createChildCompiler('child', { filename: 'child.cjs' })
      new EntryPlugin(compiler.context, this.entry, { name: 'child' }).apply(child)
      return new Promise((resolve, reject) => {
        child.runAsChild((error) => (error ? reject(error) : resolve()))
      })
    })
  }
}
