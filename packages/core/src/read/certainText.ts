import type { Node } from '@babel/types'
import { unwrap } from '../ast/unwrap.ts'
import type { Scopes } from '../find/scope.ts'

/** Is the expression certainly a string when the app runs, rather than something that may turn out to be missing? */
export function isCertainText(expression: Node, scopes: Scopes): boolean {
  const node = unwrap(expression)
  switch (node.type) {
    case 'StringLiteral':
    case 'TemplateLiteral':
      return true
    case 'BinaryExpression':
      return node.operator === '+' && (isCertainText(node.left, scopes) || isCertainText(node.right, scopes))
    case 'ConditionalExpression':
      return isCertainText(node.consequent, scopes) && isCertainText(node.alternate, scopes)
    case 'LogicalExpression':
      return node.operator !== '&&' && isCertainText(node.right, scopes)
    case 'Identifier': {
      const binding = scopes.bindingOf(node)
      return binding?.init != null && !binding.reassigned && binding.path.length === 0 && isCertainText(binding.init, scopes)
    }
    default:
      return false
  }
}
