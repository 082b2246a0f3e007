import type { Node } from '@babel/types'
import { rangeOf } from '../ast/range.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Packed } from '../find/bundle.ts'
import type { ResolvedOptions } from '../options/resolveOptions.ts'
import { toDiagnostic } from './check.ts'
import { say } from './say.ts'

/** Says once of a file that there is something about calls in it that goes untold, by what the first of them stands in. */
export function reportMinified(calls: ReadonlyMap<Node, Packed>, options: ResolvedOptions): readonly Diagnostic[] {
  const [first] = calls
  if (!first) return []
  const [call, packed] = first
  return toDiagnostic('minified-code', 'info', rangeOf(call), say('minified-code', packed, { count: String(calls.size) }), options)
}
