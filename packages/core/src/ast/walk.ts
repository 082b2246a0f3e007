import type { Node } from '@babel/types'
import { RUNTIME_KEYS } from './runtimeKeys.ts'

/**
 * Calls `visit` for every child of `node` that is run-time code, in source order.
 */
export function eachChild(node: Node, visit: (child: Node) => void): void {
  const fields = node as unknown as Record<string, Node | readonly (Node | null)[] | null | undefined>
  for (const key of RUNTIME_KEYS.get(node.type) ?? []) {
    const value = fields[key]
    if (!value) continue
    if (!Array.isArray(value)) {
      if (RUNTIME_KEYS.has((value as Node).type)) visit(value as Node)
      continue
    }
    for (const child of value as readonly (Node | null)[]) if (child && RUNTIME_KEYS.has(child.type)) visit(child)
  }
}
