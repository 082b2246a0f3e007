import { analyzeFile } from './analyzeFile.ts'
import type { CallReport } from './callReport.ts'
import type { Diagnostic } from './diagnostic.ts'
import { resolveTransformOptions } from './options.ts'
import type { ResolvedOptions, TransformOptions } from './options.ts'

export interface AnalyzeResult {
  readonly calls: readonly CallReport[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Says what `transform` would do to a file, and what a host will not do, without an edit.
 *
 * @param code source text
 * @param id file name; its extension picks the syntax
 * @throws CrossloadOptionError for a wrong option; no text makes it throw
 */
export function analyze(code: string, id: string, options: TransformOptions | ResolvedOptions): AnalyzeResult {
  const resolved = 'host' in options ? options : resolveTransformOptions(options)
  const { calls, diagnostics } = analyzeFile(code, id, resolved) ?? { calls: [], diagnostics: [] }
  return { calls, diagnostics }
}
