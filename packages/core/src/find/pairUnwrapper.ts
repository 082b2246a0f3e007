import type { Node } from '@babel/types'
import { isFunctionNode } from '../ast/functions.ts'
import { memberName, propertyName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import { eachChild } from '../ast/walk.ts'
import type { Scopes } from './scope.ts'

/**
 * Does an interceptor do nothing but make, of Vue 2's promise of a pair, one that gives the result and rejects with the error? The adaptor
 * that HBuilderX puts into projects does, whatever it is called there: it waits for what comes, looks at both parts, and settles a promise.
 *
 * @param handlers the interceptor's object
 */
export function unwrapsPairs(handlers: Node, scopes: Scopes): boolean {
  const [property, ...others] = handlers.type === 'ObjectExpression' ? handlers.properties : []
  if (!property || others.length > 0 || property.type === 'SpreadElement' || propertyName(property) !== 'returnValue') return false
  const fn = property.type === 'ObjectMethod' ? property : unwrap(property.value)
  if (!isFunctionNode(fn)) return false
  scopes.lookInto(fn)
  const parts = new Set<number>()
  let waits = false
  let isPlain = true

  /** Settles, or waits: what else is called might be noticed. */
  function isSettling(callee: Node): boolean {
    if (callee.type === 'Identifier') return scopes.bindingOf(callee)?.parameter !== undefined
    if (callee.type !== 'MemberExpression') return false
    const name = memberName(callee)
    const object = unwrap(callee.object)
    if (name === 'then' || name === 'catch') return (waits = true)
    return object.type === 'Identifier' && object.name === 'Promise' && scopes.isGlobal(object) && (name === 'resolve' || name === 'reject')
  }

  function visit(node: Node): void {
    switch (node.type) {
      case 'CallExpression':
        isPlain &&= isSettling(unwrap(node.callee))
        break
      case 'NewExpression':
        isPlain &&= node.callee.type === 'Identifier' && node.callee.name === 'Promise'
        break
      case 'AwaitExpression':
        waits = true
        break
      case 'AssignmentExpression':
      case 'UpdateExpression':
      case 'TaggedTemplateExpression':
      case 'OptionalCallExpression':
      case 'ImportExpression':
      case 'YieldExpression':
        isPlain = false
        break
      case 'MemberExpression':
        if (node.computed && node.property.type === 'NumericLiteral') parts.add(node.property.value)
        break
      case 'ArrayPattern':
        node.elements.forEach((element, index) => element && parts.add(index))
        break
      default:
    }
    eachChild(node, visit)
  }

  visit(fn)
  return isPlain && waits && parts.has(0) && parts.has(1) && parts.size === 2
}
