import type { Range } from '../text/position.ts'
import { endsLine } from '../text/lines.ts'
import { visible } from '../text/visible.ts'
import { widthOf } from '../text/width.ts'

const TAB = '  '

/** What stands for code that does not fit. */
const MORE = '...'

/** UTF-16 units that are looked at for each column: letters may be made of many, and a line of any length costs no more than its frame. */
const UNITS_A_COLUMN = 8

/** Narrower, nothing could be read. */
const LEAST_COLUMNS = 20

/** What a reader takes for one letter, as it is shown. */
interface Letter {
  readonly text: string
  readonly width: number
}

/** Letters in a row, and whether there are more than these. */
interface Stretch {
  readonly letters: readonly Letter[]
  readonly isCut: boolean
}

/**
 * The line on which a range begins, with its number and carets under the range: three lines that are no wider than asked for. Of a line
 * that is wider, the range and what stands around it is shown.
 *
 * @param columns of a terminal
 */
export function codeFrame(code: string, { start, end }: Range, columns: number): readonly string[] {
  const number = String(start.line)
  const blank = ' '.repeat(number.length)
  const room = Math.max(LEAST_COLUMNS, columns - number.length - ' | '.length)
  const { before, marked, after } = clip(code, start.offset, end.offset, room)
  const carets = ' '.repeat(widthOfAll(before)) + '^'.repeat(Math.max(1, widthOfAll(marked)))
  const line = [...before, ...marked, ...after].map(({ text }) => text).join('')
  return [`${blank} |`, `${number} | ${line}`, `${blank} | ${carets}`]
}

/** The letters to show, so that they fit into so many columns. */
function clip(code: string, start: number, end: number, room: number) {
  const units = room * UNITS_A_COLUMN
  const lineStart = lineStartOf(code, start, start - units)
  const lineEnd = lineEndOf(code, start, start + 2 * units)
  const markedEnd = Math.min(Math.max(end, start), lineEnd)
  const before: Stretch = { letters: lettersOf(code, lineStart, start), isCut: lineStart > 0 && !endsLine(code.charCodeAt(lineStart - 1)) }
  const marked: Stretch = { letters: lettersOf(code, start, markedEnd), isCut: false }
  const after: Stretch = { letters: lettersOf(code, markedEnd, lineEnd), isCut: lineEnd < code.length && !endsLine(code.charCodeAt(lineEnd)) }

  const [left, middle, right] = [before, marked, after].map(({ letters }) => widthOfAll(letters)) as [number, number, number]
  if (!before.isCut && !after.isCut && left + middle + right <= room) {
    return { before: before.letters, marked: marked.letters, after: after.letters }
  }
  // What is marked comes first; what it leaves is for both sides, and what one does not need for the other.
  const shown = firstOf(marked, Math.max(room - 2 * MORE.length, 1))
  const rest = room - widthOfAll(shown.letters)
  const half = Math.floor(rest / 2)
  const rightShare = Math.max(half, rest - left - (before.isCut ? MORE.length : 0))
  const tail = shown.isCut ? [more()] : ended(after, Math.min(rightShare, rest))
  return { before: begun(before, rest - widthOfAll(tail)), marked: shown.letters, after: tail }
}

/** As many of the first letters as fit. */
function firstOf({ letters, isCut }: Stretch, room: number): Stretch {
  let width = 0
  const count = letters.findIndex((letter) => (width += letter.width) > room)
  return count < 0 ? { letters, isCut } : { letters: letters.slice(0, count), isCut: true }
}

function ended(stretch: Stretch, room: number): readonly Letter[] {
  if (!stretch.isCut && widthOfAll(stretch.letters) <= room) return stretch.letters
  return [...firstOf(stretch, room - MORE.length).letters, more()]
}

function begun({ letters, isCut }: Stretch, room: number): readonly Letter[] {
  const reversed = ended({ letters: letters.toReversed(), isCut }, room)
  return reversed.toReversed()
}

function more(): Letter {
  return { text: MORE, width: MORE.length }
}

/** Plain text is not worth being asked for its letters; a byte order mark is not the author's. */
function lettersOf(code: string, start: number, end: number): readonly Letter[] {
  const text = code.slice(start, end)
  const parts = /^[\x20-\x7E]*$/.test(text) ? text : Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment)
  const letters: Letter[] = []
  let at = start
  for (const part of parts) {
    const isMark = at === 0 && part === '\uFEFF'
    const shown = part === '\t' ? TAB : isMark ? '' : part === '[' && code.startsWith('##', at - 2) ? visible('##[').slice(2) : visible(part)
    letters.push({ text: shown, width: shown.length === 1 && shown <= '~' ? 1 : widthOf(shown) })
    at += part.length
  }
  return letters
}

function widthOfAll(letters: readonly Letter[]): number {
  return letters.reduce((sum, { width }) => sum + width, 0)
}

/** Where the line of an offset begins, or the place to which was looked. */
function lineStartOf(code: string, offset: number, least: number): number {
  for (let at = offset; at > 0; at--) {
    if (endsLine(code.charCodeAt(at - 1))) return at
    if (at <= least && !isTrail(code.charCodeAt(at))) return at
  }
  return 0
}

function lineEndOf(code: string, offset: number, most: number): number {
  for (let at = offset; at < code.length; at++) {
    if (endsLine(code.charCodeAt(at)) || (at >= most && !isTrail(code.charCodeAt(at)))) return at
  }
  return code.length
}

/** The second half of a pair. */
function isTrail(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
