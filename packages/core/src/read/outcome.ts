import type { Node } from '@babel/types'
import { isFunctionNode } from '../ast/functions.ts'
import { memberName } from '../ast/literals.ts'
import { isWrapper, unwrap } from '../ast/unwrap.ts'
import type { Scopes } from '../find/scope.ts'
import { readsOfPattern } from './callbacks.ts'
import type { FieldRead, Reads } from './callbacks.ts'
import { visibleMembers } from './resultUse.ts'
import type { ResultUse } from './resultUse.ts'

/** A place where the outcome of a promise is taken. */
export type Outcome =
  /** A name or pattern that receives it. */
  | { readonly kind: 'pattern'; readonly pattern: Node }
  /** A field that is read at once: `(await …).data`. */
  | { readonly kind: 'field'; readonly read: FieldRead }

/** Where an author takes what the promise of a call gives: `const … = await call`, `(await call).data`, `call.then((…) => …)`. */
export function readOutcomes(use: ResultUse, scopes: Scopes): readonly Outcome[] {
  if (use.kind === 'awaited') return outcomeOfAwait(use.node, scopes)
  return visibleMembers(use).flatMap(({ name, call }) => (name === 'then' && call ? outcomeOfThen(call) : []))
}

function outcomeOfAwait(awaited: Node, scopes: Scopes): readonly Outcome[] {
  let node = awaited
  let parent = scopes.parentOf(node)
  while (parent && isWrapper(parent)) {
    node = parent
    parent = scopes.parentOf(node)
  }
  if (parent?.type === 'VariableDeclarator') return [{ kind: 'pattern', pattern: parent.id }]
  if (parent?.type === 'AssignmentExpression' && parent.operator === '=' && isPattern(parent.left)) return [{ kind: 'pattern', pattern: parent.left }]
  if (parent?.type !== 'MemberExpression' && parent?.type !== 'OptionalMemberExpression') return []
  const name = memberName(parent) ?? indexOf(parent)
  return name === undefined ? [] : [{ kind: 'field', read: { name, node: parent } }]
}

function isPattern(node: Node): boolean {
  return node.type === 'ArrayPattern' || node.type === 'ObjectPattern'
}

function outcomeOfThen(call: Node): readonly Outcome[] {
  if (call.type !== 'CallExpression' && call.type !== 'OptionalCallExpression') return []
  const listener = call.arguments[0]
  const fn = listener && unwrap(listener)
  const parameter = fn && isFunctionNode(fn) ? fn.params[0] : undefined
  if (!parameter || parameter.type === 'RestElement') return []
  return [{ kind: 'pattern', pattern: parameter.type === 'AssignmentPattern' ? parameter.left : parameter }]
}

/** `'0'` for `result[0]`. */
function indexOf(member: Node): string | undefined {
  const isMember = member.type === 'MemberExpression' || member.type === 'OptionalMemberExpression'
  return isMember && member.property.type === 'NumericLiteral' ? String(member.property.value) : undefined
}

/** The fields that are read of an outcome that is the result itself. */
export function readsOfResult(outcome: Outcome, scopes: Scopes): Reads {
  return outcome.kind === 'field' ? { kind: 'fields', fields: [outcome.read] } : readsOfPattern(outcome.pattern, scopes)
}

/** Where an outcome is taken for a pair `[err, res]`, and what receives the parts; `undefined` where it is not. */
export function readTuple(outcome: Outcome, scopes: Scopes): { readonly node: Node; readonly parts: readonly (Node | null)[] } | undefined {
  if (outcome.kind === 'field') return isIndex(outcome.read.name) ? { node: outcome.read.node, parts: [] } : undefined
  const { pattern } = outcome
  if (pattern.type === 'ArrayPattern') return { node: pattern, parts: pattern.elements }
  const binding = pattern.type === 'Identifier' ? scopes.declaredBy(pattern) : undefined
  if (!binding || binding.reassigned) return undefined
  const nodes: Node[] = []
  for (const reference of binding.references) {
    const parent = scopes.parentOf(reference)
    // Whoever asks (`Array.isArray(result)`) or hands it on may be ready for both.
    if (parent?.type === 'CallExpression') return undefined
    if (parent?.type === 'VariableDeclarator' && parent.id.type === 'ArrayPattern') nodes.push(parent.id)
    else if (parent && isIndex(indexOf(parent))) nodes.push(parent)
  }
  const [node] = nodes
  return node && { node, parts: node.type === 'ArrayPattern' ? node.elements : [] }
}

function isIndex(name: string | undefined): boolean {
  return name === '0' || name === '1'
}
