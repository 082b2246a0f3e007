import { METHODS } from '@crossload/hosts'
import type { Method } from '@crossload/hosts'
import type { CallExpression, File, Node, OptionalCallExpression, VariableDeclaration } from '@babel/types'
import { propertyName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import { eachChild } from '../ast/walk.ts'
import type { Settle, SourceApi } from '../sources/types.ts'
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
export function findCallSites(ast: File, scopes: Scopes, sources: readonly SourceApi[]): Found {
  const callSites: CallSite[] = []
  const references: MethodReference[] = []

  function visit(node: Node): void {
    if (node.type === 'CallExpression' || node.type === 'OptionalCallExpression') {
      const callee = unwrap(node.callee)
      const found = isMention(callee) ? traceMethod(callee, scopes, sources) : undefined
      if (found) {
        callSites.push({ call: node, callee, ...found })
        node.arguments.forEach(visit)
        return
      }
    } else if (node.type === 'ExportNamedDeclaration' && node.declaration?.type === 'VariableDeclaration') {
      references.push(...exportedMethods(node.declaration, scopes, sources))
    } else if (isMention(node) && !isDeclaringAlias(node, scopes)) {
      const found = traceMethod(node, scopes, sources)
      const kind = found && mentionKind(node, scopes)
      if (found && kind) {
        references.push({ node, source: found.source, method: found.method, kind })
        return
      }
    }
    eachChild(node, visit)
  }

  visit(ast.program)
  return { callSites, references }
}

function isMention(node: Node): boolean {
  return node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression' || node.type === 'Identifier'
}

function traceMethod(
  node: Node,
  scopes: Scopes,
  sources: readonly SourceApi[],
): { source: SourceApi; method: Method; settle: Settle | undefined } | undefined {
  const value = traceSource(node, scopes, sources)
  const method = METHODS.find((name) => value !== undefined && value.source.methods[name]?.spelling === value.member)
  return value && method ? { source: value.source, method, settle: value.settle } : undefined
}

/** `const { uploadFile } = uni` declares a name; the calls of that name are what counts. */
function isDeclaringAlias(node: Node, scopes: Scopes): boolean {
  if (node.type === 'Identifier') return scopes.declaredBy(node) !== undefined
  const parent = outermostParent(node, scopes)
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return false
  const declaration = scopes.parentOf(parent)
  const isExported = declaration !== undefined && scopes.parentOf(declaration)?.type === 'ExportNamedDeclaration'
  return !isExported && isConstant(parent.id, scopes)
}

/** `export const { uploadFile } = uni` hands the method on. */
function exportedMethods(declaration: VariableDeclaration, scopes: Scopes, sources: readonly SourceApi[]): readonly MethodReference[] {
  return declaration.declarations.flatMap(({ id, init }) => {
    if (id.type !== 'ObjectPattern' || !init) return []
    const value = traceSource(init, scopes, sources)
    if (!value || value.member !== undefined) return []
    return id.properties.flatMap((node) => {
      const name = node.type === 'ObjectProperty' ? propertyName(node) : undefined
      const method = METHODS.find((candidate) => value.source.methods[candidate]?.spelling === name)
      return method ? [{ node, source: value.source, method, kind: 'reference' as const }] : []
    })
  })
}

function isConstant(identifier: Node, scopes: Scopes): boolean {
  return identifier.type === 'Identifier' && scopes.declaredBy(identifier)?.reassigned === false
}

function outermostParent(node: Node, scopes: Scopes): Node | undefined {
  let parent = scopes.parentOf(node)
  while (parent && unwrap(parent) !== parent) parent = scopes.parentOf(parent)
  return parent
}

function mentionKind(node: Node, scopes: Scopes): MethodReference['kind'] | undefined {
  const parent = outermostParent(node, scopes)
  if (!parent) return undefined
  // `typeof uni.uploadFile`, `if (uni.uploadFile)` and the like only ask whether it is there.
  if (parent.type === 'UnaryExpression' || parent.type === 'IfStatement') return undefined
  if (parent.type === 'AssignmentExpression' && unwrap(parent.left) === node) return 'assignment'
  const isChoice = parent.type === 'ConditionalExpression' || parent.type === 'LogicalExpression'
  if (isChoice && !(parent.type === 'ConditionalExpression' && parent.test === node)) {
    const user = outermostParent(parent, scopes)
    const isCalled = (user?.type === 'CallExpression' || user?.type === 'OptionalCallExpression') && unwrap(user.callee) === parent
    return isCalled ? 'conditional-callee' : 'reference'
  }
  return 'reference'
}
