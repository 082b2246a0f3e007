import { analyzeFile } from './file/analyzeFile.ts'
import { isCommonJs } from './apply/insertImport.ts'
import { applyToText } from './apply/text.ts'
import type { CallReport } from './plan/callReport.ts'
import type { Diagnostic } from './diagnostic/diagnostic.ts'
import { failSafe } from './file/failSafe.ts'
import { resolveTransformOptions } from './options/resolveOptions.ts'
import type { ResolvedOptions } from './options/resolveOptions.ts'
import type { TransformOptions } from './options/transformOptions.ts'

/** One call site with what becomes of it. */
export interface CallPreview extends CallReport {
  readonly before: string
  /** The same as `before` where the call stays as it is. */
  readonly after: string
}

export interface Preview {
  /** The whole file, transformed. */
  readonly code: string
  readonly calls: readonly CallPreview[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * What `transform` makes of a script, shown in the file that it is a part of: a component with its markup, or a file with the blocks that
 * conditional compilation leaves out for this host. For people to look at; builds use `transform`.
 *
 * @param whole text of the file
 * @param code the script alone: as long as `whole`, with blanks for what is no part of it
 * @param id file name of the script; its extension picks the syntax
 * @throws CrossloadOptionError for a wrong option; no text makes it throw
 */
export function previewTransform(whole: string, code: string, id: string, options: TransformOptions | ResolvedOptions): Preview {
  const resolved = 'host' in options ? options : resolveTransformOptions(options)
  return failSafe(
    () => previewText(whole, code, id, resolved),
    code,
    (report) => ({ code: whole, calls: [], diagnostics: report(resolved) }),
  )
}

function previewText(whole: string, code: string, id: string, resolved: ResolvedOptions): Preview {
  const { calls, diagnostics, edits, module } = analyzeFile(code, id, resolved) ?? { calls: [], diagnostics: [], edits: [] }
  const unchanged = (call: CallReport): CallPreview => {
    const before = whole.slice(call.range.start.offset, call.range.end.offset)
    return { ...call, before, after: before }
  }
  if (!module || edits.length === 0) return { code: whole, calls: calls.map(unchanged), diagnostics }

  const isRequired = isCommonJs(id, module.ast, module.scopes)
  const text = applyToText(code, module.ast, edits, { module: resolved.runtimeModule, host: resolved.host.id, isRequired }, whole)
  const changed = (call: CallReport): CallPreview => ({
    ...unchanged(call),
    after: text.slice(call.range.start.offset, call.range.end.offset),
  })
  return { code: text.toString(), calls: calls.map((call) => (call.disposition === 'kept' ? unchanged(call) : changed(call))), diagnostics }
}
