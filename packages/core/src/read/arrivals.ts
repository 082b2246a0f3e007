import type { Function as FunctionNode, Node } from '@babel/types'
import { isFunctionNode } from '../ast/functions.ts'
import { memberName, stringValue } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { CallSite } from '../find/callSites.ts'
import type { Scopes } from '../find/scope.ts'
import type { Place } from './fieldPaths.ts'
import type { Fields } from './fields.ts'
import { callsOf, likelyFunctionOf } from './functions.ts'
import { outermost, referencesTo } from './references.ts'
import { wrapperSettledBy } from './wrapper.ts'

/** What arrives: the result, the failure, or the one or the other. */
export type Arriving = 'success' | 'failure' | 'either'

/** A place that a call's result or failure comes to. */
export interface Arrival {
  readonly brings: Arriving
  readonly place: Place
}

/** What the promise of a call is settled with. */
export type Settled = 'result' | 'pair'

/**
 * Follows what a call answers with to wherever the file shows that it goes: callbacks, written in place or named; `await`, `.then(…)`; the
 * promise that an author makes around the call, and whoever waits for that. It is for rules, which may speak of one way among several.
 *
 * @param given the options, as far as values show them
 * @param settled what the call's own promise gives; `undefined` where it gives none
 */
export function readArrivals({ call }: CallSite, given: Fields, settled: Settled | undefined, scopes: Scopes): readonly Arrival[] {
  const arrivals: Arrival[] = []
  const seen = new Set<Node>()

  /** Says that somebody looks at a node now; false where that was so before, or where there was enough to look at. */
  function isNew(node: Node): boolean {
    if (seen.has(node) || seen.size >= MAX_PLACES) return false
    seen.add(node)
    return true
  }

  function atCallback(expression: Node, brings: Arriving, index = 0): void {
    const node = unwrap(expression)
    const wrapper = index === 0 ? wrapperSettledBy(node, scopes) : undefined
    if (wrapper) {
      if (wrapper.by === 'resolve') atPromise(wrapper.promise, brings, 'result')
      return
    }
    const fn = likelyFunctionOf(node, scopes)
    const parameter = fn?.params[index]
    if (!parameter || parameter.type === 'RestElement' || !isNew(parameter)) return
    atPattern(parameter.type === 'AssignmentPattern' ? parameter.left : parameter, brings)
  }

  function atPattern(pattern: Node, brings: Arriving): void {
    arrivals.push({ brings, place: { kind: 'pattern', pattern } })
    if (pattern.type === 'Identifier') for (const reference of referencesTo(scopes.declaredBy(pattern), scopes)) handOn(reference, brings)
  }

  function atValue(node: Node, brings: Arriving): void {
    arrivals.push({ brings, place: { kind: 'value', node } })
    handOn(node, brings)
    const { parent } = outermost(node, scopes)
    if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return
    for (const reference of referencesTo(scopes.declaredBy(parent.id), scopes)) handOn(reference, brings)
  }

  /** The value itself goes to another function, or out of this one. */
  function handOn(value: Node, brings: Arriving): void {
    const { node, parent } = outermost(value, scopes)
    if (parent?.type === 'CallExpression') {
      const index = parent.arguments.findIndex((each) => each === node)
      if (index >= 0) atCallback(parent.callee, brings, index)
    } else if (parent && leavesBy(parent, node)) {
      const fn = enclosingFunction(parent, scopes)
      if (fn?.async && isNew(parent)) for (const each of callsOf(fn, scopes)) atPromise(each, brings, 'result')
    }
  }

  function atPromise(promise: Node, brings: Arriving, gives: Settled): void {
    const { node, parent } = outermost(promise, scopes)
    if (!parent || !isNew(node)) return
    const goesOn = (to: Node) => atPromise(to, brings, gives)
    switch (parent.type) {
      case 'AwaitExpression':
        return atSettled({ kind: 'value', node: parent }, brings, gives)
      case 'MemberExpression':
      case 'OptionalMemberExpression': {
        const user = scopes.parentOf(parent)
        if ((user?.type !== 'CallExpression' && user?.type !== 'OptionalCallExpression') || user.callee !== parent) return
        const name = memberName(parent)
        if (name === 'catch' || name === 'finally') return goesOn(user)
        if (name !== 'then') return
        const [listener, onFailure] = user.arguments
        if (listener) atListener(listener, brings, gives)
        if (onFailure && gives === 'result') atCallback(onFailure, 'failure')
        return
      }
      case 'VariableDeclarator':
        if (parent.id.type === 'Identifier') referencesTo(scopes.declaredBy(parent.id), scopes).forEach(goesOn)
        return
      case 'ConditionalExpression':
        return parent.test === node ? undefined : goesOn(parent)
      case 'LogicalExpression':
        return parent.right === node ? goesOn(parent) : undefined
      default: {
        const fn = leavesBy(parent, node) ? enclosingFunction(parent, scopes) : undefined
        if (fn) callsOf(fn, scopes).forEach(goesOn)
      }
    }
  }

  function atListener(listener: Node, brings: Arriving, gives: Settled): void {
    if (gives === 'result') return atCallback(listener, brings)
    const parameter = likelyFunctionOf(listener, scopes)?.params[0]
    if (parameter && parameter.type !== 'RestElement') atSettled({ kind: 'pattern', pattern: parameter }, brings, gives)
  }

  /** What a promise was settled with is the result, or a pair with the result behind the failure. */
  function atSettled(place: Place, brings: Arriving, gives: Settled): void {
    if (gives === 'result') return place.kind === 'value' ? atValue(place.node, brings) : atPattern(place.pattern, brings)
    for (const { index, part } of partsOf(place, scopes)) {
      const arriving = index === 0 ? 'failure' : brings
      if (part.kind === 'value') atValue(part.node, arriving)
      else atPattern(part.pattern, arriving)
    }
  }

  for (const [option, brings] of CALLBACKS) {
    for (const { name, expression, isAccessor } of given.fields) if (name === option && !isAccessor) atCallback(expression, brings)
  }
  if (settled) atPromise(call, 'success', settled)
  return arrivals
}

const CALLBACKS = [
  ['success', 'success'],
  ['fail', 'failure'],
  ['complete', 'either'],
] as const

/** More places than any author's file has for one call; what is beyond them goes untold. */
const MAX_PLACES = 200

/** The parts of a pair `[err, res]`, wherever they are taken out of it. */
function partsOf(place: Place, scopes: Scopes): readonly { readonly index: number; readonly part: Place }[] {
  if (place.kind === 'pattern') {
    const { pattern } = place
    if (pattern.type === 'AssignmentPattern') return partsOf({ kind: 'pattern', pattern: pattern.left }, scopes)
    if (pattern.type === 'Identifier') return referencesTo(scopes.declaredBy(pattern), scopes).flatMap((node) => partsOf({ kind: 'value', node }, scopes))
    if (pattern.type !== 'ArrayPattern') return []
    return pattern.elements.flatMap((element, index) => {
      if (!element || index > 1 || element.type === 'RestElement') return []
      return { index, part: { kind: 'pattern', pattern: element.type === 'AssignmentPattern' ? element.left : element } }
    })
  }
  const { node, parent } = outermost(place.node, scopes)
  if (parent?.type === 'VariableDeclarator' && parent.init === node) return partsOf({ kind: 'pattern', pattern: parent.id }, scopes)
  if (parent?.type === 'AssignmentExpression' && parent.right === node && parent.left.type === 'ArrayPattern') {
    return partsOf({ kind: 'pattern', pattern: parent.left }, scopes)
  }
  const index = parent && indexOf(parent, node)
  return index === 0 || index === 1 ? [{ index, part: { kind: 'value', node: parent as Node } }] : []
}

/** The number behind `result[1]`. */
function indexOf(member: Node, object: Node): number | undefined {
  if ((member.type !== 'MemberExpression' && member.type !== 'OptionalMemberExpression') || member.object !== object || !member.computed) return undefined
  if (member.property.type === 'NumericLiteral') return member.property.value
  const name = stringValue(member.property)
  return name === undefined ? undefined : Number(name)
}

/** `return value`, or an arrow function's body. */
function leavesBy(parent: Node, node: Node): boolean {
  return parent.type === 'ReturnStatement' || (parent.type === 'ArrowFunctionExpression' && parent.body === node)
}

function enclosingFunction(node: Node, scopes: Scopes): FunctionNode | undefined {
  for (let at: Node | undefined = node; at; at = scopes.parentOf(at)) if (isFunctionNode(at)) return at
  return undefined
}
