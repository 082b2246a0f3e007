import type { UnpluginFactory } from 'unplugin'
import { authorOfText } from './author.ts'
import { dependOn } from './dependOn.ts'
import type { Bundler, HookContext } from './bundler.ts'
import { createIdFilter, matchesId } from './idFilter.ts'
import { linkedPackages, packagesAround } from './linkedPackages.ts'
import { holdModules } from './loaded.ts'
import { checkOptions } from './options.ts'
import type { PluginOptions } from './options.ts'
import { PLUGIN_NAME } from './pluginName.ts'
import { runtimeFolder } from './runtimeModule.ts'
import { createSession } from './session.ts'
import { wordsOf } from './words.ts'

/**
 * The plugin for one bundler, for unplugin's `create*Plugin`.
 *
 * It runs after the plugins that compile TypeScript and components (`enforce: 'post'`), and sees the plain JavaScript that they make.
 *
 * @param createBundler gives what is particular to the bundler; called once for every plugin in a config
 */
export function createFactory(createBundler: () => Bundler): UnpluginFactory<PluginOptions | undefined, false> {
  return (options = {}) => {
    checkOptions(options)
    const folders = [process.cwd(), process.env['UNI_INPUT_DIR'] ?? []].flat()
    const packages = [...(options.packages ?? []), ...folders.flatMap(linkedPackages)]
    const filter = createIdFilter(packages, runtimeFolder(), folders.flatMap((folder) => packagesAround(folder) ?? []))
    const session = createSession(options)
    const bundler = createBundler()
    return {
      name: PLUGIN_NAME,
      enforce: 'post',
      buildStart() {
        session.start(compilationOf(this), bundler.startsInParts)
      },
      buildEnd() {
        holdModules(this, session)
        const summary = bundler.close && session.summary()
        if (summary !== undefined) bundler.close?.(this as HookContext, summary)
      },
      transform: {
        ...(bundler.order && { order: bundler.order }),
        filter: { ...(!bundler.onNews && { id: filter }), code: wordsOf(options) },
        handler(code, id, ...[meta]: unknown[]) {
          if (bundler.isCode?.(this, meta) === false) return undefined
          if (session.hear(id, code)) bundler.onNews?.(session)
          if (bundler.onNews && !matchesId(id, filter)) return undefined
          const { wantsMap, author } = bundler.describe?.(this, code, id) ?? { wantsMap: true, author: authorOfText(code) }
          const { changed, findings, dependencies } = session.run({ code, id, wantsMap, author })
          dependOn(dependencies, this)
          if (findings.length > 0) bundler.report?.(this, findings)
          return changed
        },
      },
      ...bundler.hooks?.({ options, session, filter }),
    }
  }
}

function compilationOf(context: Partial<Pick<HookContext, 'getNativeBuildContext'>>): object | undefined {
  const native = context.getNativeBuildContext?.()
  return native?.framework === 'webpack' || native?.framework === 'rspack' ? native.compilation : undefined
}
