import type { Identifier, Node } from '@babel/types'
import { isWrapper } from '../ast/unwrap.ts'
import type { Binding } from '../find/binding.ts'
import type { Scopes } from '../find/scope.ts'

/** A node with the casts around it, and what stands around these. */
export function outermost(value: Node, scopes: Scopes): { readonly node: Node; readonly parent: Node | undefined } {
  let node = value
  let parent = scopes.parentOf(node)
  while (parent && isWrapper(parent)) {
    node = parent
    parent = scopes.parentOf(node)
  }
  return { node, parent }
}

/** Where a name is read that holds one value: a constant, or a variable that is declared empty and filled in one place. */
export function referencesTo(binding: Binding | undefined, scopes: Scopes): readonly Identifier[] {
  if (!binding) return []
  const { references } = binding
  const reads = references.filter((reference) => !isTarget(reference, scopes))
  if (!binding.reassigned) return references
  const isFilledOnce = binding.init === null && (binding.kind === 'let' || binding.kind === 'var') && references.length - reads.length === 1
  return isFilledOnce ? reads : []
}

function isTarget(reference: Node, scopes: Scopes): boolean {
  const parent = scopes.parentOf(reference)
  if (parent?.type === 'UpdateExpression') return true
  return (parent?.type === 'AssignmentExpression' || parent?.type === 'ForInStatement' || parent?.type === 'ForOfStatement') && parent.left === reference
}
