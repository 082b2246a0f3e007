import type { Node, Program } from '@babel/types'
import { memberName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { SourceApi } from '../sources/types.ts'
import { isTarget } from './flow.ts'
import { findImportedObjects } from './importedObjects.ts'
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

/**
 * Finds `uni` and `globalThis.uni`, and what is imported as such, where they are given to somebody, assigned to, or asked for a member that
 * has to be looked at.
 */
export function findSourceObjects(
  program: Program,
  scopes: Scopes,
  sources: readonly SourceApi[],
  isOfInterest: (member: string) => boolean,
): readonly SourceObject[] {
  const found = new Map<Node, SourceObject>()
  for (const source of sources) {
    const named = [...new Set([...source.globals, source.name])].flatMap((name) =>
      scopes.occurrencesOf(name).map((occurrence) => (roleOf(occurrence) === 'name' ? occurrence.parent.node : occurrence.node)),
    )
    for (const node of [...named, ...findImportedObjects(program, scopes, source)]) {
      const user = outermostParent(node, scopes)
      const isMember = (user?.type === 'MemberExpression' || user?.type === 'OptionalMemberExpression') && unwrap(user.object) === node
      const member = isMember ? memberName(user) : undefined
      if (member !== undefined && !isOfInterest(member) && !isTarget(user ?? node, scopes)) continue
      const value = TRACED.has(node.type) ? traceSource(node, scopes, sources) : undefined
      if (value?.source === source && value.member === undefined) found.set(node, { source, node, isReplaced: isReplacedBy(node, scopes, sources) })
    }
  }
  return [...found.values()]
}

const TRACED: ReadonlySet<string> = new Set(['Identifier', 'MemberExpression', 'OptionalMemberExpression', 'CallExpression'])

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
