import type { Diagnostic } from '../diagnostic.ts'
import type { ResolvedOptions } from '../options.ts'
import type { Parsed } from '../parse.ts'
import { toDiagnostic } from './check.ts'

/** A file that mentions a method and does not parse. */
export function reportParseError({ message, position }: Extract<Parsed, { ok: false }>, options: ResolvedOptions): readonly Diagnostic[] {
  const text = {
    en: `This file does not parse, so it is left as it is: ${message}`,
    zh: `此文件无法解析，保持不变：${message}`,
  }
  return toDiagnostic('parse-error', 'warn', { start: position, end: position }, text, undefined, options)
}
