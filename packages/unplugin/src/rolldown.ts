/**
 * crossload for Rolldown.
 *
 * ```js
 * // rolldown.config.js
 * import crossload from 'unplugin-crossload/rolldown'
 * export default { plugins: [crossload({ target: 'alipay' })] }
 * ```
 *
 * @module
 */
import type { Plugin } from 'rolldown'
import { createUnplugin } from 'unplugin'
import { aliasesIn, entriesIn } from './buildPlace.ts'
import { describeByCombinedMap } from './combinedMap.ts'
import { isCodeByMeta } from './moduleKind.ts'
import type { PluginOptions } from './options.ts'
import { createFactory } from './plugin.ts'
import { resolveId } from './resolveHook.ts'
import { inform } from './sinks/rollup.ts'
import { reportToRolldown } from './sinks/rolldown.ts'

export type { PluginOptions }

/**
 * @param options may be left out where a framework says what it builds for
 * @throws CrossloadOptionError for a wrong option
 */
const plugin: (options?: PluginOptions) => Plugin = createUnplugin(
  createFactory(() => ({
    report: reportToRolldown,
    describe: describeByCombinedMap,
    isCode: isCodeByMeta,
    order: 'post',
    startsInParts: true,
    close: (context, message) => inform(context, message),
    hooks: ({ session }) => ({
      rolldown: {
        resolveId,
        watchChange: () => session.forget(),
        // It knows no root: what is started in a project builds that project.
        options({ input, resolve }) {
          session.useRoot({ root: process.cwd(), entries: entriesIn(input), aliases: aliasesIn(Object(resolve).alias) })
        },
      },
    }),
  })),
).rolldown

export default plugin
