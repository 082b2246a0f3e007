import type { Node } from '@babel/types'
import type { Scopes } from '../find/scope.ts'
import { functionOf, isConsoleCall } from './callbacks.ts'

/** Does a listener do nothing but print, or nothing at all? */
export function onlyPrints(listener: Node, scopes: Scopes): boolean {
  const fn = functionOf(listener, scopes)
  if (!fn) return false
  scopes.lookInto(fn)
  if (fn.body.type !== 'BlockStatement') return isConsoleCall(fn.body, scopes)
  return fn.body.body.every((statement) => statement.type === 'ExpressionStatement' && isConsoleCall(statement.expression, scopes))
}
