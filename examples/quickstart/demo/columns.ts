import { stripVTControlCharacters } from 'node:util'
import { eastAsianWidth } from 'get-east-asian-width'

/** How wide the output may be: at most 100 columns, less in a smaller terminal. */
export function terminalColumns(): number {
  const columns = Number(process.env['COLUMNS']) || process.stdout.columns || 100
  return Math.min(columns, 100)
}

/** How many terminal columns a text takes: colours take none, CJK letters two. */
export function widthOf(text: string): number {
  let width = 0
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(stripVTControlCharacters(text))) {
    width += eastAsianWidth(segment.codePointAt(0) ?? 0)
  }
  return width
}

/** Fills a text up with blanks, so that it stands on one side of a width. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)))
  return side === 'left' ? text + blanks : blanks + text
}

/** Cuts a text off at a width, with `…` where something is missing. For text without colours. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  for (const letter of text) {
    if (widthOf(kept + letter) > width - 1) break
    kept += letter
  }
  return `${kept}…`
}

/** Breaks a text at blanks into lines of a width. For text without colours. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = cut(word, width)
  }
  return [...lines, line]
}
