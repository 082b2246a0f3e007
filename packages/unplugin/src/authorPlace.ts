import { analyze } from '@crossload/core'
import type { Diagnostic, Position, ResolvedOptions } from '@crossload/core'
import { LEAST_UPPER_BOUND, originalPositionFor, sourceContentFor, TraceMap } from '@jridgewell/trace-mapping'
import type { SourceMapInput } from '@jridgewell/trace-mapping'

/** A diagnostic and the text that its range counts in. */
export interface Placed {
  readonly diagnostic: Diagnostic
  readonly code: string
}

/**
 * Moves diagnostics from the text that earlier plugins or loaders made to the text that the author wrote.
 *
 * @param code the text that the diagnostics count in
 * @param map leads from that text to the author's, with the author's text in it
 * @returns the same diagnostics in the same order; one that the map does not know stays where it was
 */
export function placeByMap(diagnostics: readonly Diagnostic[], code: string, map: SourceMapInput): readonly Placed[] {
  const trace = new TraceMap(map)
  return diagnostics.map((diagnostic) => {
    const { start, end } = diagnostic.range
    const from = originalPositionFor(trace, start)
    const original = from.source === null ? null : sourceContentFor(trace, from.source)
    if (from.source === null || original === null) return { diagnostic, code }
    // Maps that know lines only, such as vue-loader 15's, lead to column 0.
    const isSameLine = lineOf(code, start.line) === lineOf(original, from.line)
    const first = positionIn(original, from.line, isSameLine ? start.column : from.column)
    const marked = code.slice(start.offset, end.offset)
    const to = originalPositionFor(trace, { ...end, bias: LEAST_UPPER_BOUND })
    const width = to.line === from.line ? Math.max(0, to.column - first.column) : 0
    // The place after a name is the next name's: the blanks between belong to neither.
    const text = original.startsWith(marked, first.offset) ? marked : original.slice(first.offset, first.offset + width).trimEnd()
    const range = { start: first, end: positionAfter(first, text) }
    return { diagnostic: { ...diagnostic, range }, code: original }
  })
}

/**
 * The same where no map was made: the author's text is looked at by itself, and when it says the same things in the same order, its places
 * are taken.
 *
 * @param original the author's text, `undefined` when it cannot be had
 * @returns `undefined` when the author's places remain unknown
 */
export function placeByText(
  diagnostics: readonly Diagnostic[],
  code: string,
  id: string,
  original: string | undefined,
  options: ResolvedOptions,
): readonly Placed[] | undefined {
  if (original === undefined) return undefined
  if (original === code) return diagnostics.map((diagnostic) => ({ diagnostic, code }))
  const found = analyze(original, id, options).diagnostics
  const isSame = found.length === diagnostics.length && found.every((each, index) => sameFinding(each, diagnostics[index]))
  return isSame ? found.map((diagnostic) => ({ diagnostic, code: original })) : undefined
}

function sameFinding(a: Diagnostic, b: Diagnostic | undefined): boolean {
  return a.rule === b?.rule && a.message === b.message
}

function positionIn(text: string, line: number, column: number): Position {
  let offset = 0
  for (let at = 1; at < line; at++) {
    const newline = text.indexOf('\n', offset)
    if (newline < 0) break
    offset = newline + 1
  }
  return { line, column, offset: offset + column }
}

function positionAfter({ line, column, offset }: Position, text: string): Position {
  const lines = text.split('\n')
  const last = lines.at(-1) ?? ''
  return { line: line + lines.length - 1, column: (lines.length === 1 ? column : 0) + last.length, offset: offset + text.length }
}

function lineOf(text: string, line: number): string | undefined {
  return text.split('\n', line)[line - 1]?.trimEnd()
}
