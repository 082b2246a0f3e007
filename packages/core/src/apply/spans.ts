import type { File, Node } from '@babel/types'
import { span } from '../ast/range.ts'

/** Offsets into the given text, UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The text of a file and what the parser made of it: it alone says where comments are. */
export interface Source {
  readonly code: string
  readonly ast: File
}

/** The comments that lie wholly between two offsets. */
export function commentsBetween(ast: File, start: number, end: number): readonly Span[] {
  const comments = ast.comments ?? []
  const found: Span[] = []
  for (let index = firstFrom(comments, start); index < comments.length; index++) {
    const comment = spanOf(comments[index])
    if (comment.start >= end) break
    if (comment.end <= end) found.push(comment)
  }
  return found
}

/** The offset of the next such character before an end that does not stand in a comment, or -1. */
export function nextOf({ code, ast }: Source, from: number, character: string, end = code.length): number {
  const comments = ast.comments ?? []
  let next = firstFrom(comments, from)
  for (let at = from; at < end; at++) {
    const comment = spanOf(comments[next])
    if (comment.start === at) {
      at = comment.end - 1
      next++
    } else if (code[at] === character) return at
  }
  return -1
}

type Comments = NonNullable<File['comments']>

function spanOf(comment: Comments[number] | undefined): Span {
  return { start: comment?.start ?? Number.POSITIVE_INFINITY, end: comment?.end ?? Number.POSITIVE_INFINITY }
}

/** The index of the first comment that begins at an offset or behind it. Comments are in source order. */
function firstFrom(comments: Comments, offset: number): number {
  let low = 0
  let high = comments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spanOf(comments[middle]).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What a span holds beside comments, as pieces: each reaches from one comment to the next, without the blanks at its ends. */
export function piecesIn({ code, ast }: Source, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = []
  let from = start
  for (const stop of [...commentsBetween(ast, start, end), { start: end, end }]) {
    const text = code.slice(from, stop.start)
    const trimmed = text.trim()
    const at = from + text.indexOf(trimmed)
    if (trimmed !== '') pieces.push({ start: at, end: at + trimmed.length })
    from = stop.end
  }
  return pieces
}

/** The same span, begun where the blanks before it begin, line breaks aside: one may end a comment. */
export function withBlanksBefore(code: string, { start, end }: Span): Span {
  let from = start
  while (code[from - 1] === ' ' || code[from - 1] === '\t') from--
  return { start: from, end }
}

/** Would something that begins here grow together with the word before it? */
export function touchesWord(code: string, at: number): boolean {
  return /[\w$\u0080-\uFFFF]/.test(code[at - 1] ?? '')
}

/** The span of an expression with the parentheses around it, and whatever stands between them. */
export function withParentheses(source: Source, node: Node): Span {
  let { start, end } = span(node)
  const extra = node.extra as { parenthesized?: boolean; parenStart?: number } | undefined
  if (!extra?.parenthesized || extra.parenStart === undefined) return { start, end }
  // Between the first parenthesis and the expression stand others, blanks and comments.
  for (let open = nextOf(source, extra.parenStart, '('); open >= 0 && open < start; open = nextOf(source, open + 1, '(')) {
    end = nextOf(source, end, ')') + 1
  }
  start = extra.parenStart
  return { start, end }
}
