import type { Identifier, Node, VariableDeclarator } from '@babel/types'
import { isWrapper } from '../ast/unwrap.ts'
import { roleOf } from './role.ts'
import type { Scopes } from './scope.ts'

/** What may stand for a member of some object that has one of the names looked for. */
export interface Mentions {
  /** `x.name`, `x['name']`, `export { name } from`, and names that such a member was given to or imported as; in source order. */
  readonly expressions: readonly Node[]
  /** `{ name }` and `{ name: other }`, where they take a member out of an object. */
  readonly patterns: readonly PatternMention[]
}

export interface PatternMention {
  /** The property of the pattern. */
  readonly node: Node
  readonly declarator: VariableDeclarator
}

/**
 * Finds what may stand for a member of a given name, by name alone: every such member is spelled somewhere in the file, and what it is
 * stored in is declared next to where it is spelled. What the names mean is for others to say.
 */
export function findMentions(names: ReadonlySet<string>, scopes: Scopes): Mentions {
  const expressions: { readonly node: Node; readonly order: number }[] = []
  const patterns: PatternMention[] = []
  const known = new Set(names)

  function know(local: Identifier): void {
    known.add(local.name)
    // So that every place where it is used is seen.
    void scopes.declaredBy(local)?.references
  }

  function mention(node: Node, order: number): void {
    expressions.push({ node, order })
    const parent = outermostParent(node, scopes)
    if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' && parent.id !== node) know(parent.id)
  }

  function takeOut(property: Node): void {
    const declarator = declaratorOfPattern(property, scopes)
    if (!declarator || property.type !== 'ObjectProperty') return
    patterns.push({ node: property, declarator })
    if (property.value.type === 'Identifier') know(property.value)
  }

  // A set gives what is added to it on the way, too.
  for (const name of known) {
    for (const occurrence of scopes.occurrencesOf(name)) {
      const { node, parent, order } = occurrence
      if (roleOf(occurrence) !== 'name') mention(node, order)
      else if (names.has(name)) takeMember(parent.node, occurrence.key, order)
    }
  }

  function takeMember(parent: Node, key: string, order: number): void {
    if (parent.type === 'MemberExpression' || parent.type === 'OptionalMemberExpression') mention(parent, order)
    else if (parent.type === 'ExportSpecifier' && key === 'local') mention(parent, order)
    else if (parent.type === 'ImportSpecifier') know(parent.local)
    else takeOut(parent)
  }

  return { expressions: expressions.sort((a, b) => a.order - b.order).map(({ node }) => node), patterns }
}

/** What stands around a node and the casts around it. */
export function outermostParent(node: Node, scopes: Scopes): Node | undefined {
  let parent = scopes.parentOf(node)
  while (parent && isWrapper(parent)) parent = scopes.parentOf(parent)
  return parent
}

function declaratorOfPattern(property: Node, scopes: Scopes): VariableDeclarator | undefined {
  const pattern = scopes.parentOf(property)
  const declarator = pattern?.type === 'ObjectPattern' ? scopes.parentOf(pattern) : undefined
  return declarator?.type === 'VariableDeclarator' && declarator.id === pattern ? declarator : undefined
}
