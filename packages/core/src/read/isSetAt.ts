import type { Identifier, Node } from '@babel/types'
import type { Binding } from '../find/binding.ts'
import type { Scopes } from '../find/scope.ts'
import { isInside } from './isInside.ts'

/**
 * Has a name certainly got what it is declared with, where it is read? A `var` is known before it is set, and a function in a block outside
 * the block. What `let` and `const` declare either has its value or throws.
 */
export function isSetAt(identifier: Identifier, binding: Binding, scopes: Scopes): boolean {
  const { kind, declaration } = binding
  if (kind === 'var') return runsBefore(statementOf(declaration, scopes), identifier, scopes)
  if (kind !== 'function' || declaration.type !== 'FunctionDeclaration') return true
  const block = scopes.parentOf(statementOf(declaration, scopes))
  return block !== undefined && isInside(identifier, block, scopes)
}

/** The statement of a list that a declaration belongs to, with its `export`. */
function statementOf(declaration: Node, scopes: Scopes): Node {
  let node = declaration
  for (;;) {
    const parent = scopes.parentOf(node)
    if (parent?.type !== 'VariableDeclaration' && parent?.type !== 'ExportNamedDeclaration' && parent?.type !== 'ExportDefaultDeclaration') return node
    node = parent
  }
}

/** Has the statement run whenever the place is reached? So it has where a later one of the same list leads there, save by a function that may be called before. */
function runsBefore(statement: Node, place: Node, scopes: Scopes): boolean {
  const list = scopes.parentOf(statement)
  if (list?.type !== 'Program' && list?.type !== 'BlockStatement') return false
  const body: readonly Node[] = list.body
  let node = place
  for (let parent = scopes.parentOf(node); parent !== list; parent = scopes.parentOf(node)) {
    if (!parent || node.type === 'FunctionDeclaration') return false
    node = parent
  }
  return node.type !== 'FunctionDeclaration' && body.indexOf(node) > body.indexOf(statement)
}
