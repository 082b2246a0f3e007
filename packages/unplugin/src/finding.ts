import { isAbsolute, relative, resolve } from 'node:path'
import { renderDiagnostic } from '@crossload/core'
import type { Diagnostic, Locale } from '@crossload/core'
import { visible } from '@crossload/core/show'

/** A diagnostic with what a bundler needs to show it: every place counts in the author's own text. */
export interface Finding {
  readonly diagnostic: Diagnostic
  /** Absolute path of the author's file. */
  readonly path: string
  /** The same relative to the working directory, as people write it. */
  readonly file: string
  /** The text that the diagnostic's range counts in. */
  readonly code: string
  /** Everything in one text: rule, message, place, frame, help. */
  readonly text: string
  /** Rule, message and place in one line: enough for what is no warning. */
  readonly line: string
  /** Was it shown in this build already? */
  readonly isRepeated: boolean
}

/**
 * Puts together what a sink shows.
 *
 * @param code the text that the diagnostic's range counts in
 * @param id the module's name in the bundler
 * @param note what the reader has to know about the place
 */
export function createFinding(diagnostic: Diagnostic, code: string, id: string, locale: Locale, note?: string): Omit<Finding, 'isRepeated'> {
  const path = resolve(id.replace(/\?.*$/s, ''))
  const fromHere = relative(process.cwd(), path)
  const file = (fromHere.startsWith('..') || isAbsolute(fromHere) ? path : fromHere).replaceAll('\\', '/')
  const text = renderDiagnostic(diagnostic, code, file, { columns: process.stdout.columns, locale }) + (note === undefined ? '' : `\n = ${locale === 'zh' ? '注意' : 'note'}: ${note}`)
  const { line, column } = diagnostic.range.start
  const place = note === undefined ? `${visible(file)}:${line}:${column + 1}` : visible(file)
  return { diagnostic, path, file, code, text, line: `${text.split('\n', 1).join()} (${place})` }
}

/** What makes two findings the same to a reader. */
export function keyOf({ diagnostic: { rule, host, range, message }, path }: Pick<Finding, 'diagnostic' | 'path'>): string {
  return JSON.stringify([rule, host, path, range.start.line, range.start.column, message])
}
