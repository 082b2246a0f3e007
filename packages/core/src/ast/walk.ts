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

/** Do nodes of this type exist only for the type checker? */
function isTypeOnly(type: string): boolean {
  return type.startsWith('TS') && !TYPESCRIPT_CODE.has(type)
}

/** Types of nodes that are run-time code, and where their children are, in source order. */
export const RUNTIME_KEYS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(VISITOR_KEYS)
    .filter(([type]) => !isTypeOnly(type))
    .map(([type, keys]) => [type, keys.filter((key) => !TYPE_KEYS.has(key))]),
)

/**
 * Calls `visit` for every child of `node` that is run-time code, in source order.
 */
export function eachChild(node: Node, visit: (child: Node, key: string) => void): void {
  const fields = node as unknown as Record<string, Node | readonly (Node | null)[] | null | undefined>
  for (const key of RUNTIME_KEYS.get(node.type) ?? []) {
    const value = fields[key]
    if (!value) continue
    if (!Array.isArray(value)) {
      if (RUNTIME_KEYS.has((value as Node).type)) visit(value as Node, key)
      continue
    }
    for (const child of value as readonly (Node | null)[]) if (child && RUNTIME_KEYS.has(child.type)) visit(child, key)
  }
}
