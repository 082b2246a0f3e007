import { basename, dirname } from 'node:path'
import { rspack } from '@rspack/core'
import crossload from 'unplugin-crossload/rspack'
import { ChildCompiler, runCompiler, TEXTS } from './buildWithWebpack.mjs'

/** @param {import('../job.ts').Job} job */
export async function build({ root, entry, outFile, options, sourcemap = true, secondEntry, takesTexts, cacheFolder }) {
  const compiler = rspack({
    context: root,
    mode: 'none',
    target: 'node',
    devtool: sourcemap && 'source-map',
    cache: cacheFolder ? { type: 'persistent', storage: { type: 'filesystem', directory: cacheFolder } } : false,
    entry,
    output: {
      path: dirname(outFile),
      filename: basename(outFile),
      library: { type: 'commonjs2' },
      devtoolModuleFilenameTemplate: '[absolute-resource-path]',
    },
    module: {
      rules: [
        { test: /\.ts$/, loader: 'builtin:swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2020' } } },
        ...(takesTexts ? TEXTS.filter(({ resourceQuery }) => resourceQuery) : []),
      ],
    },
    plugins: [crossload(options), ...(secondEntry ? [new ChildCompiler(secondEntry)] : [])],
  })
  await runCompiler(compiler)
}
