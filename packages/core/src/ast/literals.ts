import type { Node } from '@babel/types'
import { unwrap } from './unwrap.ts'

/** The value of a string literal or of a template literal without expressions. */
export function stringValue(node: Node): string | undefined {
  const inner = unwrap(node)
  if (inner.type === 'StringLiteral') return inner.value
  if (inner.type === 'TemplateLiteral' && inner.expressions.length === 0) return inner.quasis[0]?.value.cooked ?? undefined
  return undefined
}

/** The text that a string expression certainly begins with, `''` when nothing is known. */
export function stringStart(node: Node): string {
  const inner = unwrap(node)
  if (inner.type === 'TemplateLiteral') return inner.quasis[0]?.value.cooked ?? ''
  if (inner.type === 'BinaryExpression' && inner.operator === '+') return stringStart(inner.left)
  return stringValue(inner) ?? ''
}

/** The text that a string expression certainly ends with, `''` when nothing is known. */
export function stringEnd(node: Node): string {
  const inner = unwrap(node)
  if (inner.type === 'TemplateLiteral') return inner.quasis.at(-1)?.value.cooked ?? ''
  if (inner.type === 'BinaryExpression' && inner.operator === '+') return stringEnd(inner.right)
  return stringValue(inner) ?? ''
}

/** The value of a number literal, with its sign. */
export function numberValue(node: Node): number | undefined {
  const inner = unwrap(node)
  if (inner.type === 'NumericLiteral') return inner.value
  if (inner.type === 'UnaryExpression' && inner.operator === '-') {
    const value = numberValue(inner.argument)
    return value === undefined ? undefined : -value
  }
  return undefined
}

/** Is this `undefined`, `void 0` or `null` as written? */
export function isNothing(node: Node): boolean {
  const inner = unwrap(node)
  return (
    inner.type === 'NullLiteral' ||
    (inner.type === 'Identifier' && inner.name === 'undefined') ||
    (inner.type === 'UnaryExpression' && inner.operator === 'void' && inner.argument.type === 'NumericLiteral')
  )
}

/**
 * Can the expression be left out without anyone noticing? Only what cannot call, throw or be observed counts: literals, functions,
 * `this`, names, and arrays, objects and templates of these. A member access may be a getter or throw, so it does not count.
 */
export function isPure(node: Node): boolean {
  const inner = unwrap(node)
  switch (inner.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
    case 'NullLiteral':
    case 'BigIntLiteral':
    case 'RegExpLiteral':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'ThisExpression':
    case 'Identifier':
      return true
    case 'UnaryExpression':
      return inner.operator !== 'delete' && isPure(inner.argument)
    case 'TemplateLiteral':
      return inner.expressions.length === 0
    case 'ArrayExpression':
      return inner.elements.every((element) => element === null || (element.type !== 'SpreadElement' && isPure(element)))
    case 'ObjectExpression':
      return inner.properties.every(
        (property) => property.type === 'ObjectMethod' || (property.type === 'ObjectProperty' && !property.computed && isPure(property.value)),
      )
    default:
      return false
  }
}

/** The name of a property, or `undefined` when it is computed at run time. */
export function propertyName(node: { readonly key: Node; readonly computed?: boolean | null }): string | undefined {
  if (!node.computed && node.key.type === 'Identifier') return node.key.name
  if (node.key.type === 'NumericLiteral') return String(node.key.value)
  return stringValue(node.key)
}

/** The name that a member expression reads, or `undefined` when it is computed at run time. */
export function memberName(node: { readonly property: Node; readonly computed?: boolean }): string | undefined {
  if (!node.computed) return node.property.type === 'Identifier' ? node.property.name : undefined
  return stringValue(node.property)
}
