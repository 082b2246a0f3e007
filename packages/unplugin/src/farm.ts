/**
 * crossload for Farm.
 *
 * ```js
 * // farm.config.js
 * import crossload from 'unplugin-crossload/farm'
 * export default { plugins: [crossload({ target: 'alipay' })] }
 * ```
 *
 * @module
 */
import type { JsPlugin, UserConfig } from '@farmfe/core'
import { createUnplugin } from 'unplugin'
import type { BuildPlace } from './appOfBuild.ts'
import { aliasesIn, entriesIn } from './buildPlace.ts'
import { farmBuild } from './farmBuild.ts'
import type { PluginOptions } from './options.ts'
import { fingerprint } from './persistentCache.ts'
import { createFactory } from './plugin.ts'
import { resolveRuntimeModule, RUNTIME_MODULE } from './runtimeModule.ts'

export type { PluginOptions }

/** Farm's own hook with its own filter: unplugin's asks about every import there is. */
const resolve: JsPlugin['resolve'] = {
  filters: { sources: [RUNTIME_MODULE.source], importers: ['.*'] },
  executor({ source }) {
    const resolvedPath = resolveRuntimeModule(source)
    return resolvedPath === undefined ? undefined : { resolvedPath, external: false, sideEffects: false, query: [], meta: {} }
  },
}

/** Farm keeps transformed modules on disk unless it is told not to. */
function addToCacheKey(config: UserConfig, mark: string): UserConfig {
  const { compilation } = config
  const cache = compilation?.persistentCache ?? true
  if (cache === false) return config
  const settings = cache === true ? {} : cache
  const persistentCache = { ...settings, envs: { ...settings.envs, crossload: mark } }
  return { ...config, compilation: { ...compilation, persistentCache } }
}

function placeOf({ root = process.cwd(), compilation }: UserConfig): BuildPlace {
  return { root, keepsModules: (compilation?.persistentCache ?? true) !== false, entries: entriesIn(compilation?.input), aliases: aliasesIn(compilation?.resolve?.alias) }
}

/**
 * @param options may be left out where a framework says what it builds for
 * @throws CrossloadOptionError for a wrong option
 */
const plugin: (options?: PluginOptions) => JsPlugin = createUnplugin(
  createFactory(() => ({
    hooks: (parts) => ({
      transform: undefined,
      buildEnd: undefined,
      farm: {
        resolve,
        ...farmBuild(parts),
        config: (config) => addToCacheKey(config, fingerprint(parts.options, parts.session.useRoot(placeOf(config)))),
      },
    }),
  })),
).farm

export default plugin
