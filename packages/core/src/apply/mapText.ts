import type MagicString from 'magic-string'
import { SourceMap } from 'magic-string'

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * The source map of an edited text, with a mapping for every word and every sign of what was not edited.
 *
 * magic-string knows where every piece comes from. What lies within a piece is plain arithmetic and is written here straight into the
 * map's text: its own `hires` makes an array for each mapping first, and takes several times as long (`pnpm bench g`).
 *
 * @param output what the text has become
 * @param id the name of the source in the map
 */
export function mapText(text: MagicString, output: string, id: string): SourceMap {
  const pieces = text.generateDecodedMap({ source: id, includeContent: true })
  const { original } = text
  const sourceLines = lineStartsOf(original)
  let mappings = ''
  let lineStart = 0
  let lastLine = 0
  let lastColumn = 0
  for (const segments of pieces.mappings) {
    const lineEnd = endOfLine(output, lineStart)
    let last = lineStart
    for (let piece = 0; piece < segments.length; piece++) {
      const [column = 0, , line = 0, sourceColumn = 0] = segments[piece] ?? []
      const from = lineStart + column
      mappings += `${piece > 0 ? ',' : ''}${vlq(from - last)}A${vlq(line - lastLine)}${vlq(sourceColumn - lastColumn)}`
      last = from
      const next = segments[piece + 1]?.[0]
      const end = next === undefined ? lineEnd : lineStart + next
      // What follows in the output is followed in the source for as long as the two are the same.
      const ahead = (sourceLines[line] ?? 0) + sourceColumn - from
      let wasWord = false
      for (let at = from; at < end; at++) {
        const unit = output.charCodeAt(at)
        if (unit !== original.charCodeAt(at + ahead)) break
        const word = isWord(unit)
        if (at > from && unit > 32 && !(word && wasWord)) {
          mappings += step(at - last)
          last = at
        }
        wasWord = word
      }
      lastLine = line
      lastColumn = sourceColumn + last - from
    }
    if (lineEnd < output.length) mappings += ';'
    lineStart = lineEnd + 1
  }
  const map = new SourceMap({ ...pieces, mappings: [] })
  map.mappings = mappings
  return map
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Mappings that go as far in the source as in the output, by how far. */
const STEPS = Array.from({ length: 64 }, (_, distance) => `,${vlq(distance)}AA${vlq(distance)}`)

function step(distance: number): string {
  return STEPS[distance] ?? `,${vlq(distance)}AA${vlq(distance)}`
}

/** Base 64 VLQ, as ECMA-426 has it. */
function vlq(value: number): string {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1
  let digits = ''
  do {
    const digit = rest & 31
    rest >>>= 5
    digits += DIGITS[rest > 0 ? digit | 32 : digit]
  } while (rest > 0)
  return digits
}

const WORD = Uint8Array.from({ length: 128 }, (_, unit) => (/[\w$]/.test(String.fromCharCode(unit)) ? 1 : 0))

/** Letters, digits, `_`, `$`, and everything beyond ASCII. */
function isWord(unit: number): boolean {
  return unit > 127 || WORD[unit] === 1
}
