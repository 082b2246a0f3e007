import { analyzeFile, analyzeModule, checkBrokenFile, mayConcern, readModule } from './file/analyzeFile.ts'
import type { CallReport } from './plan/callReport.ts'
import type { Diagnostic } from './diagnostic/diagnostic.ts'
import { failSafe } from './file/failSafe.ts'
import { resolveTransformOptions } from './options/resolveOptions.ts'
import type { ResolvedOptions } from './options/resolveOptions.ts'
import type { TransformOptions } from './options/transformOptions.ts'
import { parseModule } from './ast/parse.ts'

export interface AnalyzeResult {
  readonly calls: readonly CallReport[]
  readonly diagnostics: readonly Diagnostic[]
}

const NOTHING: AnalyzeResult = { calls: [], diagnostics: [] }

/**
 * Says what `transform` would do to a file, and what a host will not do, without an edit.
 *
 * @param code source text
 * @param id file name; its extension picks the syntax
 * @throws CrossloadOptionError for a wrong option; no text makes it throw
 */
export function analyze(code: string, id: string, options: TransformOptions | ResolvedOptions): AnalyzeResult {
  const resolved = 'host' in options ? options : resolveTransformOptions(options)
  return failSafe(
    () => {
      const { calls, diagnostics } = analyzeFile(code, id, resolved) ?? NOTHING
      return { calls, diagnostics }
    },
    code,
    (report) => ({ calls: [], diagnostics: report(resolved) }),
  )
}

/**
 * `analyze` for several hosts at once: the file is parsed once, and not at all where no host's options ask for it.
 *
 * @param options one set of options a host
 * @returns one result for each set of options, in their order
 */
export function analyzeForHosts(code: string, id: string, options: readonly ResolvedOptions[]): readonly AnalyzeResult[] {
  if (!options.some((each) => mayConcern(code, each))) return options.map(() => NOTHING)
  return failSafe(
    () => {
      const parsed = parseModule(code, id)
      if (!parsed.ok) return options.map((each) => ({ calls: [], diagnostics: checkBrokenFile(code, parsed, each) }))
      const module = readModule(code, parsed.ast)
      return options.map((each) => {
        const { calls, diagnostics } = analyzeModule(module, each) ?? NOTHING
        return { calls, diagnostics }
      })
    },
    code,
    (report) => options.map((each) => ({ calls: [], diagnostics: report(each) })),
  )
}
