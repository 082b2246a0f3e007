import type { Node, ObjectPattern } from '@babel/types'
import { isFunctionNode } from '../ast/functions.ts'
import { isWrapper, unwrap } from '../ast/unwrap.ts'
import { outermostParent } from './mentions.ts'
import type { Scopes } from './scope.ts'

/** Where a value goes within a file. */
export interface Flow {
  /** Every expression that may be it. */
  readonly places: readonly Node[]
  /** Patterns that take parts out of it. */
  readonly patterns: readonly ObjectPattern[]
  /** Places from which it goes where nobody sees it: into a property, an unknown call, a result. */
  readonly lost: readonly Node[]
}

/** Follows a value from an expression through names, choices and calls of the file's own functions. */
export function followValue(from: Node, scopes: Scopes): Flow {
  const places = new Set<Node>([from])
  const patterns: ObjectPattern[] = []
  const lost: Node[] = []
  const known = new Set<Node>()

  function put(target: Node): void {
    const inner = unwrap(target.type === 'AssignmentPattern' ? target.left : target)
    if (inner.type === 'ObjectPattern') patterns.push(inner)
    const binding = inner.type === 'Identifier' ? (scopes.declaredBy(inner) ?? scopes.bindingOf(inner)) : undefined
    if (binding && !known.has(binding.identifier)) {
      known.add(binding.identifier)
      for (const reference of binding.references) if (!isTarget(reference, scopes)) places.add(reference)
    }
    if (!binding && inner.type !== 'ObjectPattern') lost.push(target)
  }

  // A set gives what is added to it on the way, too.
  for (const place of places) {
    const parent = outermostParent(place, scopes)
    switch (parent?.type) {
      case 'VariableDeclarator':
        if (unwrap(parent.init ?? parent.id) !== place) break
        put(parent.id)
        if (isExported(parent, scopes)) lost.push(place)
        break
      case 'AssignmentExpression':
        if (unwrap(parent.right) !== place) break
        put(parent.left)
        places.add(parent)
        break
      case 'AssignmentPattern':
        if (unwrap(parent.right) === place) put(parent.left)
        break
      case 'LogicalExpression':
        if (parent.operator !== '&&' || unwrap(parent.right) === place) places.add(parent)
        break
      case 'ConditionalExpression':
        if (unwrap(parent.test) !== place) places.add(parent)
        break
      case 'SequenceExpression':
        if (unwrap(parent.expressions.at(-1) ?? parent) === place) places.add(parent)
        break
      case 'CallExpression':
      case 'OptionalCallExpression': {
        if (unwrap(parent.callee) === place) break
        const parameter = parameterFor(parent, place, scopes)
        if (parameter) put(parameter)
        else lost.push(place)
        break
      }
      case 'MemberExpression':
      case 'OptionalMemberExpression':
      case 'ExpressionStatement':
      case 'IfStatement':
      case 'UnaryExpression':
      case 'BinaryExpression':
      case 'ForOfStatement':
      case 'ForInStatement':
      case undefined:
        break
      default:
        lost.push(place)
    }
  }
  return { places: [...places], patterns, lost }
}

/** Does a declaration give others what it declares? */
export function isExported(declarator: Node, scopes: Scopes): boolean {
  const declaration = scopes.parentOf(declarator)
  return declaration !== undefined && scopes.parentOf(declaration)?.type === 'ExportNamedDeclaration'
}

/** The parameter of a function in the file that a call gives an argument for. */
function parameterFor(call: Node, argument: Node, scopes: Scopes): Node | undefined {
  if (call.type !== 'CallExpression' && call.type !== 'OptionalCallExpression') return undefined
  const index = call.arguments.findIndex((each) => unwrap(each) === argument)
  const callee = unwrap(call.callee)
  const binding = callee.type === 'Identifier' ? scopes.bindingOf(callee) : undefined
  const fn = binding?.kind === 'function' ? binding.declaration : unwrap(binding?.path.length === 0 && binding.init ? binding.init : callee)
  const parameter = isFunctionNode(fn) ? fn.params[index] : undefined
  return parameter?.type === 'RestElement' || parameter?.type === 'TSParameterProperty' ? undefined : parameter
}

/** Does something assign to an expression, alone or as a part of a pattern? */
export function isTarget(node: Node, scopes: Scopes): boolean {
  let child = node
  for (let parent = scopes.parentOf(child); parent; parent = scopes.parentOf(child)) {
    switch (parent.type) {
      case 'AssignmentExpression':
      case 'ForInStatement':
      case 'ForOfStatement':
        return parent.left === child
      case 'UpdateExpression':
        return true
      case 'UnaryExpression':
        return parent.operator === 'delete'
      case 'AssignmentPattern':
        if (parent.left !== child) return false
        break
      case 'ObjectProperty':
        if (parent.value !== child) return false
        break
      case 'ObjectPattern':
      case 'ArrayPattern':
      case 'RestElement':
        break
      default:
        if (!isWrapper(parent)) return false
    }
    child = parent
  }
  return false
}
