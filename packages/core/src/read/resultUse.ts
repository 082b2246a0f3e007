import type { Node, VariableDeclarator } from '@babel/types'
import { memberName } from '../ast/literals.ts'
import { isWrapper } from '../ast/unwrap.ts'
import type { CallSite } from '../find/callSites.ts'
import type { Scopes } from '../find/scope.ts'

/** A method of the returned object that is called or read where everybody can see it. */
export interface MemberUse {
  readonly name: string
  readonly node: Node
  /** The call, if it is called at once. */
  readonly call: Node | undefined
}

/** Where the value of a call goes. */
export type ResultUse =
  | { readonly kind: 'unused' }
  | { readonly kind: 'awaited'; readonly node: Node }
  /** All its uses are visible: members that are read or called. */
  | { readonly kind: 'members'; readonly members: readonly MemberUse[] }
  /** It leaves the sight: returned, stored in a member, passed on. Members that are used in sight all the same are given. */
  | { readonly kind: 'escapes'; readonly members: readonly MemberUse[] }

const ESCAPES: ResultUse = { kind: 'escapes', members: [] }

const UNUSED: ResultUse = { kind: 'unused' }

/** The members that are used where everybody can see it. */
export function visibleMembers(use: ResultUse): readonly MemberUse[] {
  return use.kind === 'members' || use.kind === 'escapes' ? use.members : []
}

/** Names that hand the value on to one another are followed so far. */
const MOST_NAMES = 100

/** Finds out what becomes of the value of a call site. */
export function readResultUse(site: CallSite, scopes: Scopes): ResultUse {
  return useOf(site.call, scopes, new Set())
}

/** @param followed the declarations that the value was followed through: what one of them gives is told once */
function useOf(value: Node, scopes: Scopes, followed: Set<Node>): ResultUse {
  let node = value
  let isAssigned = false
  const told = (use: ResultUse): ResultUse => (isAssigned ? { kind: 'escapes', members: visibleMembers(use) } : use)
  for (let parent = scopes.parentOf(node); parent; parent = scopes.parentOf(node)) {
    if (!isWrapper(parent)) {
      switch (parent.type) {
        case 'ExpressionStatement':
        case 'IfStatement':
          return told(UNUSED)
        case 'UnaryExpression':
          // `!task` and `typeof task` only ask whether there is one.
          return parent.operator === 'void' || parent.operator === '!' || parent.operator === 'typeof' ? told(UNUSED) : ESCAPES
        case 'SequenceExpression':
          if (parent.expressions.at(-1) !== node) return told(UNUSED)
          break
        case 'LogicalExpression':
          if (parent.right !== node) return ESCAPES
          break
        case 'ConditionalExpression':
          if (parent.test === node) return told(UNUSED)
          break
        case 'AssignmentExpression':
          if (parent.right !== node) return ESCAPES
          isAssigned = true
          break
        case 'AwaitExpression':
          return told({ kind: 'awaited', node: parent })
        case 'ArrowFunctionExpression':
          return isPromiseExecutor(parent, scopes) ? told(UNUSED) : ESCAPES
        case 'MemberExpression':
        case 'OptionalMemberExpression':
          return told(useOfMember(parent, scopes))
        case 'VariableDeclarator':
          return told(useOfVariable(parent, scopes, followed))
        default:
          return ESCAPES
      }
    }
    node = parent
  }
  return ESCAPES
}

function useOfVariable(declarator: VariableDeclarator, scopes: Scopes, followed: Set<Node>): ResultUse {
  const binding = declarator.id.type === 'Identifier' ? scopes.declaredBy(declarator.id) : undefined
  const declaration = scopes.parentOf(declarator)
  const isExported = declaration && scopes.parentOf(declaration)?.type === 'ExportNamedDeclaration'
  if (!binding || binding.reassigned || followed.size >= MOST_NAMES) return ESCAPES
  if (followed.has(declarator)) return UNUSED
  followed.add(declarator)
  const use = join(binding.references.map((reference) => useOf(reference, scopes, followed)))
  return isExported ? { kind: 'escapes', members: visibleMembers(use) } : use
}

/** Is it the function that `new Promise` calls? Its parameters are functions, and nobody looks at what it returns. */
export function isPromiseExecutor(fn: Node, scopes: Scopes): boolean {
  const made = scopes.parentOf(fn)
  if (made?.type !== 'NewExpression' || made.arguments[0] !== fn) return false
  return made.callee.type === 'Identifier' && made.callee.name === 'Promise' && scopes.isGlobal(made.callee)
}

function useOfMember(member: Node, scopes: Scopes): ResultUse {
  if (member.type !== 'MemberExpression' && member.type !== 'OptionalMemberExpression') return ESCAPES
  const name = memberName(member)
  if (name === undefined) return ESCAPES
  const parent = scopes.parentOf(member)
  const isCall = (parent?.type === 'CallExpression' || parent?.type === 'OptionalCallExpression') && parent.callee === member
  return { kind: 'members', members: [{ name, node: member, call: isCall ? parent : undefined }] }
}

function join(uses: readonly ResultUse[]): ResultUse {
  const members: MemberUse[] = uses.flatMap(visibleMembers)
  if (uses.some(({ kind }) => kind === 'escapes')) return { kind: 'escapes', members }
  const awaited = uses.find((use) => use.kind === 'awaited')
  // Waiting is one use among others when a method is called as well.
  if (awaited && members.length === 0) return awaited
  if (awaited) members.push({ name: 'then', node: awaited.node, call: undefined })
  return members.length > 0 ? { kind: 'members', members } : { kind: 'unused' }
}
