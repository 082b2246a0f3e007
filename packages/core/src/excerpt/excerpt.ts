import { firstFrom } from '../text/ascending.ts'
import type { Outline } from './outline.ts'

/** A text with blanks in place of what stands in the functions that nobody asks about. Lines, columns and offsets are the text's own. */
export interface Excerpt {
  readonly text: string
  /** What is blank, in source order. */
  readonly blanks: readonly Blank[]
}

/** UTF-16 offsets: behind a function's `{`, and its `}`. */
export interface Blank {
  readonly start: number
  readonly end: number
}

/** Shorter bodies are not worth it. */
const LEAST = 40

/**
 * Leaves out the bodies of the functions in which nothing stands that has to be seen.
 *
 * @param seen offsets of what has to be seen, in any order
 */
export function excerptOf(code: string, outline: Outline, seen: Iterable<number>): Excerpt {
  const blanks = blanksOf(outline, seen)
  let text = ''
  let from = 0
  for (const { start, end } of blanks) {
    text += code.slice(from, start) + blank(code.slice(start, end))
    from = end
  }
  return { text: text + code.slice(from), blanks }
}

function blanksOf(outline: Outline, seen: Iterable<number>): readonly Blank[] {
  const { starts, ends, parents } = outline
  const isOpen = new Uint8Array(starts.length)
  for (const offset of seen) {
    for (let body = bodyAround(offset, outline); body >= 0 && isOpen[body] === 0; body = parents[body] ?? -1) isOpen[body] = 1
  }
  const blanks: Blank[] = []
  let last = -1
  for (let body = 0; body < starts.length; body++) {
    const start = (starts[body] ?? 0) + 1
    const end = ends[body] ?? 0
    if (isOpen[body] === 1 || start < last || end - start < LEAST) continue
    blanks.push({ start, end })
    last = end
  }
  return blanks
}

/** The index of the innermost body that an offset stands in, or -1. */
export function bodyAround(offset: number, { starts, ends, parents }: Outline): number {
  let body = firstFrom(offset, starts) - 1
  while (body >= 0 && (ends[body] ?? 0) < offset) body = parents[body] ?? -1
  return body
}

/** As many lines, the last one as long, and as many units altogether. */
function blank(text: string): string {
  if (/[\r\u2028\u2029]/.test(text)) return text.replaceAll(/[^\n\r\u2028\u2029]+/g, ({ length }) => ' '.repeat(length))
  const last = text.lastIndexOf('\n')
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return ' '.repeat(last + 1 - lines) + '\n'.repeat(lines) + ' '.repeat(text.length - last - 1)
}
