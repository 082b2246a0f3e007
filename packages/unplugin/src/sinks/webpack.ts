import type { NativeBuildContext } from 'unplugin'
import type { Compilation, Compiler } from 'webpack'
import type { Sink } from '../bundler.ts'
import { countFindings, descendants, gather } from '../compilations.ts'
import type { Finding } from '../finding.ts'
import type { Counted } from '../summary.ts'
import { bySeverity } from './bySeverity.ts'

type WebpackContext = Extract<NativeBuildContext, { framework: 'webpack' }>

/**
 * Hangs findings on webpack's module: `WARNING in ./file.js 3:50-57`, and the place in the JSON stats. What goes through a loader's
 * `emitWarning` loses the place and gains a line about the loader.
 */
export const reportToWebpack: Sink = (context, findings) => {
  const native = context.getNativeBuildContext?.()
  const { infos, errors } = bySeverity(findings)
  // A module keeps what is hung on it, also in a cache: repetitions are left out where all of it is shown.
  const warnings = findings.filter(({ diagnostic }) => diagnostic.severity === 'warn')
  const webpack = native?.framework === 'webpack' ? native : undefined
  const logger = webpack?.compilation && mainOf(webpack.compilation).getLogger('crossload')
  for (const { line } of infos) logger?.info(line)
  const module = webpack?.loaderContext?.['_module']
  for (const finding of warnings) {
    const error = webpack && createError(webpack, finding)
    if (module && error) module.addWarning(error)
    else context.warn(finding.text)
  }
  for (const finding of errors) {
    const error = webpack && createError(webpack, finding)
    if (module && error) module.addError(error)
    else context.error(finding.text)
  }
}

function createError({ compiler }: WebpackContext, { diagnostic, text }: Finding) {
  const { start, end } = diagnostic.range
  const error = new compiler.webpack.WebpackError(text)
  error.name = 'CrossloadDiagnostic'
  error.loc = { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } }
  error.hideStack = true
  return error
}

/** Logs of child compilers are not printed. */
function mainOf(compilation: Compilation): Compilation {
  const parent = compilation.compiler.parentCompilation
  return parent ? mainOf(parent) : compilation
}

/** Shows what was found in child compilers, everything once, and closes a build with a line that counts it. */
export function showFindings(compiler: Compiler, summarizeAll: (counted: readonly Counted[]) => string | undefined): void {
  compiler.hooks.compilation.tap('crossload', (compilation) => {
    const isChild = compilation.compiler.isChild()
    const below = () => descendants(compilation)
    compilation.hooks.processWarnings.tap('crossload', (own) => gather(own, isChild, below().flatMap(({ warnings }) => warnings)))
    compilation.hooks.processErrors.tap('crossload', (own) => gather(own, isChild, below().flatMap(({ errors }) => errors)))
  })
  compiler.hooks.done.tap('crossload', ({ compilation }) => {
    const summary = summarizeAll(countFindings([...compilation.getErrors(), ...compilation.getWarnings()]))
    if (summary !== undefined) compilation.getLogger('crossload').warn(summary)
  })
}
