/**
 * crossload for esbuild.
 *
 * ```js
 * // build.js
 * import crossload from 'unplugin-crossload/esbuild'
 * await build({ entryPoints: ['src/main.ts'], bundle: true, plugins: [crossload({ target: 'alipay' })] })
 * ```
 *
 * @module
 */
import type { Plugin } from 'esbuild'
import { createUnplugin } from 'unplugin'
import { setupEsbuild } from './esbuildSetup.ts'
import type { PluginOptions } from './options.ts'
import { createFactory } from './plugin.ts'

export type { PluginOptions }

/**
 * @param options may be left out where a framework says what it builds for
 * @throws CrossloadOptionError for a wrong option
 */
const plugin: (options?: PluginOptions) => Plugin = createUnplugin(
  createFactory(() => ({
    hooks: (parts) => ({
      transform: undefined,
      esbuild: { setup: (build) => setupEsbuild(build, parts) },
    }),
  })),
).esbuild

export default plugin
