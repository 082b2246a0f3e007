import type { Node } from '@babel/types'
import { numberValue } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { Scopes } from '../find/scope.ts'

/** The number that an expression certainly is: a literal, a product of such (`60 * 1000`), or a constant that holds one. */
export function staticNumber(expression: Node, scopes: Scopes): number | undefined {
  const node = unwrap(expression)
  if (node.type === 'BinaryExpression' && node.operator === '*') {
    const left = staticNumber(node.left, scopes)
    const right = staticNumber(node.right, scopes)
    return left === undefined || right === undefined ? undefined : left * right
  }
  if (node.type !== 'Identifier') return numberValue(node)
  const binding = scopes.bindingOf(node)
  if (!binding?.init || binding.kind !== 'const' || binding.reassigned || binding.path.length > 0) return undefined
  if (binding.declaration.type !== 'VariableDeclarator' || binding.declaration.init !== binding.init) return undefined
  return staticNumber(binding.init, scopes)
}
