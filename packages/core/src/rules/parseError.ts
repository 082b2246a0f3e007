import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { ResolvedOptions } from '../options/resolveOptions.ts'
import type { Parsed } from '../ast/parse.ts'
import { toDiagnostic } from './check.ts'
import { say } from './say.ts'

/** A file that mentions a method and does not parse. */
export function reportParseError({ message, position }: Extract<Parsed, { ok: false }>, options: ResolvedOptions): readonly Diagnostic[] {
  return toDiagnostic('parse-error', 'warn', { start: position, end: position }, say('parse-error', 'syntax', { message }), options)
}
