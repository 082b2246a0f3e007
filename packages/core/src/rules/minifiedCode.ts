import type { Node } from '@babel/types'
import { rangeOf } from '../ast/range.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { ResolvedOptions } from '../options/resolveOptions.ts'
import { toDiagnostic } from './check.ts'
import { say } from './say.ts'

/** Says once of a file that calls in it are not checked. */
export function reportMinified(calls: readonly Node[], options: ResolvedOptions): readonly Diagnostic[] {
  const [first] = calls
  return first ? toDiagnostic('minified-code', 'info', rangeOf(first), say('minified-code', 'minified', { count: String(calls.length) }), options) : []
}
