import { eastAsianWidth } from 'get-east-asian-width'
import picocolors from 'picocolors'

export type Colors = ReturnType<typeof picocolors.createColors>

/** Colours for one stream: none where it is no terminal, unless `FORCE_COLOR` asks for them. `NO_COLOR` turns them off everywhere. */
export function colorsFor(stream: { readonly isTTY?: boolean }, env: Readonly<Record<string, string | undefined>>): Colors {
  const isWanted = env['NO_COLOR'] ? false : Boolean(env['FORCE_COLOR']) || (stream.isTTY === true && env['TERM'] !== 'dumb')
  return picocolors.createColors(isWanted)
}

/** How many terminal columns a text without control sequences takes. */
export function widthOf(text: string): number {
  let columns = 0
  for (const letter of text) columns += eastAsianWidth(letter.codePointAt(0) ?? 32)
  return columns
}

/** The text and as many blanks as a column of this width needs. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/**
 * Breaks a text into lines of at most this width: between words, and between CJK letters.
 *
 * @param width in terminal columns
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const [part] of text.matchAll(/\s*(?:[\u2E80-\u9FFF\uFF00-\uFFEF]|[^\s\u2E80-\u9FFF\uFF00-\uFFEF]+)/g)) {
    if (line !== '' && widthOf(line + part) > width) {
      lines.push(line)
      line = part.trimStart()
    } else line += part
  }
  return [...lines, line]
}
