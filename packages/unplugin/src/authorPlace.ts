import { analyze, isComponent, scriptsOfComponent } from '@crossload/core'
import type { Diagnostic, ResolvedOptions } from '@crossload/core'
import { LEAST_UPPER_BOUND, originalPositionFor, sourceContentFor, TraceMap } from '@jridgewell/trace-mapping'
import type { SourceMapInput } from '@jridgewell/trace-mapping'
import { createLines } from './lines.ts'
import type { Lines } from './lines.ts'

/** A diagnostic and the text that its range counts in. */
export interface Placed {
  readonly diagnostic: Diagnostic
  readonly code: string
}

/** The texts that a map holds. Some tools put something else there. */
export function textsOf(map: SourceMapInput): readonly string[] {
  const contents: readonly unknown[] = [new TraceMap(map).sourcesContent].flat()
  return contents.flatMap((text) => (typeof text === 'string' ? text : []))
}

/**
 * Moves diagnostics from the text that earlier plugins or loaders made to the text that the author wrote.
 *
 * @param code the text that the diagnostics count in
 * @param map leads from that text to the author's, with the author's text in it
 * @returns the same diagnostics in the same order, `undefined` for one whose place the map does not know
 */
export function placeByMap(diagnostics: readonly Diagnostic[], code: string, map: SourceMapInput): readonly (Placed | undefined)[] {
  const trace = new TraceMap(map)
  const known = new Map<string, Lines>()
  const linesOf = (text: string) => {
    const lines = known.get(text) ?? createLines(text)
    known.set(text, lines)
    return lines
  }
  return diagnostics.map((diagnostic) => {
    const { start, end } = diagnostic.range
    const from = originalPositionFor(trace, start)
    const original = from.source === null ? null : sourceContentFor(trace, from.source)
    if (from.source === null || typeof original !== 'string') return undefined

    const marked = code.slice(start.offset, end.offset)
    const lines = linesOf(original)
    const traced = lines.offsetOf(from.line) + from.column
    if (plain(original.slice(traced, traced + marked.length)) === plain(marked)) return moveTo(lines, diagnostic, traced, marked)
    // Some maps know lines only: vue-loader 15's, Mpx's.
    const line = lines.textOf(from.line)
    const inLine = onlyPlaceOf(marked, line)
    if (inLine !== undefined) return moveTo(lines, diagnostic, lines.offsetOf(from.line) + inLine, marked)
    // Where a step before said nothing of what it did, the map leads somewhere else.
    if (headOf(line.slice(from.column)) !== headOf(marked)) return undefined
    const to = originalPositionFor(trace, { ...end, bias: LEAST_UPPER_BOUND })
    // The place after a name is the next name's: the blanks between belong to neither.
    const text = to.line === from.line ? line.slice(from.column, to.column).trimEnd() : ''
    return moveTo(lines, diagnostic, traced, text)
  })
}

/**
 * The same where no map was made: the author's text is looked at by itself, and where it says the same thing as often, its places are taken
 * in order. Else, the only place that reads like the one in question.
 *
 * @param original the author's text, `undefined` when it cannot be had
 * @returns the same diagnostics in the same order, `undefined` for one whose place remains unknown
 */
export function placeByText(
  diagnostics: readonly Diagnostic[],
  code: string,
  id: string,
  original: string | undefined,
  options: ResolvedOptions,
): readonly (Placed | undefined)[] {
  if (original === undefined) return diagnostics.map(() => undefined)
  if (original === code) return diagnostics.map((diagnostic) => ({ diagnostic, code }))
  const found = analyze(isComponent(id) ? scriptsOfComponent(original) : original, id, options).diagnostics
  const lines = createLines(original)
  const [those, these] = [byWords(found), byWords(diagnostics)]
  const places = new Map([...these.values()].flatMap((alike) => alike.map((diagnostic, place) => [diagnostic, place] as const)))
  return diagnostics.map((diagnostic) => {
    const alike = those.get(wordsOf(diagnostic)) ?? []
    const same = alike[places.get(diagnostic) ?? 0]
    if (same && alike.length === these.get(wordsOf(diagnostic))?.length) return { diagnostic: same, code: original }
    const marked = code.slice(diagnostic.range.start.offset, diagnostic.range.end.offset)
    const offset = onlyPlaceOf(marked, code) === undefined ? undefined : onlyPlaceOf(marked, original)
    return offset === undefined ? undefined : moveTo(lines, diagnostic, offset, marked)
  })
}

function wordsOf({ rule, message }: Diagnostic): string {
  return `${rule} ${message}`
}

function byWords(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const group = groups.get(wordsOf(diagnostic))
    if (group) group.push(diagnostic)
    else groups.set(wordsOf(diagnostic), [diagnostic])
  }
  return groups
}

/**
 * The same place in a text that has the same lines.
 *
 * @returns `undefined` where its line does not read alike, or more than once
 */
export function placeInLine({ diagnostic, code }: Placed, text: string): Placed | undefined {
  const { start, end } = diagnostic.range
  const marked = code.slice(start.offset, end.offset)
  const lines = createLines(text)
  const column = onlyPlaceOf(marked, lines.textOf(start.line))
  return column === undefined ? undefined : moveTo(lines, diagnostic, lines.offsetOf(start.line) + column, marked)
}

/** The first word of a text, or its first character. */
function headOf(text: string): string {
  return plain(/^['"`]?[\w$\u0080-\uffff]+|^./.exec(text)?.[0] ?? '')
}

/** Compilers choose their own quotes. */
function plain(text: string): string {
  return text.replaceAll(/["'`]/g, "'")
}

function moveTo(lines: Lines, diagnostic: Diagnostic, offset: number, text: string): Placed {
  const range = { start: lines.positionAt(offset), end: lines.positionAt(offset + text.length) }
  // Edits count in the text that is left behind.
  const { fixes: _, ...moved } = diagnostic
  return { diagnostic: { ...moved, range }, code: lines.text }
}

function onlyPlaceOf(needle: string, text: string): number | undefined {
  const first = text.indexOf(needle)
  return needle !== '' && first >= 0 && text.lastIndexOf(needle) === first ? first : undefined
}
