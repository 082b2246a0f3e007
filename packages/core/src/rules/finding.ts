import type { Node } from '@babel/types'
import type { Severity } from '../diagnostic/diagnostic.ts'
import type { CallContext } from '../plan/context.ts'
import type { Plan } from '../plan/plan.ts'
import type { ProposedFix } from './fix.ts'
import type { Said } from './say.ts'

/** What a rule found, before severities are overridden and a language is chosen. */
export interface Finding {
  readonly severity: Severity
  readonly node: Node
  readonly said: Said
  /** Edits to choose from. */
  readonly fixes?: readonly ProposedFix[]
}

/** A check of one call site. */
export type Rule = (context: CallContext, plan: Plan) => readonly Finding[]
