import type { ValueType } from '@crossload/hosts'
import type { Node } from '@babel/types'
import { isFunctionNode } from '../ast/functions.ts'
import { memberName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { Scopes } from '../find/scope.ts'

/** The type that an expression certainly has when the app runs, seen from how it is written; `undefined` where that is not plain. */
export function staticType(expression: Node, scopes: Scopes): ValueType | undefined {
  const node = unwrap(expression)
  if (isFunctionNode(node)) return 'function'
  switch (node.type) {
    case 'StringLiteral':
    case 'TemplateLiteral':
      return 'string'
    case 'NumericLiteral':
    case 'UpdateExpression':
      return 'number'
    case 'BooleanLiteral':
      return 'boolean'
    case 'ArrayExpression':
      return 'array'
    case 'ObjectExpression':
      return 'object'
    case 'UnaryExpression':
      return typeOfUnary(node.operator, node.argument)
    case 'BinaryExpression':
      return typeOfBinary(node.operator, staticType(node.left, scopes), staticType(node.right, scopes))
    case 'CallExpression':
      return typeOfCall(node.callee, scopes)
    case 'Identifier': {
      const binding = scopes.bindingOf(node)
      if (!binding?.init || binding.kind !== 'const' || binding.reassigned || binding.path.length > 0) return undefined
      // A name that a loop gives a value stands for an element of what is looped over.
      if (binding.declaration.type !== 'VariableDeclarator' || binding.declaration.init !== binding.init) return undefined
      return staticType(binding.init, scopes)
    }
    default:
      return undefined
  }
}

function typeOfUnary(operator: string, argument: Node): ValueType | undefined {
  if (operator === '!') return 'boolean'
  if (operator === '+') return 'number'
  if (operator === '-' && unwrap(argument).type === 'NumericLiteral') return 'number'
  return operator === 'typeof' ? 'string' : undefined
}

const COMPARISONS: ReadonlySet<string> = new Set(['===', '!==', '==', '!=', '<', '>', '<=', '>=', 'in', 'instanceof'])

function typeOfBinary(operator: string, left: ValueType | undefined, right: ValueType | undefined): ValueType | undefined {
  if (COMPARISONS.has(operator)) return 'boolean'
  if (operator === '+') return left === 'string' || right === 'string' ? 'string' : left === 'number' && right === 'number' ? 'number' : undefined
  return left === 'number' && right === 'number' ? 'number' : undefined
}

const CASTS: Readonly<Record<string, ValueType>> = { String: 'string', Number: 'number', Boolean: 'boolean', parseInt: 'number', parseFloat: 'number' }

const MEMBERS: Readonly<Record<string, ValueType>> = { 'Date.now': 'number', 'JSON.stringify': 'string' }

function typeOfCall(callee: Node, scopes: Scopes): ValueType | undefined {
  const node = unwrap(callee)
  if (node.type === 'Identifier') return scopes.isGlobal(node) && Object.hasOwn(CASTS, node.name) ? CASTS[node.name] : undefined
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier' || !scopes.isGlobal(node.object)) return undefined
  return MEMBERS[`${node.object.name}.${memberName(node) ?? ''}`]
}
