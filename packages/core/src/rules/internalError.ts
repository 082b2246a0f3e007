import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { ResolvedOptions } from '../options/resolveOptions.ts'
import { isStackOverflow } from '../ast/stackOverflow.ts'
import { toDiagnostic } from './check.ts'
import { say } from './say.ts'

/** What the failure takes from a file: its rewriting, or the source map of a step before. */
export type Lost = 'file' | 'map'

const START = { line: 1, column: 0, offset: 0 }

/** Says that something inside failed. The stack of the error stays out of it: it names paths of the machine. */
export function reportInternalError(error: unknown, options: ResolvedOptions, lost: Lost): readonly Diagnostic[] {
  const said = saidOf(error, lost)
  return toDiagnostic('internal-error', 'warn', { start: START, end: START }, said, options)
}

function saidOf(error: unknown, lost: Lost): ReturnType<typeof say> {
  if (lost === 'map') return say('internal-error', 'map', { error: String(error) })
  return isStackOverflow(error) ? say('internal-error', 'too-deep', {}) : say('internal-error', 'failed', { error: String(error) })
}
