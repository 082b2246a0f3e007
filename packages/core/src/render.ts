import { eastAsianWidth } from 'get-east-asian-width'
import type { Diagnostic } from './diagnostic.ts'

const SEVERITY_WORDS = { info: 'info', warn: 'warning', error: 'error' } as const

const TAB = '  '

/**
 * A diagnostic as plain text: what, where, the line of code with carets under the place, and what to do. Carets stand right under CJK
 * text, whose letters are two columns wide.
 *
 * @param code the text that the diagnostic's range counts in
 * @param file what to call the file
 */
export function renderDiagnostic(diagnostic: Diagnostic, code: string, file: string): string {
  const { rule, severity, message, range, help, url } = diagnostic
  const { line, column } = range.start
  const frame = codeFrame(code, range)
  const gutter = ' '.repeat(frame.gutter)
  const lines = [
    `${SEVERITY_WORDS[severity]}[${rule}]: ${message}`,
    `${gutter}--> ${file}:${line}:${column + 1}`,
    ...frame.lines,
    ...(help === undefined ? [] : [`${gutter} = help: ${help}`]),
    `${gutter} = see: ${url}`,
  ]
  return lines.join('\n')
}

function codeFrame(code: string, { start, end }: Diagnostic['range']): { lines: readonly string[]; gutter: number } {
  const text = code.split(/\r\n|[\n\r\u2028\u2029]/)[start.line - 1] ?? ''
  const number = String(start.line)
  const gutter = number.length
  const before = text.slice(0, start.column)
  const marked = end.line === start.line ? text.slice(start.column, end.column) : text.slice(start.column)
  const blank = ' '.repeat(gutter)
  const carets = ' '.repeat(width(before)) + '^'.repeat(Math.max(1, width(marked)))
  return { gutter, lines: [`${blank} |`, `${number} | ${expand(text)}`, `${blank} | ${carets}`] }
}

function expand(text: string): string {
  return text.replaceAll('\t', TAB).replaceAll('\uFEFF', '')
}

/** How many terminal columns a text takes. */
function width(text: string): number {
  let columns = 0
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(expand(text))) {
    const point = segment.codePointAt(0)
    if (point === undefined || /^\p{Mark}$/u.test(segment)) continue
    const isEmoji = /\p{Emoji_Presentation}|\uFE0F/u.test(segment)
    columns += isEmoji ? 2 : eastAsianWidth(point)
  }
  return columns
}
