import { parseModule } from '../parse.ts'
import { positionAt } from '../position.ts'
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
  const parsed = parseModule(code, id)
  return parsed.ok ? ignoresOf(code, parsed.ast.comments ?? []) : ignoresOfBrokenText(code)
}

/** The same where nothing can say which of the marks begin comments. */
export function ignoresOfBrokenText(code: string): readonly Ignore[] {
  const found = code.matchAll(/\/\/(?<line>.*)|\/\*(?<block>[\s\S]*?)\*\//g)
  const comments = Array.from(found, ({ 0: all, index, groups }) => {
    return { value: groups?.['line'] ?? groups?.['block'] ?? '', start: index, end: index + all.length }
  })
  return ignoresOf(code, comments)
}

/** @param comments all of the text's, in order */
export function ignoresOf(code: string, comments: readonly { value: string; start?: number | null; end?: number | null }[]): readonly Ignore[] {
  if (!mayIgnore(code)) return []
  const spans = comments.map(({ value, start, end }) => ({ value, start: start ?? 0, end: end ?? 0 }))
  return spans.flatMap((comment) => ignoresOfComment(code, comment, spans))
}

function ignoresOfComment(code: string, comment: CommentSpan, comments: readonly CommentSpan[]): readonly Ignore[] {
  const read = readComment(comment.value)
  if (!read) return []
  const directive = read.directive.text
  const line = lineOf(directive, code, comment, comments)
  const rangeOf = ({ text, offset }: Word) => {
    const start = comment.start + 2 + offset
    return { start: positionAt(code, start), end: positionAt(code, start + text.length) }
  }
  const scope = SCOPES[directive] ?? 'nothing'
  if (scope === 'nothing' || read.rules.length === 0) return [{ directive, scope, line, range: rangeOf(read.directive) }]
  return read.rules.map((rule) => ({ directive, scope, line, rule: rule.text, range: rangeOf(rule) }))
}

function lineOf(directive: string, code: string, comment: CommentSpan, comments: readonly CommentSpan[]): number {
  if (directive === 'crossload-ignore-line') return positionAt(code, comment.start).line
  return directive === 'crossload-ignore-next-line' ? nextLineOfCode(code, comment.end, comments) : 0
}

/** Empty lines and further comments may stand between a comment and its line; what stands behind it on its own line is not meant. */
function nextLineOfCode(code: string, after: number, comments: readonly CommentSpan[]): number {
  const rest = /[\n\r\u2028\u2029]/.exec(code.slice(after))
  let offset = rest ? after + rest.index : code.length
  for (;;) {
    offset += /^\s*/.exec(code.slice(offset))?.[0].length ?? 0
    const comment = comments.find(({ start }) => start === offset)
    if (!comment) break
    offset = comment.end
  }
  return offset < code.length ? positionAt(code, offset).line : 0
}
