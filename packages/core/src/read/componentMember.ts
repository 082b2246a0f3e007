import type { Function as FunctionNode, Node } from '@babel/types'
import { isFunctionNode } from '../ast/functions.ts'
import { propertyName } from '../ast/literals.ts'
import type { Scopes } from '../find/scope.ts'

/** What `this.name` of a component, a page or a class is: a value that it begins with and keeps, or what a function works out. */
export type ComponentMember = { readonly value: Node } | { readonly getter: FunctionNode }

/** A name that stands in more places is not looked through. */
const MOST_PLACES = 500

/**
 * Finds what a member of `this` is, if the file gives the name once, as data, a computed property, or a field or getter of a class, and never
 * assigns to it. Enough to be silent by.
 */
export function componentMember(name: string, scopes: Scopes): ComponentMember | undefined {
  const places = scopes.everywhere(name)
  if (places.length > MOST_PLACES) return undefined
  const definitions = places.flatMap(({ parent: { node }, key }) => (key === 'key' && DEFINING.has(node.type) ? node : []))
  const [definition] = definitions
  if (!definition || definitions.length > 1 || places.some(({ parent: { node } }) => isWritten(node, scopes))) return undefined
  switch (definition.type) {
    case 'ClassProperty':
      return definition.value && !definition.static ? { value: definition.value } : undefined
    case 'ClassMethod':
      return definition.kind === 'get' ? { getter: definition } : undefined
    case 'ObjectProperty':
      if (isFunctionNode(definition.value)) return isValueOf('computed', scopes.parentOf(definition), scopes) ? { getter: definition.value } : undefined
      return isData(scopes.parentOf(definition), scopes) ? { value: definition.value } : undefined
    case 'ObjectMethod':
      return isValueOf('computed', scopes.parentOf(definition), scopes) ? { getter: definition } : undefined
    default:
      return undefined
  }
}

const DEFINING: ReadonlySet<string> = new Set(['ClassProperty', 'ClassMethod', 'ObjectProperty', 'ObjectMethod'])

function isWritten(member: Node, scopes: Scopes): boolean {
  if (member.type !== 'MemberExpression' && member.type !== 'OptionalMemberExpression') return false
  const parent = scopes.parentOf(member)
  return parent?.type === 'UpdateExpression' || (parent?.type === 'AssignmentExpression' && parent.left === member)
}

/** `data: {…}`, `data() { return {…} }`, `data: () => ({…})`. */
function isData(object: Node | undefined, scopes: Scopes): boolean {
  if (!object || isValueOf('data', object, scopes)) return object !== undefined
  const parent = scopes.parentOf(object)
  const fn = parent?.type === 'ReturnStatement' ? functionAround(parent, scopes) : parent
  if (!fn || !isFunctionNode(fn)) return false
  return fn.type === 'ObjectMethod' ? propertyName(fn) === 'data' : isValueOf('data', fn, scopes)
}

function isValueOf(name: string, value: Node | undefined, scopes: Scopes): boolean {
  const property = value && scopes.parentOf(value)
  return property?.type === 'ObjectProperty' && property.value === value && propertyName(property) === name
}

function functionAround(node: Node, scopes: Scopes): Node | undefined {
  for (let at: Node | undefined = node; at; at = scopes.parentOf(at)) if (isFunctionNode(at)) return at
  return undefined
}
