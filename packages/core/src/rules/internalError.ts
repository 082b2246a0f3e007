import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { ResolvedOptions } from '../options/resolveOptions.ts'
import { isStackOverflow } from '../ast/stackOverflow.ts'
import { toDiagnostic } from './check.ts'
import { say } from './say.ts'

const START = { line: 1, column: 0, offset: 0 }

/** Says that something inside failed. The stack of the error stays out of it: it names paths of the machine. */
export function reportInternalError(error: unknown, options: ResolvedOptions): readonly Diagnostic[] {
  const said = isStackOverflow(error) ? say('internal-error', 'too-deep', {}) : say('internal-error', 'failed', { error: String(error) })
  return toDiagnostic('internal-error', 'warn', { start: START, end: START }, said, options)
}
