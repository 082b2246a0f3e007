/**
 * crossload for Rspack.
 *
 * ```js
 * // rspack.config.js
 * import crossload from 'unplugin-crossload/rspack'
 * export default { plugins: [crossload({ target: 'alipay' })] }
 * ```
 *
 * @module
 */
import type { RspackPluginInstance } from '@rspack/core'
import { createUnplugin } from 'unplugin'
import { placeOfCompiler } from './buildPlace.ts'
import { holdCompilations } from './loaded.ts'
import { describeByLoaderContext } from './loaderContext.ts'
import { isCodeByLoaderContext } from './moduleKind.ts'
import type { PluginOptions } from './options.ts'
import { addToCacheVersion, fingerprint } from './persistentCache.ts'
import { createFactory } from './plugin.ts'
import { rebuildDependents } from './rebuildDependents.ts'
import { addRuntimeAliases } from './resolveAlias.ts'
import { runBehindOthers } from './runBehindOthers.ts'
import { reportToRspack, showFindings } from './sinks/rspack.ts'

export type { PluginOptions }

/**
 * @param options may be left out where a framework says what it builds for
 * @throws CrossloadOptionError for a wrong option
 */
const plugin: (options?: PluginOptions) => RspackPluginInstance = createUnplugin(
  createFactory(() => ({
    report: reportToRspack,
    isCode: isCodeByLoaderContext,
    describe: describeByLoaderContext,
    hooks: ({ options, session }) => ({
      rspack(compiler) {
        // Rspack 1 keeps its cache among its experiments.
        const { experiments } = compiler.options
        const ofExperiments = 'cache' in experiments ? experiments.cache : undefined
        const mark = fingerprint(options, session.useRoot(placeOfCompiler(compiler, [compiler.options.cache, ofExperiments])))
        runBehindOthers(compiler)
        addRuntimeAliases(compiler.options.resolve)
        addToCacheVersion(compiler.options.cache, mark)
        rebuildDependents(compiler, session)
        holdCompilations(compiler, session)
        showFindings(compiler, (counted) => session.summary(counted))
        addToCacheVersion(ofExperiments, mark)
      },
    }),
  })),
).rspack

export default plugin
