import type { Node } from '@babel/types'
import { memberName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { SourceApi } from '../sources/types.ts'
import { isTarget } from './flow.ts'
import { outermostParent } from './mentions.ts'
import { roleOf } from './role.ts'
import type { Scopes } from './scope.ts'
import { traceSource } from './sourceObject.ts'

/** Where the name of a source API's object stands as itself, and not only before the name of a member. */
export interface SourceObject {
  readonly source: SourceApi
  readonly node: Node
  /** Does something else get that name? */
  readonly isReplaced: boolean
}

/** Finds `uni` and `globalThis.uni` where they are given to somebody, assigned to, or asked for a member that has to be looked at. */
export function findSourceObjects(scopes: Scopes, sources: readonly SourceApi[], isOfInterest: (member: string) => boolean): readonly SourceObject[] {
  const found: SourceObject[] = []
  for (const source of sources) {
    // What is imported mostly keeps its name.
    for (const name of new Set([...source.globals, source.name])) {
      for (const occurrence of scopes.occurrencesOf(name)) {
        const node = roleOf(occurrence) === 'name' ? occurrence.parent.node : occurrence.node
        const user = outermostParent(node, scopes)
        const isMember = (user?.type === 'MemberExpression' || user?.type === 'OptionalMemberExpression') && unwrap(user.object) === node
        const member = isMember ? memberName(user) : undefined
        if (member !== undefined && !isOfInterest(member) && !isTarget(user ?? node, scopes)) continue
        const value = node.type === 'Identifier' || node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression' ? traceSource(node, scopes, sources) : undefined
        if (value?.source === source && value.member === undefined) found.push({ source, node, isReplaced: isReplacedBy(node, scopes, sources) })
      }
    }
  }
  return found
}

/** `uni = wrap(uni)`, but for `window.uni = uni` and `globalThis.uni = globalThis.uni || {}`. */
function isReplacedBy(node: Node, scopes: Scopes, sources: readonly SourceApi[]): boolean {
  if (!isTarget(node, scopes)) return false
  const assignment = outermostParent(node, scopes)
  if (assignment?.type !== 'AssignmentExpression') return true
  if (assignment.operator === '||=' || assignment.operator === '??=') return false
  const value = unwrap(assignment.right)
  const first = value.type === 'LogicalExpression' && value.operator !== '&&' ? value.left : value
  const traced = traceSource(first, scopes, sources)
  return traced === undefined || traced.member !== undefined
}
