import type { Node } from '@babel/types'
import { memberName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { Scopes } from '../find/scope.ts'
import { outermost } from './references.ts'
import type { MemberUse } from './resultUse.ts'

/**
 * The methods that are called right behind a call whose value goes into a variable that is given others as well, such as one that each `case`
 * declares: statement by statement, up to the first one that is anything else.
 */
export function nextMembers(call: Node, scopes: Scopes): readonly MemberUse[] {
  const { node, parent } = outermost(call, scopes)
  const target = parent?.type === 'VariableDeclarator' && parent.init === node ? parent.id : parent?.type === 'AssignmentExpression' && parent.right === node ? parent.left : undefined
  const statement = parent && scopes.parentOf(parent)
  if (target?.type !== 'Identifier' || !statement) return []
  const statements = listOf(scopes.parentOf(statement))
  const own = statements.indexOf(statement)
  if (own < 0) return []
  const members: MemberUse[] = []
  for (let at = own + 1; at < statements.length; at++) {
    const member = memberCalledBy(statements[at], target.name)
    if (!member) break
    members.push(member)
  }
  return members
}

function listOf(block: Node | undefined): readonly Node[] {
  if (block?.type === 'SwitchCase') return block.consequent
  return block?.type === 'BlockStatement' || block?.type === 'Program' ? block.body : []
}

/** `task.method(…)` as a statement. */
function memberCalledBy(statement: Node | undefined, object: string): MemberUse | undefined {
  const call = statement?.type === 'ExpressionStatement' ? unwrap(statement.expression) : undefined
  if (call?.type !== 'CallExpression' && call?.type !== 'OptionalCallExpression') return undefined
  const { callee } = call
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier' || callee.object.name !== object) return undefined
  const name = memberName(callee)
  return name === undefined ? undefined : { name, node: callee, call }
}
