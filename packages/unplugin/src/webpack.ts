/**
 * crossload for webpack 5, and so for Mpx, and for Taro with webpack.
 *
 * ```js
 * // webpack.config.js
 * import crossload from 'unplugin-crossload/webpack'
 * export default { plugins: [new MpxWebpackPlugin({ mode: 'ali' }), crossload()] }
 * ```
 *
 * @module
 */
import { createUnplugin } from 'unplugin'
import type { WebpackPluginInstance } from 'webpack'
import type { HookContext } from './bundler.ts'
import { placeOfCompiler } from './buildPlace.ts'
import { holdCompilations } from './loaded.ts'
import { describeByLoaderContext } from './loaderContext.ts'
import { isCodeByLoaderContext } from './moduleKind.ts'
import type { PluginOptions } from './options.ts'
import { addToCacheVersion, fingerprint } from './persistentCache.ts'
import { createFactory } from './plugin.ts'
import { rebuildOnNewMark } from './rebuild.ts'
import { addRuntimeAliases } from './resolveAlias.ts'
import { runBehindOthers } from './runBehindOthers.ts'
import { reportToWebpack, showFindings } from './sinks/webpack.ts'
import { mpxModeAmong } from './target.ts'

export type { PluginOptions }

/**
 * @param options may be left out where a framework says what it builds for
 * @throws CrossloadOptionError for a wrong option
 */
const plugin: (options?: PluginOptions) => WebpackPluginInstance = createUnplugin(
  createFactory(() => {
    let markModule: (context: HookContext) => void = () => {}
    return {
      report: reportToWebpack,
      isCode: isCodeByLoaderContext,
      describe(context, code, id) {
        markModule(context)
        return describeByLoaderContext(context, code, id)
      },
      hooks: ({ options, session }) => ({
        webpack(compiler) {
          const mpxMode = mpxModeAmong(compiler.options.plugins)
          const place = () => placeOfCompiler(compiler, [compiler.options.cache], mpxMode)
          const mark = () => fingerprint(options, session.useRoot(place()), mpxMode)
          runBehindOthers(compiler)
          addRuntimeAliases(compiler.options.resolve)
          addToCacheVersion(compiler.options.cache, mark())
          markModule = rebuildOnNewMark(compiler, mark, (id) => session.isStale(id))
          compiler.hooks.watchRun.tap('crossload', ({ modifiedFiles }) => {
            if (modifiedFiles) session.forget()
          })
          holdCompilations(compiler, session)
          showFindings(compiler, (counted) => session.summary(counted))
        },
      }),
    }
  }),
).webpack

export default plugin
