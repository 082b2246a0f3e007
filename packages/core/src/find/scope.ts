import type { File, Identifier, Node } from '@babel/types'
import { eachChild } from '../ast/walk.ts'
import { NO_DEMAND } from '../excerpt/demand.ts'
import type { Demand } from '../excerpt/demand.ts'
import type { Binding } from './binding.ts'
import { declarationAt } from './declaration.ts'
import type { Frame, Names, Occurrence } from './names.ts'
import { roleOf } from './role.ts'

/** What the names of one file mean. */
export interface Scopes {
  /** The binding that an identifier refers to; `undefined` when it is global (or no reference). */
  bindingOf(identifier: Identifier): Binding | undefined
  /** The binding that an identifier declares. */
  declaredBy(identifier: Identifier): Binding | undefined
  /** Is the identifier a reference to a global? */
  isGlobal(identifier: Identifier): boolean
  /** Is there a reference to a global of that name? */
  usesGlobal(name: string): boolean
  /** Every place where a name stands in what was read, in source order, whatever it is there for. */
  occurrencesOf(name: string): readonly Occurrence[]
  /** Does a name mean something that the file declares, where this node stands? */
  isDeclaredAt(node: Node, name: string): boolean
  parentOf(node: Node): Node | undefined
  /** Does a function, of its own, mention `arguments`? */
  mentionsArguments(fn: Node): boolean
  /** Says that everything within a node is looked at. */
  lookInto(node: Node): void
}

/** What is known of one name. */
interface Meaning {
  readonly byIdentifier: ReadonlyMap<Identifier, Binding>
  readonly byDeclaration: ReadonlyMap<Identifier, Binding>
  /** By the node within which it holds. */
  readonly byScope: ReadonlyMap<Node, Binding>
  readonly globals: ReadonlySet<Identifier>
}

/**
 * Resolves the names of a file. What a name means is worked out when somebody asks for it, because few names of a file are ever asked for.
 * A name that is declared twice keeps its last declaration and counts as reassigned, because published code does so and nobody stops it.
 */
export function resolveScopes({ program }: File, { occurrences }: Names, demand: Demand = NO_DEMAND): Scopes {
  const meanings = new Map<string, Meaning>()
  const parents = new Map<Node, Node>()
  let knowsAllParents = false

  function meaningOf(name: string): Meaning {
    const known = meanings.get(name)
    if (known) return known
    const found = occurrences.get(name) ?? []
    for (const occurrence of found) knowParents(occurrence)
    const meaning = workOut(name, found)
    meanings.set(name, meaning)
    return meaning
  }

  function knowParents({ node, parent }: Occurrence): void {
    let child: Node = node
    for (let at: Frame | undefined = parent; at && !parents.has(child); at = at.parent) {
      parents.set(child, at.node)
      child = at.node
    }
  }

  function knowAllParents(node: Node): void {
    eachChild(node, (child) => {
      if (!parents.has(child)) parents.set(child, node)
      knowAllParents(child)
    })
  }

  /** Names lead to their parents by themselves; the rare other node takes a walk. */
  function parentOf(node: Node): Node | undefined {
    if (node === program) return undefined
    if (node.type === 'Identifier') meaningOf(node.name)
    if (!parents.has(node) && !knowsAllParents) {
      knowsAllParents = true
      knowAllParents(program)
    }
    return parents.get(node)
  }

  function occurrencesOf(name: string): readonly Occurrence[] {
    // So that they lead to their parents.
    meaningOf(name)
    return occurrences.get(name) ?? []
  }

  function isDeclaredAt(node: Node, name: string): boolean {
    const { byScope } = meaningOf(name)
    if (byScope.size === 0) return false
    for (let at: Node | undefined = node; at; at = parentOf(at)) if (byScope.has(at)) return true
    return false
  }

  /** Whoever takes a binding may look at all references to it. */
  function withReferences(binding: Binding | undefined): Binding | undefined {
    if (binding) demand.name(binding.name, binding.scope)
    return binding
  }

  /** An arrow function has none of its own; that of another function is another one. */
  function mentionsArguments(fn: Node): boolean {
    demand.name('arguments', fn)
    return occurrencesOf('arguments').some(({ node }) => {
      let at = parentOf(node)
      while (at && at !== fn && at.type !== 'FunctionExpression' && at.type !== 'FunctionDeclaration') at = parentOf(at)
      return at === fn
    })
  }

  function usesGlobal(name: string): boolean {
    if (meaningOf(name).globals.size > 0) return true
    demand.name(name, program)
    return false
  }

  return {
    bindingOf: (identifier) => withReferences(meaningOf(identifier.name).byIdentifier.get(identifier)),
    declaredBy: (identifier) => withReferences(meaningOf(identifier.name).byDeclaration.get(identifier)),
    isGlobal: (identifier) => meaningOf(identifier.name).globals.has(identifier),
    usesGlobal,
    occurrencesOf,
    isDeclaredAt,
    parentOf,
    mentionsArguments,
    lookInto: (node) => demand.all(node),
  }
}

function workOut(name: string, occurrences: readonly Occurrence[]): Meaning {
  const byIdentifier = new Map<Identifier, Binding>()
  const byDeclaration = new Map<Identifier, Binding>()
  const byScope = new Map<Node, Binding>()
  const globals = new Set<Identifier>()
  for (const occurrence of occurrences) {
    const declared = declarationAt(occurrence)
    if (!declared || occurrence.node.type !== 'Identifier') continue
    const before = byScope.get(declared.scope)
    if (before) before.reassigned = true
    const identifier = occurrence.node
    const { scope } = declared
    const binding: Binding = { ...declared.declaration, name, identifier, scope, reassigned: before !== undefined, references: [] }
    byScope.set(declared.scope, binding)
    byDeclaration.set(identifier, binding)
  }
  for (const occurrence of occurrences) {
    const { node } = occurrence
    if (node.type !== 'Identifier' || byDeclaration.has(node)) continue
    const role = roleOf(occurrence)
    if (role === 'name') continue
    const binding = byScope.size === 0 ? undefined : lookUp(occurrence.parent, byScope)
    if (!binding) {
      globals.add(node)
      continue
    }
    byIdentifier.set(node, binding)
    binding.references.push(node)
    if (role === 'write') binding.reassigned = true
  }
  return { byIdentifier, byDeclaration, byScope, globals }
}

function lookUp(frame: Frame, byScope: ReadonlyMap<Node, Binding>): Binding | undefined {
  for (let at: Frame | undefined = frame; at; at = at.parent) {
    const binding = byScope.get(at.node)
    if (binding) return binding
  }
  return undefined
}
