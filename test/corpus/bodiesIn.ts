import { traverseFast } from '@babel/types'
import type { Node } from '@babel/types'

/** Where the bodies of functions are, by Babel, and of what is as closed: the offsets of their braces. */
export function bodiesIn(tree: Node): { readonly functions: ReadonlyMap<number, number>; readonly others: ReadonlyMap<number, number> } {
  const functions = new Map<number, number>()
  const others = new Map<number, number>()
  const note = (bodies: Map<number, number>, { start, end }: Node) => bodies.set(start ?? 0, (end ?? 0) - 1)
  traverseFast(tree, (node) => {
    if (node.type === 'ClassBody' || node.type === 'TSTypeLiteral') note(others, node)
    else if ('params' in node && 'body' in node && (node.body as Node).type === 'BlockStatement') note(functions, node.body as Node)
  })
  return { functions, others }
}
