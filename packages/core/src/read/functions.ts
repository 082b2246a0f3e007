import type { CallExpression, Function as FunctionNode, Node, OptionalCallExpression } from '@babel/types'
import { memberName, propertyName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { Scopes } from '../find/scope.ts'
import { functionOf } from './callbacks.ts'
import { referencesTo } from './references.ts'

type Call = CallExpression | OptionalCallExpression

/**
 * The function that an expression most likely is: written there, declared under that name, or the only method of that name in the file
 * (`this.done`, `this.done.bind(this)`, `helpers.done`). Enough for a warning, and not for an edit: a method can be replaced.
 */
export function likelyFunctionOf(expression: Node, scopes: Scopes): FunctionNode | undefined {
  const node = unwrap(expression)
  const fn = functionOf(node, scopes)
  if (fn) return fn
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && memberName(node.callee) === 'bind') {
    return likelyFunctionOf(node.callee.object, scopes)
  }
  if (node.type !== 'MemberExpression') return undefined
  const name = memberName(node)
  return name === undefined || !isOwnObject(node.object, scopes) ? undefined : scopes.methodNamed(name)
}

/** A function that is called from more places is not followed to all of them from each call that it makes. */
const MOST_PLACES = 200

/** What a function gives that does nothing but return it. */
export function onlyReturned({ body, async, generator }: FunctionNode): Node | undefined {
  if (async || generator) return undefined
  if (body.type !== 'BlockStatement') return body
  const [only, ...others] = body.body
  return only?.type === 'ReturnStatement' && others.length === 0 ? (only.argument ?? undefined) : undefined
}

/** The calls of a function that the file shows: by its name, or as a method of `this` or of the object that has it. */
export function callsOf(fn: FunctionNode, scopes: Scopes): readonly Call[] {
  if (fn.type === 'FunctionDeclaration') return fn.id ? callsAt(referencesTo(scopes.declaredBy(fn.id), scopes), scopes) : []
  const parent = scopes.parentOf(fn)
  if (parent?.type === 'VariableDeclarator') {
    return parent.id.type === 'Identifier' ? callsAt(referencesTo(scopes.declaredBy(parent.id), scopes), scopes) : []
  }
  const holder = fn.type === 'ObjectMethod' || fn.type === 'ClassMethod' ? fn : parent
  const isMethod = holder && (holder === fn || ((holder.type === 'ObjectProperty' || holder.type === 'ClassProperty') && holder.value === fn))
  const name = isMethod && 'key' in holder ? propertyName(holder as { key: Node; computed?: boolean }) : undefined
  if (name === undefined || scopes.methodNamed(name) !== fn) return []
  const members = scopes.everywhere(name).slice(0, MOST_PLACES).flatMap(({ parent: { node } }) => (isMember(node) && isOwnObject(node.object, scopes) ? node : []))
  return callsAt(members, scopes)
}

function callsAt(callees: readonly Node[], scopes: Scopes): readonly Call[] {
  return callees.slice(0, MOST_PLACES).flatMap((callee) => {
    const parent = scopes.parentOf(callee)
    return (parent?.type === 'CallExpression' || parent?.type === 'OptionalCallExpression') && parent.callee === callee ? parent : []
  })
}

/** `this`, or a constant that holds an object of this file. */
function isOwnObject(object: Node, scopes: Scopes): boolean {
  const node = unwrap(object)
  if (node.type === 'ThisExpression') return true
  const init = node.type === 'Identifier' ? scopes.bindingOf(node)?.init : undefined
  return init?.type === 'ObjectExpression' || init?.type === 'ThisExpression'
}

function isMember(node: Node): node is Extract<Node, { type: 'MemberExpression' | 'OptionalMemberExpression' }> {
  return node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression'
}
