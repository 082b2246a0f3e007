/**
 * crossload for `@babel/core` 7 and 8.
 *
 * ```js
 * // babel.config.js
 * module.exports = { plugins: [['babel-plugin-crossload', { target: process.env.UNI_PLATFORM }]] }
 * ```
 *
 * @module
 */
import { renderDiagnostic } from '@crossload/core'
import type { CallReport, Diagnostic, Locale, ResolvedOptions } from '@crossload/core'
import { resolveCompilerOptions } from '@crossload/project/compiler'
import type { CompilerOptions, DiagnosticSource } from '@crossload/project/compiler'
import { TARGET_VARIABLES } from '@crossload/project/target'
import { analyzeModule, createHelperNames, failSafe, mayConcern, readModule } from '@crossload/core/tree'
import type { FileAnalysis, Module } from '@crossload/core/tree'
import { applyToTree } from './applyToTree.ts'
import type { BabelApi, BabelFile, ProgramPath } from './babel.ts'
import { insertImports } from './insertImports.ts'

export type { CompilerOptions as BabelPluginOptions, DiagnosticSource } from '@crossload/project/compiler'

/** What `file.metadata.crossload` holds, and so `result.metadata.crossload`; missing where there is nothing to say. */
export interface CrossloadMetadata {
  readonly calls: readonly CallReport[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What Babel is given: one visitor, of programs. */
export interface CrossloadPlugin {
  readonly name: string
  readonly visitor: { readonly Program: { enter(path: ProgramPath, state: { readonly file: BabelFile }): void } }
}

/**
 * The plugin. Diagnostics are in the result's `metadata.crossload` and go to `onDiagnostic`; one of severity `error` stops the build with
 * a code frame.
 *
 * @param dirname where the configuration lies, as Babel says
 * @throws CrossloadOptionError for a wrong option, or when nothing says what to build for
 */
export default function crossload(api: BabelApi, given: CompilerOptions = {}, dirname: string = process.cwd()): CrossloadPlugin {
  api.assertVersion('^7.0.0 || ^8.0.0')
  const { general, optionsFor, sharedFiles, onDiagnostic } = resolveCompilerOptions(given, process.env)
  const shared = () => sharedFiles(process.env['UNI_INPUT_DIR'] || dirname)
  // Babel keeps what this function returns; another target in the same process needs another one, and so does an app of other files.
  api.cache.using(() => [...TARGET_VARIABLES.map((name) => process.env[name] ?? ''), ...shared()].join('|'))
  // What one file says changes the calls in others, and whoever keeps results has to know.
  for (const file of shared()) api.addExternalDependency?.(file)

  function enter(path: ProgramPath, file: BabelFile): void {
    // Who gives Babel a tree need not give it the text.
    if (file.code !== '' && !mayConcern(file.code, general)) return
    const analyzed = failSafe<{ readonly options: ResolvedOptions; readonly analysis: FileAnalysis | undefined } | undefined>(
      () => {
        const options = optionsFor(file.opts.filename ?? undefined)
        return options && { options, analysis: analyzeModule(readModule(file.code, file.ast), options) }
      },
      file.code,
      (report) => ({ options: general, analysis: { calls: [], edits: [], diagnostics: report(general) } }),
    )
    if (!analyzed?.analysis) return
    const found = applied(analyzed.analysis, analyzed.options, path, file)
    file.metadata['crossload'] = found satisfies CrossloadMetadata
    report(found.diagnostics, file)
  }

  /** What fails halfway leaves the program as it was. */
  function applied(
    analysis: FileAnalysis,
    options: ResolvedOptions,
    path: ProgramPath,
    file: BabelFile,
  ): CrossloadMetadata {
    const { module, calls, diagnostics, edits } = analysis
    if (!module || edits.length === 0) return { calls, diagnostics }
    let before: ProgramPath['node'] | undefined
    return failSafe(
      () => {
        before = api.types.cloneNode(path.node, true)
        apply({ ...analysis, module }, options, path, file)
        return { calls, diagnostics }
      },
      file.code,
      (report) => {
        if (before) {
          path.node.body = before.body
          path.node.directives = before.directives
          path.scope.crawl()
        }
        return { calls: [], diagnostics: [...diagnostics, ...report(options)] }
      },
    )
  }

  function apply(
    { module, edits }: FileAnalysis & { readonly module: Module },
    options: ResolvedOptions,
    path: ProgramPath,
    file: BabelFile,
  ): void {
    const { scope } = path
    const isTaken = (name: string) =>
      file.code.includes(name) || scope.hasBinding(name) || scope.hasGlobal(name) || scope.hasReference(name)
    const names = createHelperNames(isTaken)
    applyToTree(api.types, module.scopes, edits, names)
    const helpers = names.entries()
    if (helpers.length > 0) insertImports(api.types, file, module, helpers, { module: options.runtimeModule, host: options.host.id })
    // Later plugins ask the scope which imports are still in use.
    scope.crawl()
  }

  function report(diagnostics: readonly Diagnostic[], file: BabelFile): void {
    const source = { code: file.code, file: file.opts.filename ?? 'unknown' }
    for (const diagnostic of diagnostics) onDiagnostic?.(diagnostic, source)
    const error = diagnostics.find(({ severity }) => severity === 'error')
    if (error) throw errorOf(error, source, general.locale)
  }

  return { name: 'crossload', visitor: { Program: { enter: (path, { file }) => enter(path, file) } } }
}

/**
 * An error that Babel puts the file's name in front of. The frame is ours, because Babel's own shows a line as it is, however long it is and
 * whatever a terminal would make of it. Who is told a place alone, such as Vite, makes a frame of its own: it is told this one.
 */
function errorOf(diagnostic: Diagnostic, { code, file }: DiagnosticSource, locale: Locale): SyntaxError {
  const text = renderDiagnostic(diagnostic, code, file, { locale })
  const { line, column } = diagnostic.range.start
  return Object.assign(new SyntaxError(`crossload: ${text}`), { loc: { line, column }, frame: text.slice(text.indexOf('\n') + 1) })
}
