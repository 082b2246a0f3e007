import type { File, Function as FunctionNode, Identifier, Node } from '@babel/types'
import { isFunctionNode } from '../ast/functions.ts'
import { eachChild } from '../ast/walk.ts'
import { NO_DEMAND } from '../excerpt/demand.ts'
import type { Demand } from '../excerpt/demand.ts'
import type { Binding } from './binding.ts'
import { createMeaning } from './meaning.ts'
import type { Meaning } from './meaning.ts'
import { createMethods } from './methods.ts'
import type { Frame, Names, Occurrence } from './names.ts'
import { createOpenScopes, findDirectEvals } from './openScopes.ts'
import type { DirectEvals } from './openScopes.ts'

/** What the names of one file mean. */
export interface Scopes {
  /** The binding that an identifier refers to; `undefined` when it is global (or no reference). */
  bindingOf(identifier: Identifier): Binding | undefined
  /** The binding that an identifier declares. */
  declaredBy(identifier: Identifier): Binding | undefined
  /** Is the identifier a reference to a global? */
  isGlobal(identifier: Identifier): boolean
  /** Is there a reference to a global of one of these names? */
  usesGlobal(...names: readonly string[]): boolean
  /** Every place where a name stands in what was read, in source order, whatever it is there for. */
  occurrencesOf(name: string): readonly Occurrence[]
  /** The same for the whole file: what was not read of it has to be, if the name stands there. */
  everywhere(name: string): readonly Occurrence[]
  /** The method of that name, if the file has exactly one. */
  methodNamed(name: string): FunctionNode | undefined
  /** Does a name mean something that the file declares, where this node stands? */
  isDeclaredAt(node: Node, name: string): boolean
  /** Is it certain what the names in this node mean? Not within `with`, and not in a function in which `eval` runs a text. */
  isCertainAt(node: Node): boolean
  parentOf(node: Node): Node | undefined
  /** Does a function, of its own, mention `arguments`? */
  mentionsArguments(fn: Node): boolean
  /** Says that everything within a node is looked at. */
  lookInto(node: Node): void
}

/**
 * Resolves the names of a file. What a name means is worked out when somebody asks for it, because few names of a file are ever asked for.
 */
export function resolveScopes({ program }: File, { occurrences }: Names, demand: Demand = NO_DEMAND): Scopes {
  const meanings = new Map<string, Meaning>()
  const parents = new Map<Node, Node>()
  let knowsAllParents = false
  let withArguments: ReadonlySet<Node> | undefined
  let evals: DirectEvals | undefined

  function directEvals(): DirectEvals {
    return (evals ??= findDirectEvals(occurrences.get('eval') ?? []))
  }

  const isInOpenScope = createOpenScopes(parentOf, directEvals)

  function meaningOf(name: string): Meaning {
    const known = meanings.get(name)
    if (known) return known
    const found = occurrences.get(name) ?? []
    for (const occurrence of found) knowParents(occurrence)
    const meaning = createMeaning(name, found, demand, directEvals)
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

  /** Without recursion, because chains of calls get deeper than a stack. */
  function knowAllParents(top: Node): void {
    const waiting = [top]
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      const parent = node
      eachChild(parent, (child) => {
        if (!parents.has(child)) parents.set(child, parent)
        waiting.push(child)
      })
    }
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

  function everywhere(name: string): readonly Occurrence[] {
    demand.name(name, program)
    return occurrencesOf(name)
  }

  function isDeclaredAt(node: Node, name: string): boolean {
    const meaning = meaningOf(name)
    if (!meaning.isDeclared()) return false
    for (let at: Node | undefined = node; at; at = parentOf(at)) if (meaning.isDeclaredWithin(at)) return true
    return false
  }

  function mentionsArguments(fn: Node): boolean {
    demand.name('arguments', fn)
    withArguments ??= new Set(occurrencesOf('arguments').map(({ parent }) => ownerOfArguments(parent)))
    return withArguments.has(fn)
  }

  function usesGlobal(...names: readonly string[]): boolean {
    if (names.some((name) => meaningOf(name).hasGlobals())) return true
    for (const name of names) demand.name(name, program)
    return false
  }

  return {
    bindingOf: (identifier) => meaningOf(identifier.name).bindingOf(identifier),
    declaredBy: (identifier) => meaningOf(identifier.name).declaredBy(identifier),
    isGlobal: (identifier) => meaningOf(identifier.name).isGlobal(identifier),
    usesGlobal,
    occurrencesOf,
    everywhere,
    methodNamed: createMethods(everywhere),
    isDeclaredAt,
    isCertainAt: (node) => !isInOpenScope(node),
    parentOf,
    mentionsArguments,
    lookInto: (node) => demand.all(node),
  }
}

/** The function that `arguments` are of; an arrow function has none of its own. */
function ownerOfArguments(frame: Frame): Node {
  let at = frame
  while (at.parent && (!isFunctionNode(at.node) || at.node.type === 'ArrowFunctionExpression')) at = at.parent
  return at.node
}
