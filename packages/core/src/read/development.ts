import type { Node } from '@babel/types'
import { memberName, stringValue } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { Scopes } from '../find/scope.ts'

/** Names by which people ask for a developer's own build. */
const DEVELOPMENT = /^(?:__DEV__|DEV|(?:is_?)?(?:dev|debug|local|development)(?:_?(?:env|mode|elopment))?)$/i
const PRODUCTION = /^(?:__PROD__|PROD|(?:is_?)?(?:prod|production)(?:_?(?:env|mode))?)$/i

/** Values of `NODE_ENV`, `MODE` and the like. */
const DEVELOPMENT_VALUE = /^(?:dev|development|debug|local|test|develop)$/i
const PRODUCTION_VALUE = /^(?:prod|production|release)$/i

/** Conditions on conditions end somewhere. */
const MOST = 8

/**
 * Which arm of a condition a development build comes to, as far as its wording tells: `true` for the one behind it, `false` for the other,
 * `undefined` where the condition asks for something else.
 */
export function developmentArm(test: Node, scopes: Scopes, depth: number = MOST): boolean | undefined {
  const node = unwrap(test)
  if (depth === 0) return undefined
  switch (node.type) {
    case 'UnaryExpression': {
      const arm = node.operator === '!' ? developmentArm(node.argument, scopes, depth - 1) : undefined
      return arm === undefined ? undefined : !arm
    }
    case 'LogicalExpression': {
      const left = developmentArm(node.left, scopes, depth - 1)
      const right = developmentArm(node.right, scopes, depth - 1)
      // `dev && other` is development only; `dev || other` says nothing of its first arm.
      return node.operator === '&&' && (left === true || right === true) ? true : node.operator === '||' && (left === false || right === false) ? false : undefined
    }
    case 'BinaryExpression': {
      if (!/^[!=]==?$/.test(node.operator)) return undefined
      const text = stringValue(node.left) ?? stringValue(node.right)
      const isDevelopment = text === undefined ? undefined : DEVELOPMENT_VALUE.test(text) ? true : PRODUCTION_VALUE.test(text) ? false : undefined
      return isDevelopment === undefined ? undefined : isDevelopment === node.operator.startsWith('=')
    }
    case 'Identifier': {
      const binding = scopes.bindingOf(node)
      const byName = byWord(node.name)
      if (byName !== undefined || !binding?.init || binding.kind !== 'const' || binding.path.length > 0) return byName
      return developmentArm(binding.init, scopes, depth - 1)
    }
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return byWord(memberName(node) ?? '')
    default:
      return undefined
  }
}

function byWord(name: string): boolean | undefined {
  return DEVELOPMENT.test(name) ? true : PRODUCTION.test(name) ? false : undefined
}
