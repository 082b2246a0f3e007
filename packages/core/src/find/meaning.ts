import type { Identifier, Node } from '@babel/types'
import { isFunctionNode } from '../ast/functions.ts'
import type { Demand } from '../excerpt/demand.ts'
import type { Binding } from './binding.ts'
import { declarationAt } from './declaration.ts'
import type { Declared } from './declaration.ts'
import { hoistedScope } from './hoisting.ts'
import type { Frame, Occurrence } from './names.ts'
import type { DirectEvals } from './openScopes.ts'
import { roleOf } from './role.ts'

/** What one name means, wherever it stands in a file. */
export interface Meaning {
  /** The binding that an identifier refers to; `undefined` when it is global, or no reference. */
  bindingOf(identifier: Identifier): Binding | undefined
  /** The binding that an identifier declares. */
  declaredBy(identifier: Identifier): Binding | undefined
  /** Is the identifier a reference to a global? */
  isGlobal(identifier: Identifier): boolean
  /** Is any? */
  hasGlobals(): boolean
  isDeclared(): boolean
  /** Is the name declared for what stands within this node? */
  isDeclaredWithin(scope: Node): boolean
}

/** A declaration that may not be the only one of its name in its scope. */
interface Declaration extends Declared {
  readonly identifier: Identifier
  readonly isRepeated: boolean
}

/**
 * Works out what a name means. A name that is declared twice keeps its last declaration and counts as reassigned, because published code
 * does so and nobody stops it.
 */
export function createMeaning(name: string, occurrences: readonly Occurrence[], demand: Demand, evals: () => DirectEvals): Meaning {
  const places = new Map<Node, Occurrence>()
  const declarations = new Map<Node, Declaration>()
  const scopes = new Map<Node, Node>()
  for (const occurrence of occurrences) {
    const { node } = occurrence
    if (node.type !== 'Identifier') continue
    places.set(node, occurrence)
    const declared = declarationAt(occurrence)
    if (!declared) continue
    declarations.set(declared.scope, { ...declared, identifier: node, isRepeated: declarations.has(declared.scope) })
    scopes.set(node, declared.scope)
  }
  for (const occurrence of places.values()) {
    const declared = scopes.has(occurrence.node) ? declarationAt(occurrence) : undefined
    const scope = declared?.declaration.kind === 'function' ? hoistedScope(occurrence.parent, kindIn) : undefined
    if (!declared || !scope || occurrence.node.type !== 'Identifier') continue
    // Nobody can tell whether the block has run.
    const kept = declarations.get(scope) ?? { declaration: { ...declared.declaration, kind: 'var' }, scope, identifier: occurrence.node }
    declarations.set(scope, { ...kept, isRepeated: true })
  }
  for (const [scope, declaration] of declarations) {
    const body = isFunctionNode(scope) ? declarations.get(scope.body) : undefined
    // A `var` begins with what the parameter of its name is.
    if (body && declaration.declaration.kind === 'param') declarations.set(body.scope, { ...body, isRepeated: true })
  }
  const bindings = new Map<Node, Binding>()
  const known = new Map<Frame, Node | undefined>()
  let uses: ReadonlyMap<Node, readonly Occurrence[]> | undefined

  function kindIn(scope: Node): Binding['kind'] | undefined {
    return declarations.get(scope)?.declaration.kind
  }

  /** The node within which a reference is declared; `null` where it is no reference. */
  function scopeOf(occurrence: Occurrence | undefined): Node | undefined | null {
    if (!occurrence || scopes.has(occurrence.node) || roleOf(occurrence) === 'name') return null
    return declarations.size === 0 ? undefined : lookUp(occurrence)
  }

  /** Places share most of what stands around them, so what was found on the way is kept. */
  function lookUp({ node, parent }: Occurrence): Node | undefined {
    const passed: Frame[] = []
    let scope: Node | undefined
    let child = node
    for (let at: Frame | undefined = parent; at; child = at.node, at = at.parent) {
      if (isBesideScope(child, at.node)) continue
      const isKnown = known.has(at)
      if (isKnown || declarations.has(at.node)) {
        scope = isKnown ? known.get(at) : at.node
        break
      }
      passed.push(at)
    }
    for (const frame of passed) known.set(frame, scope)
    return scope
  }

  /** By the node within which they are declared; for all at once, because a file may declare a name in many places. */
  function usesByScope(): ReadonlyMap<Node, readonly Occurrence[]> {
    const uses = new Map<Node, Occurrence[]>()
    for (const occurrence of places.values()) {
      const scope = scopeOf(occurrence)
      if (!scope) continue
      const same = uses.get(scope)
      if (same) same.push(occurrence)
      else uses.set(scope, [occurrence])
    }
    return uses
  }

  function bindingIn(scope: Node | null | undefined): Binding | undefined {
    const declaration = scope && declarations.get(scope)
    if (!declaration) return undefined
    const binding = bindings.get(scope) ?? createBinding(declaration)
    bindings.set(scope, binding)
    return binding
  }

  /** Whoever wants to know all uses of a name has to see every place where it stands. A constant is assigned to nowhere. */
  function createBinding({ declaration, scope, identifier, isRepeated }: Declaration): Binding {
    const isConstant = declaration.kind === 'const' || declaration.kind === 'import'
    const usesHere = () => (uses ??= usesByScope()).get(scope) ?? []
    let isReassigned: boolean | undefined
    let references: readonly Identifier[] | undefined
    return {
      ...declaration,
      name,
      identifier,
      // Both are asked for at every use of the name, and look at all of them.
      get reassigned() {
        if (!isConstant) demand.name(name, scope)
        return (isReassigned ??= isRepeated || usesHere().some((use) => roleOf(use) === 'write') || (!isConstant && isSeenByEval(scope)))
      },
      get references() {
        demand.name(name, scope)
        return (references ??= usesHere().flatMap(({ node }) => (node.type === 'Identifier' ? node : [])))
      },
    }
  }

  /** A text that is run may assign. */
  function isSeenByEval(scope: Node): boolean {
    demand.name('eval', scope)
    return evals().around.has(scope)
  }

  return {
    bindingOf: (identifier) => bindingIn(scopeOf(places.get(identifier))),
    declaredBy: (identifier) => bindingIn(scopes.get(identifier)),
    isGlobal: (identifier) => scopeOf(places.get(identifier)) === undefined,
    hasGlobals: () => occurrences.some(({ node }) => scopeOf(places.get(node)) === undefined),
    isDeclared: () => declarations.size > 0,
    isDeclaredWithin: (scope) => declarations.has(scope),
  }
}

/** Does a child stand in front of the scope that its parent is: a computed key, what a `switch` looks at? */
function isBesideScope(child: Node, parent: Node): boolean {
  switch (parent.type) {
    case 'SwitchStatement':
      return parent.discriminant === child
    case 'ObjectMethod':
    case 'ClassMethod':
      return parent.key === child
    default:
      return false
  }
}
