import type { Node } from '@babel/types'
import { memberName, propertyName } from '../ast/literals.ts'
import type { Scopes } from '../find/scope.ts'
import { functionOf } from './callbacks.ts'
import { outermost, referencesTo } from './references.ts'
import { wrapperSettledBy } from './wrapper.ts'

/** A place that holds a value: a pattern that receives it, or an expression that gives it. */
export type Place = { readonly kind: 'pattern'; readonly pattern: Node } | { readonly kind: 'value'; readonly node: Node }

/** A field that is read of a value, or of a field of it. */
export interface PathRead {
  /** The names from the value to the field, outermost first. */
  readonly path: readonly string[]
  /** The member expression, or the property of a pattern. */
  readonly node: Node
}

/** What is done with a value, as far as the file shows. */
export interface PathUse {
  readonly reads: readonly PathRead[]
  /** Fields that the author puts something into, as paths joined by dots; what is read of them is the author's own. */
  readonly written: ReadonlySet<string>
  /** What the author asks the type of, likewise; `''` for the value itself. */
  readonly asked: ReadonlySet<string>
  /** Is the value handed to a function that nobody can see, and that may put something into it? */
  readonly isHanded: boolean
  /** Where the value itself is parsed as JSON. */
  readonly parsed: readonly Node[]
}

/** A field of a field of a field is as far as anybody has something to say. */
const MAX_DEPTH = 3

/** Names that hand a value on to one another are followed so far. */
const MOST_NAMES = 100

/** Reads what is done with a value: members, destructuring, and the constants that it is put into on the way. */
export function readPaths(place: Place, scopes: Scopes): PathUse {
  const reads: PathRead[] = []
  const written = new Set<string>()
  const asked = new Set<string>()
  const parsed: Node[] = []
  let isHanded = false
  const seen = new Set<Node>()

  function ofPattern(pattern: Node, path: readonly string[]): void {
    if (seen.has(pattern) || seen.size >= MOST_NAMES) return
    seen.add(pattern)
    if (pattern.type === 'AssignmentPattern') ofPattern(pattern.left, path)
    else if (pattern.type === 'Identifier') for (const reference of referencesTo(scopes.declaredBy(pattern), scopes)) ofValue(reference, path)
    else if (pattern.type === 'ObjectPattern' && path.length < MAX_DEPTH) {
      for (const property of pattern.properties) {
        const name = property.type === 'ObjectProperty' ? propertyName(property) : undefined
        if (property.type !== 'ObjectProperty' || name === undefined) continue
        reads.push({ path: [...path, name], node: property })
        ofPattern(property.value, [...path, name])
      }
    }
  }

  function ofValue(value: Node, path: readonly string[]): void {
    const { node, parent } = outermost(value, scopes)
    switch (parent?.type) {
      case 'MemberExpression':
      case 'OptionalMemberExpression': {
        const name = parent.object === node && path.length < MAX_DEPTH ? memberName(parent) : undefined
        if (name === undefined) return
        if (isWritten(parent, scopes)) written.add([...path, name].join('.'))
        else {
          reads.push({ path: [...path, name], node: parent })
          ofValue(parent, [...path, name])
        }
        return
      }
      case 'VariableDeclarator':
        if (parent.init === node) ofPattern(parent.id, path)
        return
      case 'AssignmentExpression':
        if (parent.right === node && parent.operator === '=') ofTarget(parent.left, path)
        return
      case 'LogicalExpression':
        if (parent.right === node || parent.operator !== '&&') ofValue(parent, path)
        return
      case 'ConditionalExpression':
        if (parent.test !== node) ofValue(parent, path)
        return
      case 'UnaryExpression':
        if (parent.operator === 'typeof') asked.add(path.join('.'))
        return
      case 'BinaryExpression':
        if (parent.operator === 'instanceof') asked.add(path.join('.'))
        return
      case 'CallExpression':
        if (parent.arguments[0] === node) ofArgument(parent.callee, node, path)
        return
      default:
    }
  }

  /** `result = await call`: a name that is declared empty and filled once is as good as a constant. */
  function ofTarget(target: Node, path: readonly string[]): void {
    if (target.type === 'ObjectPattern') ofPattern(target, path)
    const binding = target.type === 'Identifier' ? scopes.bindingOf(target) : undefined
    if (!binding || seen.has(target) || seen.size >= MOST_NAMES) return
    seen.add(target)
    for (const reference of referencesTo(binding, scopes)) ofValue(reference, path)
  }

  function ofArgument(callee: Node, node: Node, path: readonly string[]): void {
    if (callee.type === 'Identifier' && path.length === 0 && !ASKS.test(callee.name)) isHanded ||= !functionOf(callee, scopes) && !wrapperSettledBy(callee, scopes)
    const name = callee.type === 'MemberExpression' ? memberName(callee) : callee.type === 'Identifier' ? callee.name : undefined
    if (name === undefined) return
    if (ASKS.test(name)) asked.add(path.join('.'))
    const isJson = callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'JSON'
    if (isJson && name === 'parse' && path.length === 0) parsed.push(node)
  }

  if (place.kind === 'pattern') ofPattern(place.pattern, [])
  else ofValue(place.node, [])
  return { reads, written, asked, isHanded, parsed }
}

/** `Array.isArray(x)`, `isObject(x)`, `isString(x)`: whoever asks is ready for either answer. */
const ASKS = /^is[A-Z]/

function isWritten(member: Node, scopes: Scopes): boolean {
  const parent = scopes.parentOf(member)
  if (parent?.type === 'AssignmentExpression') return parent.left === member
  return parent?.type === 'UpdateExpression' || (parent?.type === 'UnaryExpression' && parent.operator === 'delete')
}
