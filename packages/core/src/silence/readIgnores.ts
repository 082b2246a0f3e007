import { parseModule } from '../ast/parse.ts'
import { createPositions } from '../text/position.ts'
import { isStackOverflow } from '../ast/stackOverflow.ts'
import { endOfLine } from '../text/lines.ts'
import { isComponent, scriptsOfComponent } from './componentScripts.ts'
import type { Ignore } from './ignore.ts'
import { mayIgnore, readComment } from './readComment.ts'
import type { Word } from './readComment.ts'

/** A comment of the text, as Babel gives it: `start` is the offset of its first mark, and marks take two units. */
export interface CommentSpan {
  readonly value: string
  readonly start: number
  readonly end: number
}

const SCOPES: Readonly<Record<string, Ignore['scope']>> = {
  'crossload-ignore-next-line': 'line',
  'crossload-ignore-line': 'line',
  'crossload-ignore-file': 'file',
}

/**
 * The ignore comments of a file as its author wrote it: of a script, or of a component, whose HTML comments count too.
 *
 * @param code the whole text
 * @param id file name; its extension picks the syntax
 */
export function readIgnores(code: string, id: string): readonly Ignore[] {
  if (!mayIgnore(code)) return []
  if (isComponent(id)) return readIgnores(scriptsOfComponent(code), 'component.ts')
  const comments = commentsOf(code, id)
  return comments ? ignoresOf(code, comments) : ignoresOfBrokenText(code)
}

function commentsOf(code: string, id: string): Parameters<typeof ignoresOf>[1] | undefined {
  try {
    const parsed = parseModule(code, id)
    return parsed.ok ? (parsed.ast.comments ?? []) : undefined
  } catch (error) {
    if (isStackOverflow(error)) return undefined
    throw error
  }
}

/** The same where nothing can say which of the marks begin comments. */
export function ignoresOfBrokenText(code: string): readonly Ignore[] {
  if (!mayIgnore(code)) return []
  const comments: CommentSpan[] = []
  let from = 0
  for (let at = code.indexOf('/'); at >= 0; at = code.indexOf('/', from)) {
    const isLine = code[at + 1] === '/'
    if (!isLine && code[at + 1] !== '*') {
      from = at + 1
      continue
    }
    const close = isLine ? endOfLine(code, at) : code.indexOf('*/', at + 2)
    // No later one ends either.
    if (close < 0) break
    from = isLine ? close : close + 2
    comments.push({ value: code.slice(at + 2, close), start: at, end: from })
  }
  return ignoresOf(code, comments)
}

/** @param comments all of the text's, in order */
export function ignoresOf(code: string, comments: readonly { value: string; start?: number | null; end?: number | null }[]): readonly Ignore[] {
  if (!mayIgnore(code)) return []
  const spans = comments.map(({ value, start, end }) => ({ value, start: start ?? 0, end: end ?? 0 }))
  const found = spans.flatMap((comment) => {
    const read = readComment(comment.value)
    return read ? [{ comment, read }] : []
  })
  if (found.length === 0) return []
  const position = createPositions(code)
  const nextLines = linesOfCodeBehind(code, spans)
  return found.flatMap(({ comment, read }) => {
    const directive = read.directive.text
    const rangeOf = ({ text, offset }: Word) => {
      const start = comment.start + 2 + offset
      return { start: position(start), end: position(start + text.length) }
    }
    const scope = SCOPES[directive] ?? 'nothing'
    const offset = directive === 'crossload-ignore-line' ? comment.start : directive === 'crossload-ignore-next-line' ? nextLines.get(comment) : undefined
    const line = offset === undefined ? 0 : position(offset).line
    if (scope === 'nothing' || read.rules.length === 0) return [{ directive, scope, line, range: rangeOf(read.directive) }]
    return read.rules.map((rule) => ({ directive, scope, line, rule: rule.text, range: rangeOf(rule) }))
  })
}

/**
 * Where the line of code begins that follows each comment, as an offset; none where none follows. Empty lines and further comments may
 * stand between; what stands behind a comment on its own line is not meant. Read from the end, so that nothing is looked at twice.
 */
function linesOfCodeBehind(code: string, comments: readonly CommentSpan[]): ReadonlyMap<CommentSpan, number | undefined> {
  const byStart = new Map(comments.map((comment) => [comment.start, comment]))
  const behind = new Map<number, number | undefined>()
  const lines = new Map<CommentSpan, number | undefined>()
  const blanks = /\s*/y

  /** The first code from an offset on: comments that were met there are known. */
  function codeFrom(offset: number): number | undefined {
    if (behind.has(offset)) return behind.get(offset)
    blanks.lastIndex = offset
    const at = offset + (blanks.exec(code)?.[0].length ?? 0)
    const comment = byStart.get(at)
    const found = comment ? behind.get(comment.end) : at < code.length ? at : undefined
    behind.set(offset, found)
    return found
  }

  let known = { from: code.length, lineEnd: code.length }
  for (const comment of comments.toReversed()) {
    codeFrom(comment.end)
    const near = endOfLine(code.slice(comment.end, known.from), 0) + comment.end
    known = { from: comment.end, lineEnd: near < known.from ? near : known.lineEnd }
    lines.set(comment, codeFrom(known.lineEnd))
  }
  return lines
}
