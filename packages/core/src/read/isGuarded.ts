import type { Node } from '@babel/types'
import { isNothing } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { Scopes } from '../find/scope.ts'
import { isConsoleCall } from './callbacks.ts'

/**
 * Does an author who reads a field reckon with it missing: by a default, a test, `?.`, or because it is only printed?
 *
 * @param node the member expression, or the property of a pattern
 */
export function isGuarded(node: Node, scopes: Scopes): boolean {
  if (node.type !== 'ObjectProperty') return isGuardedRead(node, scopes)
  if (node.value.type === 'AssignmentPattern') return true
  const binding = node.value.type === 'Identifier' ? scopes.declaredBy(node.value) : undefined
  return binding !== undefined && (binding.references.length === 0 || binding.references.some((reference) => isGuardedRead(reference, scopes)))
}

function isGuardedRead(read: Node, scopes: Scopes): boolean {
  let node = read
  let parent = scopes.parentOf(node)
  while (parent && unwrap(parent) !== parent) {
    node = parent
    parent = scopes.parentOf(node)
  }
  switch (parent?.type) {
    case 'LogicalExpression':
      return parent.operator !== '&&' || parent.left === node
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === node
    case 'UnaryExpression':
      return parent.operator === '!' || parent.operator === 'typeof'
    case 'BinaryExpression':
      return isNothing(parent.left) || isNothing(parent.right)
    case 'OptionalMemberExpression':
      return parent.object === node && parent.optional
    case 'CallExpression':
      return isConsoleCall(parent, scopes)
    default:
      return false
  }
}
