import { METHODS } from '@crossload/hosts'
import type { Method } from '@crossload/hosts'
import type { Node, Program } from '@babel/types'
import { memberName, propertyName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { SourceApi } from '../sources/types.ts'
import { followValue, isTarget } from './flow.ts'
import { outermostParent } from './mentions.ts'
import { readPossibleNames } from './possibleNames.ts'
import type { PossibleNames } from './possibleNames.ts'
import type { Scopes } from './scope.ts'
import { findSourceObjects } from './sourceObjects.ts'
import { GLOBAL_OBJECTS } from './sourceObject.ts'

/** Something that puts another function in the place of a source API's method. */
export interface Replacement {
  readonly source: SourceApi
  readonly methods: readonly Method[]
  /** Is it plain which methods it replaces? */
  readonly isCertain: boolean
  readonly node: Node
}

const ANY: PossibleNames = { names: new Set(), isOpen: true }
const NONE: PossibleNames = { names: new Set(), isOpen: false }

/** Finds where a file replaces methods of a source API, or the whole object, in whatever way the language has. */
export function findReplacements(program: Program, scopes: Scopes, sources: readonly SourceApi[]): readonly Replacement[] {
  const found = new Map<Node, Replacement>()

  function add(source: SourceApi, node: Node, { names, isOpen }: PossibleNames): void {
    const methods = METHODS.filter((method) => {
      const spelling = source.methods[method]?.spelling
      return spelling !== undefined && (isOpen || names.has(spelling))
    })
    if (methods.length > 0) found.set(node, { source, methods, isCertain: !isOpen, node })
  }

  for (const { source, node, isReplaced } of findSourceObjects(program, scopes, sources, () => false)) {
    if (isReplaced) add(source, node, ANY)
    if (isTarget(node, scopes)) continue
    for (const place of followValue(node, scopes).places) {
      const { names, at } = changeAt(place, scopes)
      add(source, at, names)
    }
  }
  for (const { source, at } of redefinedGlobals(scopes, sources)) add(source, at, ANY)
  return [...found.values()].sort((a, b) => (a.node.start ?? 0) - (b.node.start ?? 0))
}

/** What is changed of the object that an expression is, by what stands around it. */
function changeAt(object: Node, scopes: Scopes): { readonly names: PossibleNames; readonly at: Node } {
  const parent = outermostParent(object, scopes)
  if (parent?.type === 'MemberExpression' && unwrap(parent.object) === object) {
    if (!isTarget(parent, scopes)) return { names: NONE, at: parent }
    const name = memberName(parent)
    return { names: name === undefined ? readPossibleNames(parent.property, scopes) : { names: new Set([name]), isOpen: false }, at: parent }
  }
  if (parent?.type !== 'CallExpression' || !parent.arguments[0] || unwrap(parent.arguments[0]) !== object) return { names: NONE, at: object }
  return { names: changeByCall(parent.callee, parent.arguments.slice(1), scopes), at: parent }
}

/** `Object.assign(object, …)` and its like, in whichever library. */
function changeByCall(callee: Node, given: readonly Node[], scopes: Scopes): PossibleNames {
  if (callee.type !== 'MemberExpression') return NONE
  const [first] = given
  switch (memberName(callee)) {
    case 'assign':
    case 'extend':
    case 'merge':
    case 'defineProperties':
      return union(given.map((each) => keysOf(each, scopes)))
    case 'defineProperty':
    case 'deleteProperty':
    case 'set':
      return first ? readPossibleNames(first, scopes) : NONE
    default:
      return NONE
  }
}

function keysOf(expression: Node, scopes: Scopes): PossibleNames {
  const node = unwrap(expression)
  if (node.type === 'Identifier') {
    const binding = scopes.bindingOf(node)
    return binding?.init && !binding.reassigned && binding.path.length === 0 && unwrap(binding.init).type === 'ObjectExpression' ? keysOf(binding.init, scopes) : ANY
  }
  if (node.type !== 'ObjectExpression') return ANY
  return union(
    node.properties.map((property) => {
      if (property.type === 'SpreadElement') return keysOf(property.argument, scopes)
      const name = propertyName(property)
      return name === undefined ? readPossibleNames(property.key, scopes) : { names: new Set([name]), isOpen: false }
    }),
  )
}

function union(some: readonly PossibleNames[]): PossibleNames {
  return { names: new Set(some.flatMap(({ names }) => [...names])), isOpen: some.some(({ isOpen }) => isOpen) }
}

/** `Object.defineProperty(globalThis, 'uni', …)`, `Reflect.set(window, 'uni', …)`, `Object.assign(self, { uni })`. */
function redefinedGlobals(scopes: Scopes, sources: readonly SourceApi[]): readonly { readonly source: SourceApi; readonly at: Node }[] {
  return [...GLOBAL_OBJECTS].flatMap((name) =>
    scopes.occurrencesOf(name).flatMap(({ node }) => {
      const call = outermostParent(node, scopes)
      if (node.type !== 'Identifier' || call?.type !== 'CallExpression' || call.arguments[0] !== node || !scopes.isGlobal(node)) return []
      const { names } = changeByCall(call.callee, call.arguments.slice(1), scopes)
      // A global under a name that nobody can read is hardly this one.
      return sources.flatMap((source) => (source.globals.some((each) => names.has(each)) ? { source, at: call } : []))
    }),
  )
}
