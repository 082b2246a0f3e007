import { analyzeFile, analyzeModule, checkBrokenFile, mayConcern, readModule } from './analyzeFile.ts'
import type { CallReport } from './callReport.ts'
import type { Diagnostic } from './diagnostic.ts'
import { resolveTransformOptions } from './options.ts'
import type { ResolvedOptions, TransformOptions } from './options.ts'
import { parseModule } from './parse.ts'

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

/**
 * `analyze` for several hosts at once: the file is parsed once, and not at all where no host's options ask for it.
 *
 * @param options one set of options a host
 * @returns one result for each set of options, in their order
 */
export function analyzeForHosts(code: string, id: string, options: readonly ResolvedOptions[]): readonly AnalyzeResult[] {
  const nothing: AnalyzeResult = { calls: [], diagnostics: [] }
  if (!options.some((each) => mayConcern(code, each))) return options.map(() => nothing)
  const parsed = parseModule(code, id)
  if (!parsed.ok) return options.map((each) => ({ calls: [], diagnostics: checkBrokenFile(code, parsed, each) }))

  const module = readModule(code, parsed.ast)
  return options.map((each) => {
    const { calls, diagnostics } = analyzeModule(module, each) ?? nothing
    return { calls, diagnostics }
  })
}
