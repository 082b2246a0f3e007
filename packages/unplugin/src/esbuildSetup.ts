import type { OnLoadResult, PluginBuild } from 'esbuild'
import { authorOfText } from './author.ts'
import type { PluginParts } from './bundler.ts'
import { aliasesIn, entriesIn } from './buildPlace.ts'
import { loadedModules, mayLoadElsewhere, removeOutputs } from './esbuildLoaded.ts'
import { createFileReader } from './fileReader.ts'
import { matchesId } from './idFilter.ts'
import { isCodeToEsbuild } from './moduleKind.ts'
import { resolveRuntimeModule, RUNTIME_MODULE } from './runtimeModule.ts'
import { bySeverity } from './sinks/bySeverity.ts'
import { messageOf } from './sinks/esbuild.ts'
import { wordsOf } from './words.ts'

/** esbuild has no chain of plugins: this one sees the author's text, and what it does not touch it leaves to others. */
const SCRIPT_FILE = /\.[cm]?[jt]sx?$/

/**
 * esbuild's own hooks instead of unplugin's: they print a finding with its source line, do not put resolved files into a namespace of their
 * own, and make no text of a file that has no call.
 */
export function setupEsbuild(build: PluginBuild, { options, session, filter }: PluginParts): void {
  const words = wordsOf(options).map((word) => Buffer.from(word))
  const readBytes = createFileReader()
  const { sourcemap, logLevel, absWorkingDir } = build.initialOptions
  const { entryPoints, alias } = build.initialOptions
  const root = absWorkingDir ?? process.cwd()
  const asked = new Set<string>()
  if (mayLoadElsewhere(build.initialOptions, SCRIPT_FILE)) build.initialOptions.metafile = true
  session.useRoot({ root, entries: entriesIn(entryPoints), aliases: aliasesIn(alias) })

  build.onResolve({ filter: RUNTIME_MODULE }, ({ path: specifier }) => {
    const path = resolveRuntimeModule(specifier)
    return path === undefined ? undefined : { path }
  })

  build.onStart(() => asked.clear())

  build.onEnd((result) => {
    const objection = session.objection(loadedModules(result, asked, root))
    // esbuild has written its files by now.
    if (objection !== undefined && build.initialOptions.write !== false) removeOutputs(result, root)
    const summary = session.summary()
    if (summary !== undefined && logLevel !== 'error' && logLevel !== 'silent') console.warn(summary)
    return objection === undefined ? undefined : { errors: [{ text: objection }] }
  })

  build.onLoad({ filter: SCRIPT_FILE, namespace: 'file' }, ({ path, suffix, with: attributes }): OnLoadResult | undefined => {
    const id = path + suffix
    asked.add(id)
    if (!matchesId(id, filter)) return undefined
    // At once: esbuild asks for every file, and a promise for each would take longer than reading it.
    const bytes = readBytes(path)
    if (!bytes || !words.some((word) => bytes.includes(word))) return undefined
    // Other plugins may have changed the table since.
    if (!isCodeToEsbuild(path, attributes, build.initialOptions.loader)) return undefined
    const code = bytes.toString('utf8')
    const objection = session.hear(id, code) ? session.tooLate(asked) : undefined
    if (objection !== undefined) return { errors: [{ text: objection }] }
    const { changed, findings, dependencies } = session.run({ author: authorOfText(code), code, id, wantsMap: Boolean(sourcemap) })
    const { infos, warnings, errors } = bySeverity(findings)
    if (logLevel === 'info' || logLevel === 'debug' || logLevel === 'verbose') for (const { line } of infos) console.info(line)
    const watchFiles = [...dependencies]
    if (!changed && warnings.length + errors.length === 0) return watchFiles.length > 0 ? { watchFiles } : undefined
    const { code: contents, map } = changed ?? { code, map: null }
    return {
      watchFiles,
      contents: map ? `${contents}\n//# sourceMappingURL=${map.toUrl()}` : contents,
      loader: 'default',
      warnings: warnings.map(messageOf),
      errors: errors.map(messageOf),
    }
  })
}
