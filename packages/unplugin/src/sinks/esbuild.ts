import { visible } from '@crossload/core/show'
import type { PartialMessage } from 'esbuild'
import type { Finding } from '../finding.ts'

/** UTF-16 units. esbuild would be handed the line again with every finding on it. */
const LONGEST_LINE = 1000

/**
 * A finding as esbuild's own kind of message, which counts columns in UTF-8 bytes and prints the source line that it is given, as it is. A
 * line that is long, or holds what a terminal would obey, is shown by our own frame instead.
 */
export function messageOf({ diagnostic, file, code, text }: Finding): PartialMessage {
  const { rule, message, range, help, url } = diagnostic
  const { start, end } = range
  const lineStart = start.offset - start.column
  const before = code.slice(lineStart, start.offset)
  const rest = /^[^\n\r\u2028\u2029]*/.exec(code.slice(start.offset, start.offset + LONGEST_LINE))?.[0] ?? ''
  const lineText = before + rest
  const isPlain = lineText.length < LONGEST_LINE && visible(lineText.replaceAll('\t', '')) === lineText.replaceAll('\t', '')
  const marked = rest.slice(0, end.line === start.line ? end.column - start.column : undefined)
  const location = { file: visible(file), line: start.line, column: Buffer.byteLength(before) }
  return {
    id: rule,
    text: `[${rule}] ${message}`,
    location: isPlain ? { ...location, length: Buffer.byteLength(marked), lineText } : location,
    notes: isPlain ? [help, url].filter((each) => each !== undefined).map((each) => ({ text: each })) : [{ text }],
  }
}
