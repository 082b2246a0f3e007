import type { Identifier, Node } from '@babel/types'
import { isFunctionNode } from '../ast/functions.ts'
import { memberName } from '../ast/literals.ts'
import { isWrapper, unwrap } from '../ast/unwrap.ts'
import type { Binding } from '../find/binding.ts'
import type { Scopes } from '../find/scope.ts'

/** Something that is done to the object under a name. */
export interface Write {
  /** To which part of it: `['header', 'Referer']`. */
  readonly path: readonly string[]
  /** What is assigned, or merged in by `Object.assign`; nothing: the part is handed to somebody who may do as he likes with it. */
  readonly does: { readonly kind: 'assign' | 'merge'; readonly value: Node } | undefined
  /** The assignment or call. */
  readonly node: Node
  readonly reference: Identifier
  /** Its place among the uses of the name. */
  readonly order: number
}

/** A use of a name through which an object is seen. */
export interface Handling {
  readonly reference: Identifier
  readonly order: number
  readonly writes: readonly Write[]
  /** How deep inside the named object the one in question is, as member names. */
  readonly path: readonly string[]
}

/** With more, nobody can say what an object holds. */
const MOST = 50

/** What a file does to the object under a name; `undefined` when that is too much to follow. */
export function writesTo(binding: Binding, scopes: Scopes): readonly Write[] | undefined {
  const writes: Write[] = []
  for (const [order, reference] of binding.references.entries()) {
    const write = writeAt(reference, order, scopes)
    if (write) writes.push(write)
    if (writes.length > MOST) return undefined
  }
  return writes
}

function writeAt(reference: Identifier, order: number, scopes: Scopes): Write | undefined {
  const path: string[] = []
  let node: Node = reference
  for (;;) {
    const parent = scopes.parentOf(node)
    if (!parent) return undefined
    if (isWrapper(parent)) {
      node = parent
      continue
    }
    const found = (does: Write['does'], at: Node = parent): Write => ({ path, does, node: at, reference, order })
    switch (parent.type) {
      case 'MemberExpression':
      case 'OptionalMemberExpression': {
        if (parent.object !== node) return undefined
        const name = memberName(parent)
        if (name === undefined) return isAssignedTo(parent, scopes) ? found(undefined) : undefined
        path.push(name)
        node = parent
        continue
      }
      case 'AssignmentExpression':
        if (parent.left !== node) return found(undefined)
        return path.length === 0 ? undefined : found(parent.operator === '=' ? { kind: 'assign', value: parent.right } : undefined)
      case 'UpdateExpression':
        return found(undefined)
      case 'UnaryExpression':
        return parent.operator === 'delete' ? found(undefined) : undefined
      case 'CallExpression':
      case 'OptionalCallExpression':
      case 'NewExpression':
        // A method may change the object that it is of.
        if (parent.callee === node) return path.length > 0 ? { path: path.slice(0, -1), does: undefined, node: parent, reference, order } : undefined
        if (isAssign(parent.callee, scopes) && parent.arguments[0] === node) {
          const [, only, more] = parent.arguments
          return found(only && !more && only.type !== 'SpreadElement' ? { kind: 'merge', value: only } : undefined)
        }
        return keepsArguments(parent.callee, scopes) ? undefined : found(undefined)
      case 'VariableDeclarator':
      case 'ReturnStatement':
      case 'ArrayExpression':
      case 'ExportSpecifier':
      case 'ExportDefaultSpecifier':
      case 'ExportDefaultDeclaration':
      case 'AssignmentPattern':
        return found(undefined)
      case 'ObjectProperty':
        return parent.value === node ? found(undefined) : undefined
      default:
        return undefined
    }
  }
}

function isAssignedTo(member: Node, scopes: Scopes): boolean {
  const parent = scopes.parentOf(member)
  return (parent?.type === 'AssignmentExpression' && parent.left === member) || parent?.type === 'UpdateExpression'
}

/** `Object.assign`. */
export function isAssign(callee: Node, scopes: Scopes): boolean {
  return isMemberOf(callee, 'Object', scopes) === 'assign'
}

/** Functions that everybody knows, and that change nothing. */
function keepsArguments(callee: Node, scopes: Scopes): boolean {
  if (isMemberOf(callee, 'console', scopes) !== undefined || isMemberOf(callee, 'JSON', scopes) !== undefined) return true
  const name = isMemberOf(callee, 'Object', scopes)
  return name !== undefined && name !== 'defineProperty' && name !== 'defineProperties' && name !== 'setPrototypeOf'
}

/** The name of a global object's member. */
export function isMemberOf(callee: Node, object: string, scopes: Scopes): string | undefined {
  const node = unwrap(callee)
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier' || node.object.name !== object) return undefined
  return scopes.isGlobal(node.object) ? memberName(node) : undefined
}

/** Has a write happened where an object is used? `perhaps`: in a branch, in another function, in an earlier turn of a loop. */
export function hasHappened(write: Write, use: Handling, scopes: Scopes): 'surely' | 'perhaps' | 'no' {
  const statement = statementOf(write.node, scopes)
  const block = statement && scopes.parentOf(statement)
  const around = new Set<Node>()
  let isShared = false
  for (let at: Node | undefined = use.reference; at; at = scopes.parentOf(at)) around.add(at)
  // Climbing from the write to what stands around both.
  for (let at: Node | undefined = write.node; at; at = scopes.parentOf(at)) {
    if (around.has(at)) isShared = true
    if (!isShared && isFunctionNode(at)) return 'perhaps'
    if (isShared && LOOPS.has(at.type)) return write.order < use.order && around.has(block ?? write.node) ? 'surely' : 'perhaps'
    if (isShared && isFunctionNode(at)) break
  }
  if (write.order < use.order) return block && around.has(block) && write.node !== use.reference ? 'surely' : 'perhaps'
  return isInFunctionOfItsOwn(use.reference, block, scopes) ? 'perhaps' : 'no'
}

const LOOPS: ReadonlySet<string> = new Set(['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement'])

/** The statement that is the node, and nothing else. */
function statementOf(node: Node, scopes: Scopes): Node | undefined {
  const parent = scopes.parentOf(node)
  return parent?.type === 'ExpressionStatement' ? parent : undefined
}

/** Does a use stand in a function that a write's block holds, so that it may run later? */
function isInFunctionOfItsOwn(use: Node, block: Node | undefined, scopes: Scopes): boolean {
  for (let at: Node | undefined = use; at && at !== block; at = scopes.parentOf(at)) if (isFunctionNode(at)) return true
  return false
}
