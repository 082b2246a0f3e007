import type { Node } from '@babel/types'
import { isNothing, memberName, propertyName, stringValue } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { Scopes } from '../find/scope.ts'
import { isConsoleCall } from './callbacks.ts'
import { outermost } from './references.ts'

/**
 * Does an author who reads a field reckon with it missing: by a default, a test, `?.`, another field in its place? Who does so in one place
 * knows in the others.
 *
 * @param node the member expression, or the property of a pattern
 */
export function isProvidedFor(node: Node, scopes: Scopes): boolean {
  if (node.type !== 'ObjectProperty') return isProvidedAt(node, scopes) || isAskedFor(node, scopes)
  if (node.value.type === 'AssignmentPattern') return true
  return namedBy(node, scopes)?.some((reference) => isProvidedAt(reference, scopes)) ?? false
}

/** Is what is read only printed for developers, or not used at all? A text without it is as good. */
export function isOnlyPrinted(node: Node, scopes: Scopes): boolean {
  if (node.type !== 'ObjectProperty') return isPrintedAt(node, scopes)
  return namedBy(node, scopes)?.every((reference) => isPrintedAt(reference, scopes)) ?? false
}

/**
 * Is what is read only put into an object, under its own name or by whoever reckons with nothing to read it of (`status: res?.statusCode`)?
 * What becomes of it there, nobody can see.
 */
export function isOnlyGathered(node: Node, scopes: Scopes): boolean {
  if (node.type !== 'ObjectProperty') return isGatheredAt(node, scopes)
  return namedBy(node, scopes)?.every((reference) => isGatheredAt(reference, scopes)) ?? false
}

/** The uses of the name that a pattern puts a field into. */
function namedBy(property: Node & { type: 'ObjectProperty' }, scopes: Scopes): readonly Node[] | undefined {
  return property.value.type === 'Identifier' ? scopes.declaredBy(property.value)?.references : undefined
}

function isProvidedAt(read: Node, scopes: Scopes): boolean {
  const { node, parent } = outermost(read, scopes)
  switch (parent?.type) {
    case 'LogicalExpression':
      if (parent.left === node) return true
      return parent.operator !== '&&' && (readsSameObject(parent.left, node) || isProvidedAt(parent, scopes))
    case 'IfStatement':
      return parent.test === node
    case 'ConditionalExpression': {
      if (parent.test === node) return true
      // What compilers make of `res?.a ?? res?.b`.
      if (parent.alternate !== node) return false
      const left = defaultedBy(parent)
      return left ? readsSameObject(left, node) || isProvidedAt(parent, scopes) : isNothing(parent.consequent) && isProvidedAt(parent, scopes)
    }
    case 'AssignmentExpression':
      return parent.right === node && isProvidedAt(parent, scopes)
    case 'UnaryExpression':
      return parent.operator === '!' || parent.operator === 'typeof'
    case 'BinaryExpression':
      return isNothing(parent.left) || isNothing(parent.right)
    case 'OptionalMemberExpression':
      return parent.object === node && parent.optional
    case 'VariableDeclarator': {
      const binding = parent.id.type === 'Identifier' ? scopes.declaredBy(parent.id) : undefined
      return binding !== undefined && binding.references.some((reference) => reference !== read && isProvidedAt(reference, scopes))
    }
    default:
      return false
  }
}

/** `res.tempFilePath || res.apFilePath`: one of two fields is there. */
function readsSameObject(left: Node, right: Node): boolean {
  const [a, b] = [objectOf(lastOf(left)), objectOf(lastOf(right))]
  return a !== undefined && a === b
}

/** The last of several values of which one is taken, without the question whether there is something to read it of. */
function lastOf(expression: Node): Node {
  let node = unwrap(expression)
  for (;;) {
    if (node.type === 'LogicalExpression') node = unwrap(node.right)
    else if (node.type === 'ConditionalExpression' && (isNothing(node.consequent) || defaultedBy(node))) node = unwrap(node.alternate)
    else return node
  }
}

/** The `a` of `(t = a) !== null && t !== void 0 ? t : b`. */
function defaultedBy({ test }: Node & { type: 'ConditionalExpression' }): Node | undefined {
  const first = test.type === 'LogicalExpression' && test.operator === '&&' ? test.left : test
  const assigned = first.type === 'BinaryExpression' && /^!==?$/.test(first.operator) && isNothing(first.right) ? unwrap(first.left) : undefined
  return assigned?.type === 'AssignmentExpression' ? assigned.right : undefined
}

function objectOf(node: Node): string | undefined {
  if (node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') return undefined
  return node.object.type === 'Identifier' ? node.object.name : undefined
}

/** `'header' in res`, `res.hasOwnProperty('header')`. */
function isAskedFor(read: Node, scopes: Scopes): boolean {
  if (read.type !== 'MemberExpression' && read.type !== 'OptionalMemberExpression') return false
  const name = memberName(read)
  const binding = read.object.type === 'Identifier' ? scopes.bindingOf(read.object) : undefined
  return (binding?.references ?? []).some((reference) => {
    const parent = scopes.parentOf(reference)
    if (parent?.type === 'BinaryExpression') return parent.operator === 'in' && parent.right === reference && stringValue(parent.left) === name
    const call = parent?.type === 'MemberExpression' && parent.object === reference ? scopes.parentOf(parent) : parent
    if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression' || !/^hasOwn(?:Property)?$/.test(memberName(call.callee) ?? '')) return false
    return call.arguments.some((argument) => stringValue(argument) === name)
  })
}

function isGatheredAt(read: Node, scopes: Scopes): boolean {
  const { node, parent } = outermost(read, scopes)
  if (parent?.type === 'ConditionalExpression') return parent.alternate === node && isNothing(parent.consequent) && isValueOf(outermost(parent, scopes))
  if (parent?.type !== 'ObjectProperty' || !isValueOf({ node, parent })) return false
  if (read.type === 'OptionalMemberExpression' && read.optional) return true
  const name = read.type === 'Identifier' ? read.name : read.type === 'MemberExpression' ? memberName(read) : undefined
  return name !== undefined && propertyName(parent) === name
}

/** The value of a property of a literal, and no part of a pattern. */
function isValueOf({ node, parent }: ReturnType<typeof outermost>): boolean {
  return parent?.type === 'ObjectProperty' && parent.value === node
}

function isPrintedAt(read: Node, scopes: Scopes): boolean {
  let child = read
  for (let parent = scopes.parentOf(child); parent; parent = scopes.parentOf(child)) {
    if (unwrap(parent) === parent) {
      if (parent.type === 'CallExpression') {
        if (isConsoleCall(parent, scopes)) return true
        if (!isText(parent)) return false
      } else if (parent.type === 'ObjectProperty' ? parent.value !== child : !CARRYING.has(parent.type)) return false
    }
    child = parent
  }
  return false
}

/** What makes a text, a list or an object of what it is given. */
const CARRYING: ReadonlySet<string> = new Set(['TemplateLiteral', 'BinaryExpression', 'ObjectExpression', 'ArrayExpression'])

/** `JSON.stringify(x)`, `String(x)`. */
function isText({ callee }: Node & { type: 'CallExpression' }): boolean {
  if (callee.type === 'Identifier') return callee.name === 'String'
  return callee.type === 'MemberExpression' && memberName(callee) === 'stringify'
}
