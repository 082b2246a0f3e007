import { createRequire } from 'node:module'
import { basename, dirname } from 'node:path'
import crossload from 'unplugin-crossload/webpack'

const require = createRequire(import.meta.url)

/** The same config for every version of webpack. */
export function webpackConfig({ root, entry, outFile, options, sourcemap = true, cacheFolder }) {
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
      ],
    },
    plugins: [crossload(options)],
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
