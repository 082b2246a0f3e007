import type { Node } from '@babel/types'
import type { Types } from './babel.ts'

/** Puts a node in the place where another one stands in its parent. */
export function replaceChild(t: Types, parent: Node, child: Node, replacement: Node): void {
  const fields = parent as unknown as Record<string, unknown>
  for (const key of t.VISITOR_KEYS[parent.type] ?? []) {
    const value = fields[key]
    if (value === child) fields[key] = replacement
    else if (Array.isArray(value) && value.includes(child)) value.splice(value.indexOf(child), 1, replacement)
  }
}
