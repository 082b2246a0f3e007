/**
 * crossload for Vite, and so for uni-app, and for Taro with Vite.
 *
 * ```js
 * // vite.config.js
 * import crossload from 'unplugin-crossload/vite'
 * export default { plugins: [crossload(), uni()] }
 * ```
 *
 * @module
 */
import { createUnplugin } from 'unplugin'
import type { Plugin, ViteDevServer } from 'vite'
import { aliasesIn, entriesIn } from './buildPlace.ts'
import { describeByCombinedMap } from './combinedMap.ts'
import { refreshDependents } from './devServer.ts'
import { isCodeByMeta } from './moduleKind.ts'
import type { PluginOptions } from './options.ts'
import { moveBeforeUniInject, moveBehindImports } from './order.ts'
import { createFactory } from './plugin.ts'
import { PLUGIN_NAME } from './pluginName.ts'
import { resolveId } from './resolveHook.ts'
import { transformStale } from './transformStale.ts'
import { createViteSink } from './sinks/vite.ts'

export type { PluginOptions }

/**
 * @param options may be left out where a framework says what it builds for
 * @throws CrossloadOptionError for a wrong option
 */
const plugin: (options?: PluginOptions) => Plugin = createUnplugin(
  createFactory(() => {
    let info: (message: string) => void = () => {}
    let isServer = false
    let server: ViteDevServer | undefined
    return {
      startsInParts: true,
      // A build looks at everything in the end; a dev server has no end.
      onNews: (session) => {
        if (server) refreshDependents(server, session)
      },
      close: (_, summary) => {
        if (!isServer) info(summary)
      },
      report: createViteSink((message) => info(message)),
      describe: describeByCombinedMap,
      isCode: isCodeByMeta,
      hooks: ({ session }) => ({
        vite: {
          resolveId,
          sharedDuringBuild: true,
          // Vite 8 has no such hook, and goes through everything again.
          shouldTransformCachedModule: transformStale(session),
          configResolved({ build, command, envDir, logger, mode, plugins, resolve, root }) {
            isServer = command === 'serve'
            const { lib, rollupOptions } = build
            const entries = entriesIn((lib && lib.entry) || rollupOptions.input || 'index.html')
            // Newer than Vite's first types that we build with: `false` for none.
            const folder: unknown = envDir
            const environment = { mode, ...(typeof folder === 'string' && { folder }) }
            session.useRoot({ root, entries, aliases: aliasesIn(resolve.alias), environment })
            info = (message) => logger.info(message)
            // Read-only to the type, but this hook is where uni-app orders its own plugins too.
            moveBehindImports(plugins as (typeof plugins)[number][], PLUGIN_NAME)
            moveBeforeUniInject(plugins as (typeof plugins)[number][], PLUGIN_NAME)
          },
          configureServer(started) {
            server = started
          },
          watchChange() {
            session.forget()
            if (server) refreshDependents(server, session)
          },
        },
      }),
    }
  }),
).vite

export default plugin
