/**
 * crossload for Rollup.
 *
 * ```js
 * // rollup.config.js
 * import crossload from 'unplugin-crossload/rollup'
 * export default { plugins: [crossload({ target: 'alipay' })] }
 * ```
 *
 * @module
 */
import type { Plugin } from 'rollup'
import { createUnplugin } from 'unplugin'
import { entriesIn } from './buildPlace.ts'
import { describeByCombinedMap } from './combinedMap.ts'
import type { PluginOptions } from './options.ts'
import { createFactory } from './plugin.ts'
import { resolveId } from './resolveHook.ts'
import { transformStale } from './transformStale.ts'
import { inform, reportToRollup } from './sinks/rollup.ts'

export type { PluginOptions }

/**
 * @param options may be left out where a framework says what it builds for
 * @throws CrossloadOptionError for a wrong option
 */
const plugin: (options?: PluginOptions) => Plugin = createUnplugin(
  createFactory(() => ({
    report: reportToRollup,
    describe: describeByCombinedMap,
    order: 'post',
    startsInParts: true,
    close: (context, message) => inform(context, message),
    hooks: ({ session }) => ({
      rollup: {
        resolveId,
        watchChange: () => session.forget(),
        shouldTransformCachedModule: transformStale(session),
        // It knows no root: what is started in a project builds that project.
        options({ input }) {
          session.useRoot({ root: process.cwd(), entries: entriesIn(input) })
        },
      },
    }),
  })),
).rollup

export default plugin
