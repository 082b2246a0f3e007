/** What an ignore comment says. Offsets count in the comment's text. */
export interface IgnoreComment {
  readonly directive: Word
  /** Empty: every rule. */
  readonly rules: readonly Word[]
}

export interface Word {
  readonly text: string
  readonly offset: number
}

/** What every ignore comment begins with. */
export const IGNORE_WORD = 'crossload-ignore'

/** Can this text hold an ignore comment? */
export function mayIgnore(code: string): boolean {
  return code.includes(IGNORE_WORD)
}

/** What people begin the lines of a block comment with. */
const STARS = /(?:^|[\n\r][^\S\n\r]*)\*+/g

const DIRECTIVE = /^\s*(crossload-ignore[\w-]*)/

/** What stands behind it says why, to people. */
const REASON = /(?:^|\s)--+(?:\s[\s\S]*)?$/

/**
 * Reads `crossload-ignore-next-line rule-a, rule-b -- reason`.
 *
 * @param comment what stands between the marks of a comment
 * @returns `undefined` for any other comment
 */
export function readComment(comment: string): IgnoreComment | undefined {
  const plain = comment.replaceAll(STARS, (stars) => ' '.repeat(stars.length))
  const [all = '', text] = DIRECTIVE.exec(plain) ?? []
  if (text === undefined) return undefined
  const names = plain.slice(all.length).replace(REASON, '')
  const rules: Word[] = []
  let offset = all.length
  for (const part of names.split(',')) {
    const name = part.trim()
    if (name !== '') rules.push({ text: name, offset: offset + part.indexOf(name) })
    offset += part.length + 1
  }
  return { directive: { text, offset: all.length - text.length }, rules }
}
