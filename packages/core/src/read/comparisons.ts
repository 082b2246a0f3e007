import type { Node } from '@babel/types'
import { numberValue, stringValue } from '../ast/literals.ts'
import type { Scopes } from '../find/scope.ts'
import { outermost } from './references.ts'

/**
 * The strings and numbers, as written, that a field is compared with strictly: by `===`, `!==` or `switch`.
 *
 * @param read the member expression, or the property of a pattern
 */
export function literalsComparedWith(read: Node, scopes: Scopes): readonly Node[] {
  return valuesOf(read, scopes).flatMap((value) => {
    const { node, parent } = outermost(value, scopes)
    if (parent?.type === 'SwitchStatement' && parent.discriminant === node) return parent.cases.flatMap(({ test }) => (test && isLiteral(test) ? test : []))
    if (parent?.type !== 'BinaryExpression' || (parent.operator !== '===' && parent.operator !== '!==')) return []
    const other = parent.left === node ? parent.right : parent.left
    return isLiteral(other) ? other : []
  })
}

/** Where the value of a field is used: the member itself, or the name that a pattern puts it into. */
function valuesOf(read: Node, scopes: Scopes): readonly Node[] {
  if (read.type !== 'ObjectProperty') return [read]
  const name = read.value.type === 'AssignmentPattern' ? read.value.left : read.value
  return name.type === 'Identifier' ? (scopes.declaredBy(name)?.references ?? []) : []
}

function isLiteral(node: Node): boolean {
  return stringValue(node) !== undefined || numberValue(node) !== undefined
}
