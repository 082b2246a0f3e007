import type { Node } from '@babel/types'
import type { Severity, Text } from '../diagnostic.ts'
import type { CallContext } from '../plan/context.ts'
import type { Plan } from '../plan/plan.ts'

/** What a rule found, before severities are overridden and a language is chosen. */
export interface Finding {
  readonly severity: Severity
  readonly node: Node
  readonly message: Text
  readonly help?: Text
}

/** A check of one call site. */
export type Rule = (context: CallContext, plan: Plan) => readonly Finding[]
