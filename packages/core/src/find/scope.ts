import type { File, Identifier, Node } from '@babel/types'
import { eachChild } from '../ast/walk.ts'
import type { Binding } from './binding.ts'
import { lookUp } from './declare.ts'
import { readNames } from './names.ts'
import type { Frame, Occurrence } from './names.ts'

/** What the names of one file mean. */
export interface Scopes {
  /** The binding that an identifier refers to; `undefined` when it is global (or no reference). */
  bindingOf(identifier: Identifier): Binding | undefined
  /** The binding that an identifier declares. */
  declaredBy(identifier: Identifier): Binding | undefined
  /** Is the identifier a reference to a global? */
  isGlobal(identifier: Identifier): boolean
  /** All references to globals of that name. */
  globals(name: string): readonly Identifier[]
  /** Every place where a name stands, in source order: as a reference, as a declaration, or as a property's or specifier's name. */
  occurrencesOf(name: string): readonly Occurrence[]
  /** Does a name mean something that the file declares, where this node stands? */
  isDeclaredAt(node: Node, name: string): boolean
  parentOf(node: Node): Node | undefined
}

/**
 * Resolves the names of a file. One walk reads where names stand and where they are declared; what a name means is worked out when
 * somebody asks for it, because few names of a file are ever asked for. A name that is declared twice keeps its last declaration and counts
 * as reassigned, because published code does so and nobody stops it.
 */
export function resolveScopes(ast: File): Scopes {
  const { occurrences, declared, scopes } = readNames(ast)
  const parents = new Map<Node, Node>()
  const bindings = new Map<Identifier, Binding>()
  const globals = new Map<string, readonly Identifier[]>()
  const globalIdentifiers = new Set<Identifier>()
  let knowsAllParents = false

  /** Works out what a name means wherever it stands, once. */
  function resolve(name: string): void {
    if (globals.has(name)) return
    const unbound: Identifier[] = []
    globals.set(name, unbound)
    for (const occurrence of occurrences.get(name) ?? []) {
      knowParents(occurrence)
      const { node, role } = occurrence
      if (role === 'name' || node.type !== 'Identifier' || declared.has(node)) continue
      const binding = lookUp(name, occurrence.parent.scope)
      if (!binding) {
        unbound.push(node)
        globalIdentifiers.add(node)
        continue
      }
      bindings.set(node, binding)
      binding.references.push(node)
      if (role === 'write') binding.reassigned = true
    }
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
    if (node === ast.program) return undefined
    if (node.type === 'Identifier') resolve(node.name)
    if (!parents.has(node) && !knowsAllParents) {
      knowsAllParents = true
      knowAllParents(ast.program)
    }
    return parents.get(node)
  }

  function isDeclaredAt(node: Node, name: string): boolean {
    let at = node
    for (let parent = parentOf(at); parent && !scopes.has(at); parent = parentOf(at)) at = parent
    const scope = scopes.get(at) ?? scopes.get(ast.program)
    return scope !== undefined && lookUp(name, scope) !== undefined
  }

  return {
    bindingOf: (identifier) => (resolve(identifier.name), bindings.get(identifier)),
    declaredBy: (identifier) => (resolve(identifier.name), declared.get(identifier)),
    isGlobal: (identifier) => (resolve(identifier.name), globalIdentifiers.has(identifier)),
    globals: (name) => (resolve(name), globals.get(name) ?? []),
    occurrencesOf: (name) => (resolve(name), occurrences.get(name) ?? []),
    isDeclaredAt,
    parentOf,
  }
}
