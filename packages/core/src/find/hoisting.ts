import type { Declaration } from './binding.ts'
import { functionAround } from './declaration.ts'
import type { Frame } from './names.ts'
import { isStrict } from './strict.ts'

/**
 * The node within which a function that is declared in a block is known as well, from the moment on at which the block has run: sloppy code
 * makes a `var` of it, unless that would hide what is declared in between (ECMAScript, Annex B.3.3).
 *
 * @param frame of the function's own declaration
 * @param kindIn how the name is declared in the scope that a node is
 */
export function hoistedScope(frame: Frame, kindIn: (scope: Frame['node']) => Declaration['kind'] | undefined): Frame['node'] | undefined {
  const { node: fn } = frame
  let block = frame.parent
  while (block?.node.type === 'LabeledStatement') block = block.parent
  if (fn.type !== 'FunctionDeclaration' || fn.async || fn.generator || !block || isStrict(block)) return undefined
  const outer = functionAround(block)
  if (outer === block.node) return undefined
  // What stands in an `if` is in a block of its own, a `case` in that of its `switch`.
  let at = block.node.type === 'IfStatement' ? block : block.parent
  if (block.node.type === 'SwitchCase') at = block.parent?.parent
  for (; at && at.node !== outer; at = at.parent) {
    const kind = kindIn(at.node)
    if (kind !== undefined && kind !== 'catch') return undefined
  }
  const kind = kindIn(outer)
  if (kind !== undefined && kind !== 'var' && kind !== 'function') return undefined
  const isParameter = at?.parent !== undefined && kindIn(at.parent.node) === 'param'
  return isParameter ? undefined : outer
}
