import type { Node } from '@babel/types'
import { functionAround } from './declaration.ts'
import type { Frame, Occurrence } from './names.ts'
import { roleOf } from './role.ts'
import { isStrict } from './strict.ts'

/** Where a text that is run may declare or assign names of a file. */
export interface DirectEvals {
  /** The functions, their bodies and the program in which `eval('var name')` declares. */
  readonly declaringIn: ReadonlySet<Node>
  /** Every node that one stands in: it sees what is declared there. */
  readonly around: ReadonlySet<Node>
}

/**
 * Finds `eval(…)` by that name, which is the one that sees the names around it; `(0, eval)(…)` and `eval?.(…)` do not.
 *
 * @param occurrences of the name `eval`
 */
export function findDirectEvals(occurrences: readonly Occurrence[]): DirectEvals {
  const declaringIn = new Set<Node>()
  const around = new Set<Node>()
  for (const occurrence of occurrences) {
    const { parent, key } = occurrence
    if (parent.node.type !== 'CallExpression' || key !== 'callee' || roleOf(occurrence) !== 'read') continue
    if (!isStrict(parent)) declaringIn.add(functionAround(parent))
    for (let at: Frame | undefined = parent; at; at = at.parent) around.add(at.node)
  }
  return { declaringIn, around }
}

/**
 * Answers whether what stands somewhere may mean something that only shows when the app runs, because of a `with` around it or an `eval` in a
 * function around it. Places share most of what stands around them, so what was found on the way is kept.
 */
export function createOpenScopes(parentOf: (node: Node) => Node | undefined, evals: () => DirectEvals): (node: Node) => boolean {
  const known = new Map<Node, boolean>()
  return (node) => {
    const { declaringIn } = evals()
    const passed: Node[] = []
    let isOpen: boolean | undefined
    let child: Node | undefined = node
    while (child && isOpen === undefined) {
      isOpen = known.get(child)
      if (isOpen !== undefined) break
      passed.push(child)
      const parent = parentOf(child)
      if (parent && (declaringIn.has(parent) || (parent.type === 'WithStatement' && parent.body === child))) isOpen = true
      child = parent
    }
    for (const each of passed) known.set(each, isOpen ?? false)
    return isOpen ?? false
  }
}
