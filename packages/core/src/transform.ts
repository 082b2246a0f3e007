import type MagicString from 'magic-string'
import type { SourceMap } from 'magic-string'
import { analyzeModule, checkBrokenFile, mayConcern, readModule } from './file/analyzeFile.ts'
import { isCommonJs } from './apply/insertImport.ts'
import { applyToText } from './apply/text.ts'
import type { CallReport } from './plan/callReport.ts'
import type { Diagnostic } from './diagnostic/diagnostic.ts'
import { readOutline } from './excerpt/outline.ts'
import { readWhatMatters, wholeReading } from './excerpt/readWhatMatters.ts'
import type { Reading } from './excerpt/readWhatMatters.ts'
import { mayHoldCall, namesSource, placesThatMatter } from './prefilter/whatMatters.ts'
import { failSafe } from './file/failSafe.ts'
import { resolveTransformOptions } from './options/resolveOptions.ts'
import type { ResolvedOptions } from './options/resolveOptions.ts'
import type { TransformOptions } from './options/transformOptions.ts'
import { parseModule } from './ast/parse.ts'
import { holdsTypesOnly } from './prefilter/prefilter.ts'
import { createPlaces } from './text/word.ts'

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
 * Functions that have nothing to do with a call are not parsed, so that a syntax error in one is for the bundler to tell; `analyze` parses
 * everything.
 *
 * @param code source text
 * @param id file name; its extension picks the syntax, and the source map names it
 * @param options plain options, or options that went through `resolveTransformOptions`
 * @returns `undefined` when there is nothing to say about this file
 * @throws CrossloadOptionError for a wrong option; no text makes it throw
 */
export function transform(code: string, id: string, options: TransformOptions | ResolvedOptions): TransformResult | undefined {
  const resolved = 'host' in options ? options : resolveTransformOptions(options)
  return failSafe(
    () => transformText(code, id, resolved),
    code,
    (report) => unchanged(code, [], report(resolved)),
  )
}

function transformText(code: string, id: string, resolved: ResolvedOptions): TransformResult | undefined {
  if (holdsTypesOnly(id) || !mayConcern(code, resolved)) return undefined
  const placesOf = createPlaces(code)
  if (!namesSource(code, resolved, placesOf)) return undefined
  const read = (reading: Reading) => transformReading(code, id, resolved, reading)
  const outline = readOutline(code)
  if (!outline) return read(wholeReading(code))?.result
  if (!mayHoldCall(code, outline.tokens, resolved, placesOf)) return undefined
  return readWhatMatters(code, outline, placesThatMatter(code, resolved.sources, placesOf), read)?.result
}

/** The same by one reading; nothing when it cannot be read. */
export function transformReading(
  code: string,
  id: string,
  options: ResolvedOptions,
  { text: read, isWhole, demand, misses, eachHiddenToken }: Reading,
): { readonly result: TransformResult | undefined } | undefined {
  const parsed = parseModule(read, id)
  if (!parsed.ok) return isWhole ? { result: unchanged(code, [], checkBrokenFile(code, parsed, options)) } : undefined
  const module = readModule(code, parsed.ast, demand)
  const { calls, diagnostics, edits } = analyzeModule(module, options) ?? { calls: [], diagnostics: [], edits: [] }
  const isRequired = edits.length > 0 && isCommonJs(id, module.ast, module.scopes)
  if (edits.length === 0 || misses()) return { result: unchanged(code, calls, diagnostics) }
  const text = applyToText(code, module.ast, edits, { module: options.runtimeModule, host: options.host.id, isRequired })
  const map = options.sourcemap ? mapOf(text, id, module.starts, eachHiddenToken) : null
  return { result: { code: text.toString(), map, changed: true, calls, diagnostics } }
}

function unchanged(code: string, calls: readonly CallReport[], diagnostics: readonly Diagnostic[]): TransformResult | undefined {
  return calls.length + diagnostics.length === 0 ? undefined : { code, map: null, changed: false, calls, diagnostics }
}

/** A map with every node's own place, as a compiler would give it. magic-string's `hires` looks at every character instead. */
function mapOf(text: MagicString, id: string, starts: readonly number[], eachHiddenToken: Reading['eachHiddenToken']): SourceMap {
  const add = (offset: number) => text.addSourcemapLocation(offset)
  starts.forEach(add)
  eachHiddenToken(add)
  return text.generateMap({ source: id, includeContent: true })
}
