import { VISITOR_KEYS } from '@babel/types'
import type { Node } from '@babel/types'

/** Keys that lead to types only. Nothing in them is called. */
const TYPE_KEYS = new Set([
  'typeAnnotation',
  'typeParameters',
  'typeArguments',
  'superTypeParameters',
  'returnType',
  'implements',
  'predicate',
  'variance',
])

/** TypeScript nodes that hold run-time code; every other `TS…` node is a type or a declaration of one. */
const TYPESCRIPT_CODE = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
  'TSParameterProperty',
  'TSExportAssignment',
  'TSImportEqualsDeclaration',
  'TSEnumDeclaration',
  'TSEnumBody',
  'TSEnumMember',
  'TSModuleDeclaration',
  'TSModuleBlock',
])

/** Does this node exist only for the type checker? */
export function isTypeOnly(node: Node): boolean {
  return node.type.startsWith('TS') && !TYPESCRIPT_CODE.has(node.type)
}

/**
 * Calls `visit` for every child of `node` that is run-time code, in source order.
 */
export function eachChild(node: Node, visit: (child: Node, key: string) => void): void {
  const keys = VISITOR_KEYS[node.type]
  if (!keys) return
  const fields = node as unknown as Record<string, Node | readonly (Node | null)[] | null | undefined>
  for (const key of keys) {
    if (TYPE_KEYS.has(key)) continue
    const value = fields[key]
    if (!value) continue
    if (!Array.isArray(value)) {
      if (!isTypeOnly(value as Node)) visit(value as Node, key)
      continue
    }
    for (const child of value as readonly (Node | null)[]) if (child && !isTypeOnly(child)) visit(child, key)
  }
}
