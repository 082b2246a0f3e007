/** A span of UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The lines with which crossload brings its runtime into a file. */
const RUNTIME_LINE = /(?:import|const) \{ [^{}]* \} (?:from |= require\()'@crossload\/runtime\/\w+'\)?;\r?\n/g

/** The text without the lines that bring in the runtime, and how many there were. */
export function removeRuntimeLines(text: string): { readonly text: string; readonly count: number } {
  let count = 0
  const rest = text.replace(RUNTIME_LINE, () => {
    count++
    return ''
  })
  return { text: rest, count }
}

/**
 * Is everything outside the spans the same, byte for byte, in both texts?
 *
 * @param spans of `before`; a span inside another one counts as part of it
 * @returns the first piece of `before` that is not in `after` at its place, or `undefined`
 */
export function firstChangeOutside(before: string, after: string, spans: readonly Span[]): string | undefined {
  const pieces = piecesBetween(before, spans)
  const last = pieces.length - 1
  let at = 0
  for (const [index, piece] of pieces.entries()) {
    const found = index === last ? after.length - piece.length : index === 0 ? 0 : after.indexOf(piece, at)
    if (found < at || !after.startsWith(piece, found)) return piece
    at = found + piece.length
  }
  return pieces.length === 1 && before !== after ? before : undefined
}

function piecesBetween(text: string, spans: readonly Span[]): readonly string[] {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    pieces.push(text.slice(at, start))
    at = end
  }
  return [...pieces, text.slice(at)]
}
