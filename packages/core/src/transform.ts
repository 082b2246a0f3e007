import type MagicString from 'magic-string'
import type { SourceMap } from 'magic-string'
import { analyzeFile } from './analyzeFile.ts'
import { applyToText } from './apply/text.ts'
import type { CallReport } from './callReport.ts'
import type { Diagnostic } from './diagnostic.ts'
import { resolveTransformOptions } from './options.ts'
import type { ResolvedOptions, TransformOptions } from './options.ts'

export interface TransformResult {
  readonly code: string
  /** `null` when the text did not change or no map was asked for. */
  readonly map: SourceMap | null
  readonly changed: boolean
  readonly calls: readonly CallReport[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Rewrites the calls of one file for one host. Pure: the same text, name and options give the same result.
 *
 * @param code source text
 * @param id file name; its extension picks the syntax, and the source map names it
 * @param options plain options, or options that went through `resolveTransformOptions`
 * @returns `undefined` when there is nothing to say about this file
 * @throws CrossloadOptionError for a wrong option; no text makes it throw
 */
export function transform(code: string, id: string, options: TransformOptions | ResolvedOptions): TransformResult | undefined {
  const resolved = 'host' in options ? options : resolveTransformOptions(options)
  const analysis = analyzeFile(code, id, resolved)
  if (!analysis) return undefined
  const { calls, diagnostics, edits, module } = analysis
  if (!module || edits.length === 0) {
    return calls.length + diagnostics.length === 0 ? undefined : { code, map: null, changed: false, calls, diagnostics }
  }
  const text = applyToText(code, id, module.ast, module.scopes, edits, {
    module: resolved.runtimeModule,
    host: resolved.host.id,
  })
  const map = resolved.sourcemap ? mapOf(text, id, module.starts) : null
  return { code: text.toString(), map, changed: true, calls, diagnostics }
}

/** A map with every node's own place, as a compiler would give it. magic-string's `hires` looks at every character instead. */
function mapOf(text: MagicString, id: string, starts: readonly number[]): SourceMap {
  for (const start of starts) text.addSourcemapLocation(start)
  return text.generateMap({ source: id, includeContent: true })
}
