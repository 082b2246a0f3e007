import { isFunctionNode } from '../ast/functions.ts'
import type { Frame } from './names.ts'

/** Is it strict code that stands within a frame: a module's, a class's, or behind a `'use strict'`? */
export function isStrict(frame: Frame): boolean {
  for (let at: Frame | undefined = frame; at; at = at.parent) {
    const { node } = at
    if (node.type === 'ClassBody') return true
    if (node.type === 'Program' && node.sourceType === 'module') return true
    const body = isFunctionNode(node) ? node.body : node
    if ((body.type === 'Program' || body.type === 'BlockStatement') && body.directives.some(({ value }) => value.value === 'use strict')) return true
  }
  return false
}
