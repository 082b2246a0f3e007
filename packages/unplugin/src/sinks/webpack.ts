import type { NativeBuildContext } from 'unplugin'
import type { Sink } from '../bundler.ts'
import type { Finding } from '../finding.ts'
import { bySeverity } from './bySeverity.ts'

type WebpackContext = Extract<NativeBuildContext, { framework: 'webpack' }>

/**
 * Hangs findings on webpack's module: `WARNING in ./file.js 3:50-57`, and the place in the JSON stats. What goes through a loader's
 * `emitWarning` loses the place and gains a line about the loader.
 */
export const reportToWebpack: Sink = (context, findings) => {
  const native = context.getNativeBuildContext?.()
  const { infos, warnings, errors } = bySeverity(findings)
  const webpack = native?.framework === 'webpack' ? native : undefined
  for (const { line } of infos) webpack?.compilation?.getLogger('crossload').info(line)
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
