import type { Node } from '@babel/types'
import { memberName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
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

/** The members that are used where everybody can see it. */
export function visibleMembers(use: ResultUse): readonly MemberUse[] {
  return use.kind === 'members' || use.kind === 'escapes' ? use.members : []
}

/** Finds out what becomes of the value of a call site. */
export function readResultUse(site: CallSite, scopes: Scopes): ResultUse {
  return useOf(site.call, scopes)
}

function useOf(value: Node, scopes: Scopes): ResultUse {
  let node = value
  let parent = scopes.parentOf(node)
  while (parent && unwrap(parent) !== parent) {
    node = parent
    parent = scopes.parentOf(node)
  }
  if (!parent) return ESCAPES
  switch (parent.type) {
    case 'ExpressionStatement':
      return { kind: 'unused' }
    case 'UnaryExpression':
      // `!task` and `typeof task` only ask whether there is one.
      return parent.operator === 'void' || parent.operator === '!' || parent.operator === 'typeof' ? { kind: 'unused' } : ESCAPES
    case 'IfStatement':
      return { kind: 'unused' }
    case 'SequenceExpression':
      return parent.expressions.at(-1) === node ? useOf(parent, scopes) : { kind: 'unused' }
    case 'LogicalExpression':
      return parent.right === node ? useOf(parent, scopes) : ESCAPES
    case 'ConditionalExpression':
      return parent.test === node ? { kind: 'unused' } : useOf(parent, scopes)
    case 'AwaitExpression':
      return { kind: 'awaited', node: parent }
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return useOfMember(parent, scopes)
    case 'VariableDeclarator': {
      const binding = parent.id.type === 'Identifier' ? scopes.declaredBy(parent.id) : undefined
      const declaration = scopes.parentOf(parent)
      const isExported = declaration && scopes.parentOf(declaration)?.type === 'ExportNamedDeclaration'
      if (!binding || binding.reassigned) return ESCAPES
      const use = join(binding.references.map((reference) => useOf(reference, scopes)))
      return isExported ? { kind: 'escapes', members: visibleMembers(use) } : use
    }
    case 'AssignmentExpression':
      return parent.right === node ? { kind: 'escapes', members: visibleMembers(useOf(parent, scopes)) } : ESCAPES
    default:
      return ESCAPES
  }
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
