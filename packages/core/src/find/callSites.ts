import { METHODS } from '@crossload/hosts'
import type { Method } from '@crossload/hosts'
import type { CallExpression, Node, OptionalCallExpression } from '@babel/types'
import { propertyName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { Settle, SourceApi } from '../sources/types.ts'
import { isExported, isTarget } from './flow.ts'
import { findMentions, outermostParent } from './mentions.ts'
import type { PatternMention } from './mentions.ts'
import type { Scopes } from './scope.ts'
import { traceSource } from './sourceObject.ts'

/** One call of a source API's method. */
export interface CallSite {
  readonly call: CallExpression | OptionalCallExpression
  /** The callee as written, without casts. */
  readonly callee: Node
  readonly source: SourceApi
  readonly method: Method
  readonly settle: Settle | undefined
  /** Is it certain that this is the source API's method? */
  readonly isCertain: boolean
}

/** A mention of a method that is not a call: passed on, stored, assigned to, chosen by a condition. */
export interface MethodReference {
  readonly node: Node
  readonly source: SourceApi
  readonly method: Method
  readonly kind: 'reference' | 'conditional-callee' | 'assignment'
}

export interface Found {
  readonly callSites: readonly CallSite[]
  readonly references: readonly MethodReference[]
}

/**
 * Finds every call of a source API's method in a file, and every other mention of one, in source order.
 */
export function findCallSites(scopes: Scopes, sources: readonly SourceApi[]): Found {
  const callSites: CallSite[] = []
  const references: MethodReference[] = []
  const { expressions, patterns } = findMentions(spellingsOf(sources), scopes)
  for (const node of expressions) {
    const found = traceMethod(node, scopes, sources)
    if (!found) continue
    const user = outermostParent(node, scopes)
    if ((user?.type === 'CallExpression' || user?.type === 'OptionalCallExpression') && unwrap(user.callee) === node) {
      callSites.push({ call: user, callee: node, ...found })
    } else if (!isDeclaringAlias(node, scopes)) {
      const kind = mentionKind(node, scopes)
      if (kind) references.push({ node, source: found.source, method: found.method, kind })
    }
  }
  for (const pattern of patterns) {
    const exported = exportedMethod(pattern, scopes, sources)
    if (exported) references.push(exported)
  }
  return { callSites, references }
}

function spellingsOf(sources: readonly SourceApi[]): ReadonlySet<string> {
  return new Set(sources.flatMap(({ methods }) => METHODS.flatMap((method) => methods[method]?.spelling ?? [])))
}

function traceMethod(
  node: Node,
  scopes: Scopes,
  sources: readonly SourceApi[],
): Pick<CallSite, 'source' | 'method' | 'settle' | 'isCertain'> | undefined {
  const value = traceSource(node, scopes, sources)
  const method = METHODS.find((name) => value !== undefined && value.source.methods[name]?.spelling === value.member)
  return value && method ? { source: value.source, method, settle: value.settle, isCertain: value.isCertain } : undefined
}

/** `const { uploadFile } = uni` declares a name; the calls of that name are what counts. */
function isDeclaringAlias(node: Node, scopes: Scopes): boolean {
  if (node.type === 'Identifier') return scopes.declaredBy(node) !== undefined
  const parent = outermostParent(node, scopes)
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return false
  return !isExported(parent, scopes) && isConstant(parent.id, scopes)
}

/** `export const { uploadFile } = uni` hands the method on. */
function exportedMethod({ node, declarator }: PatternMention, scopes: Scopes, sources: readonly SourceApi[]): MethodReference | undefined {
  if (!declarator.init || !isExported(declarator, scopes)) return undefined
  const value = traceSource(declarator.init, scopes, sources)
  if (!value || value.member !== undefined) return undefined
  const name = node.type === 'ObjectProperty' ? propertyName(node) : undefined
  const method = METHODS.find((candidate) => value.source.methods[candidate]?.spelling === name)
  return method && { node, source: value.source, method, kind: 'reference' }
}

function isConstant(identifier: Node, scopes: Scopes): boolean {
  return identifier.type === 'Identifier' && scopes.declaredBy(identifier)?.reassigned === false
}

function mentionKind(node: Node, scopes: Scopes): MethodReference['kind'] | undefined {
  const parent = outermostParent(node, scopes)
  if (!parent) return undefined
  if (isTarget(node, scopes)) return 'assignment'
  // `typeof uni.uploadFile`, `if (uni.uploadFile)` and the like only ask whether it is there.
  if (parent.type === 'UnaryExpression' || parent.type === 'IfStatement') return undefined
  const isChoice = parent.type === 'ConditionalExpression' || parent.type === 'LogicalExpression'
  if (isChoice && !(parent.type === 'ConditionalExpression' && parent.test === node)) {
    const user = outermostParent(parent, scopes)
    const isCalled = (user?.type === 'CallExpression' || user?.type === 'OptionalCallExpression') && unwrap(user.callee) === parent
    return isCalled ? 'conditional-callee' : 'reference'
  }
  return 'reference'
}
