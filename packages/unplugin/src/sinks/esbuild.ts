import type { PartialMessage } from 'esbuild'
import type { Finding } from '../finding.ts'

/** A finding as esbuild's own kind of message, which counts columns in UTF-8 bytes and prints the source line that it is given. */
export function messageOf({ diagnostic, file, code }: Finding): PartialMessage {
  const { rule, message, range, help, url } = diagnostic
  const { start, end } = range
  const lineText = code.split(/\r\n|[\n\r\u2028\u2029]/)[start.line - 1] ?? ''
  const marked = lineText.slice(start.column, end.line === start.line ? end.column : undefined)
  return {
    id: rule,
    text: `[${rule}] ${message}`,
    location: {
      file,
      line: start.line,
      column: Buffer.byteLength(lineText.slice(0, start.column)),
      length: Buffer.byteLength(marked),
      lineText,
    },
    notes: [help, url].filter((text) => text !== undefined).map((text) => ({ text })),
  }
}
