import type { File, Node } from '@babel/types'
import { span } from '../ast/range.ts'

/** Offsets into the given text, UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
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

/** The offset of the next such character that does not stand in a comment, or -1. */
export function nextOf(code: string, ast: File, from: number, character: string): number {
  const comments = ast.comments ?? []
  let next = firstFrom(comments, from)
  for (let at = from; at < code.length; at++) {
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

/** The parts of a span that are neither blanks nor comments. */
export function tokensBetween(code: string, ast: File, start: number, end: number): readonly Span[] {
  const comments = commentsBetween(ast, start, end)
  const tokens: Span[] = []
  let from = start
  for (const stop of [...comments, { start: end, end }]) {
    const text = code.slice(from, stop.start)
    for (const match of text.matchAll(/\S+/g)) tokens.push({ start: from + match.index, end: from + match.index + match[0].length })
    from = stop.end
  }
  return tokens
}

/** What takes the place of a span whose comments should outlive it: `name` and, behind it, the comments. */
export function withCommentsOf(code: string, ast: File, { start, end }: Span, name: string): string {
  const comments = commentsBetween(ast, start, end).map((comment) => code.slice(comment.start, comment.end))
  return [name, ...comments].map((text) => (text.startsWith('//') ? `${text}\n` : text)).join(' ').trimStart()
}

/** Would something that begins here grow together with the word before it? */
export function touchesWord(code: string, at: number): boolean {
  return /[\w$\u0080-\uFFFF]/.test(code[at - 1] ?? '')
}

/** The span of an expression with the parentheses around it, as far as no comment stands between them. */
export function withParentheses(code: string, node: Node): Span {
  let { start, end } = span(node)
  const extra = node.extra as { parenthesized?: boolean; parenStart?: number } | undefined
  if (!extra?.parenthesized || extra.parenStart === undefined) return { start, end }
  while (start > extra.parenStart) {
    const before = /\(\s*$/.exec(code.slice(0, start))
    const after = /^\s*\)/.exec(code.slice(end))
    if (!before || !after) break
    start = before.index
    end += after[0].length
  }
  return { start, end }
}
