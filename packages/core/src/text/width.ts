import stringWidth from 'string-width'

/** How many terminal columns a text without line breaks takes: CJK letters and emoji two, colours and combining marks none. */
export function widthOf(text: string): number {
  return stringWidth(text)
}

/** The text and as many blanks as a column of this width needs. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** A run of blanks; a CJK letter with the punctuation that must not begin a line; a word. */
const PARTS = /\s+|[\u2E80-\u9FFF\uFF00-\uFFEF][\u3001-\u3003\u3009\u300B\u300D\u300F\u3011\u3015\uFF01\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F\uFF5D]{0,4}|[^\s\u2E80-\u9FFF\uFF00-\uFFEF]+/g

/**
 * Breaks a text into lines of at most this width: between words, and between CJK letters. A word that is wider stays whole.
 *
 * @param width in terminal columns
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let columns = 0
  let blanks = ''
  for (const [part] of text.matchAll(PARTS)) {
    if (part.trim() === '') {
      blanks = part
      continue
    }
    const own = widthOf(part)
    if (line !== '' && columns + blanks.length + own > width) {
      lines.push(line)
      line = part
      columns = own
    } else {
      line += blanks + part
      columns += blanks.length + own
    }
    blanks = ''
  }
  return [...lines, line]
}
