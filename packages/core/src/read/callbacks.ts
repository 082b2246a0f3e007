import type { Function as FunctionNode, Identifier, Node } from '@babel/types'
import { isFunctionNode } from '../ast/functions.ts'
import { isNothing, memberName, propertyName } from '../ast/literals.ts'
import { isWrapper, unwrap } from '../ast/unwrap.ts'
import type { Scopes } from '../find/scope.ts'
import type { OptionProperty } from './argument.ts'
import { isSetAt } from './isSetAt.ts'
import { isPromiseExecutor } from './resultUse.ts'

/** A field that is read of an object: the member expression, or the property of a pattern. */
export interface FieldRead {
  readonly name: string
  readonly node: Node
}

/** What a function does with the object that it is called with. */
export type Reads =
  | { readonly kind: 'fields'; readonly fields: readonly FieldRead[] }
  /** It passes the object on, writes to it, or nobody can see what it does. `fields` are those that it certainly reads of the object as it came. */
  | { readonly kind: 'everything'; readonly fields: readonly FieldRead[] }

/** A callback option. */
export type Callback =
  | { readonly kind: 'none' }
  | { readonly kind: 'function'; readonly reads: Reads }
  /** A value that may or may not be a function; what it reads if it is one. */
  | { readonly kind: 'maybe'; readonly reads: Reads }

const EVERYTHING: Reads = { kind: 'everything', fields: [] }

/** A callback that nobody can see. */
export const UNSEEN: Callback = { kind: 'maybe', reads: EVERYTHING }

/** Reads a callback option (`success`, `fail`, `complete`). */
export function readCallback(property: OptionProperty | undefined, scopes: Scopes): Callback {
  if (!property) return { kind: 'none' }
  if (property.isAccessor) return UNSEEN
  if (isNothing(property.value)) return { kind: 'none' }
  if (isPromiseExecutorParameter(property.value, scopes)) return { kind: 'function', reads: EVERYTHING }
  const fn = functionOf(property.value, scopes)
  if (!fn) return UNSEEN
  return { kind: isSurelySet(property.value, scopes) ? 'function' : 'maybe', reads: readsOfFirstParameter(fn, scopes) }
}

/** Is a function under a name there whenever the call is reached? */
function isSurelySet(expression: Node, scopes: Scopes): boolean {
  const node = unwrap(expression)
  const binding = node.type === 'Identifier' ? scopes.bindingOf(node) : undefined
  return node.type !== 'Identifier' || !binding || isSetAt(node, binding, scopes)
}

/** What the listener that a call registers reads of its event. */
export function readListener(call: Node, scopes: Scopes): Reads {
  const listener = call.type === 'CallExpression' || call.type === 'OptionalCallExpression' ? call.arguments[0] : undefined
  const fn = listener && functionOf(listener, scopes)
  return fn ? readsOfFirstParameter(fn, scopes) : EVERYTHING
}

/** `resolve` and `reject` of `new Promise((resolve, reject) => …)` are functions, whoever looks. */
function isPromiseExecutorParameter(expression: Node, scopes: Scopes): boolean {
  const node = unwrap(expression)
  const binding = node.type === 'Identifier' ? scopes.bindingOf(node) : undefined
  if (!binding?.parameter || binding.reassigned || binding.path.length > 0) return false
  return isPromiseExecutor(binding.parameter.fn, scopes)
}

/** The function that an expression is: written there, or declared once under that name. */
export function functionOf(expression: Node, scopes: Scopes): FunctionNode | undefined {
  const node = unwrap(expression)
  if (isFunctionNode(node)) return node
  if (node.type !== 'Identifier') return undefined
  const binding = scopes.bindingOf(node)
  if (!binding || binding.reassigned || binding.path.length > 0) return undefined
  if (binding.kind === 'function' && isFunctionNode(binding.declaration)) return binding.declaration
  const init = binding.init && unwrap(binding.init)
  return init && isFunctionNode(init) ? init : undefined
}

function readsOfFirstParameter(fn: FunctionNode, scopes: Scopes): Reads {
  if (fn.type !== 'ArrowFunctionExpression' && scopes.mentionsArguments(fn)) return EVERYTHING
  const parameter = fn.params[0]
  if (!parameter) return { kind: 'fields', fields: [] }
  if (parameter.type === 'RestElement') return EVERYTHING
  const pattern = parameter.type === 'AssignmentPattern' ? parameter.left : parameter
  return readsOfPattern(pattern, scopes)
}

/** Names that hand the object on to one another are followed so far. */
const MOST_NAMES = 100

/**
 * What is read by destructuring.
 *
 * @param followed the names that the object went by on its way here
 */
export function readsOfPattern(pattern: Node, scopes: Scopes, followed: ReadonlySet<Node> = new Set()): Reads {
  if (pattern.type === 'Identifier') return readsOfName(pattern, scopes, followed)
  if (pattern.type !== 'ObjectPattern') return EVERYTHING
  const fields: FieldRead[] = []
  for (const property of pattern.properties) {
    const name = property.type === 'RestElement' ? undefined : propertyName(property)
    if (name === undefined) return EVERYTHING
    fields.push({ name, node: property })
  }
  return { kind: 'fields', fields }
}

/** What is done with the value under a declared name. */
export function readsOfName(declaration: Identifier, scopes: Scopes, followed: ReadonlySet<Node> = new Set()): Reads {
  const binding = scopes.declaredBy(declaration)
  if (!binding || binding.reassigned || followed.has(declaration) || followed.size >= MOST_NAMES) return EVERYTHING
  const path = new Set(followed).add(declaration)
  const fields: FieldRead[] = []
  let kind: Reads['kind'] = 'fields'
  for (const reference of binding.references) {
    const read = readAt(reference, scopes, path)
    fields.push(...read.fields)
    if (read.kind === 'fields') continue
    if (!isOnlyShown(reference, scopes)) return EVERYTHING
    kind = 'everything'
  }
  return { kind, fields }
}

/** Is the object handed to somebody who leaves it as it is: a console, or the promise that is settled with it? */
function isOnlyShown(reference: Node, scopes: Scopes): boolean {
  const call = scopes.parentOf(reference)
  if (call?.type !== 'CallExpression' || call.callee === reference) return false
  return isConsoleCall(call, scopes) || isPromiseExecutorParameter(call.callee, scopes)
}

/** `console.log(…)` and its like. */
export function isConsoleCall(call: Node, scopes: Scopes): boolean {
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return false
  const { object } = call.callee
  return object.type === 'Identifier' && object.name === 'console' && scopes.isGlobal(object)
}

function readAt(reference: Node, scopes: Scopes, followed: ReadonlySet<Node>): Reads {
  let node = reference
  let parent = scopes.parentOf(node)
  while (parent && isWrapper(parent)) {
    node = parent
    parent = scopes.parentOf(node)
  }
  if (!parent) return EVERYTHING
  if (parent.type === 'VariableDeclarator' && parent.init === node) return readsOfPattern(parent.id, scopes, followed)
  // `res && res.data`, `if (res)`: whether it is there is the same everywhere.
  if (isTest(parent, node)) return { kind: 'fields', fields: [] }
  if (parent.type !== 'MemberExpression' && parent.type !== 'OptionalMemberExpression') return EVERYTHING
  if (parent.object !== node || isWritten(parent, scopes)) return EVERYTHING
  const name = memberName(parent)
  return name === undefined ? EVERYTHING : { kind: 'fields', fields: [{ name, node: parent }] }
}

function isTest(parent: Node, node: Node): boolean {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === node
    case 'LogicalExpression':
      return parent.operator === '&&' && parent.left === node
    case 'UnaryExpression':
      return parent.operator === '!'
    default:
      return false
  }
}

function isWritten(member: Node, scopes: Scopes): boolean {
  const parent = scopes.parentOf(member)
  return (
    (parent?.type === 'AssignmentExpression' && parent.left === member) ||
    parent?.type === 'UpdateExpression' ||
    (parent?.type === 'UnaryExpression' && parent.operator === 'delete')
  )
}
