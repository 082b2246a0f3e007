import { GLOBALS, hasGlobal } from '@crossload/hosts'
import type { Host } from '@crossload/hosts'
import type { BlockStatement, Identifier, IfStatement, Node, Program } from '@babel/types'
import { isFunctionNode } from '../ast/functions.ts'
import { stringValue } from '../ast/literals.ts'
import { eachChild } from '../ast/walk.ts'
import { leaves } from '../find/branches.ts'
import type { Scopes } from '../find/scope.ts'
import { outermost } from './references.ts'

/** How a use hangs on what stands between it and what stands around both it and a call. */
type Reach =
  /** It comes to it whenever it comes to what is around. */
  | 'always'
  /** It comes to it when the call has answered, or asks for nothing but the answer before. */
  | 'by-answer'
  | 'perhaps'

/**
 * Tells of a call whether it is for other hosts only, because what stands around it takes an object that this host has not
 * (`plus.runtime.install(res.tempFilePath)`), without asking for it: there the app would stop before, or right behind.
 *
 * @param translated globals that the app's build makes the target's own
 */
export function createForeignObjects(scopes: Scopes, host: Host, translated: ReadonlySet<string>): (call: Node) => boolean {
  let uses: readonly Identifier[] | undefined
  const known = new Map<Node, Block>()
  const blockOf = (block: Program | BlockStatement) => {
    const before = known.get(block)
    if (before) return before
    const made = readBlock(block.body)
    known.set(block, made)
    return made
  }

  function usesHere(): readonly Identifier[] {
    const names = GLOBALS.flatMap(({ name }) => (hasGlobal(host, name) === false && !translated.has(name) ? name : []))
    return names.flatMap((name) => scopes.everywhere(name).flatMap(({ node }) => (node.type === 'Identifier' && isUse(node, scopes) ? node : []))).slice(0, MOST)
  }

  return (call) => {
    uses ??= usesHere()
    if (uses.length === 0) return false
    const around = new Map<Node, Node | undefined>()
    let child: Node | undefined
    for (let at: Node | undefined = call; at; child = at, at = scopes.parentOf(at)) around.set(at, child)
    const sight: Sight = { call, around, scopes, blockOf }
    return uses.some((use) => isMetWith(use, sight))
  }
}

/** What there is to know of one call. */
interface Sight {
  readonly call: Node
  /** What stands around the call, each with its child on the way there. */
  readonly around: ReadonlyMap<Node, Node | undefined>
  readonly scopes: Scopes
  /** Asked for every call and use of a file: each block is looked through once. */
  readonly blockOf: (block: Program | BlockStatement) => Block
}

interface Block {
  /** Where each statement stands. */
  readonly indexOf: ReadonlyMap<Node, number>
  /** The statements that leave the block, or may, in order. */
  readonly leaving: readonly (readonly [index: number, statement: Node])[]
}

function readBlock(statements: readonly Node[]): Block {
  return {
    indexOf: new Map(statements.map((each, index) => [each, index])),
    leaving: statements.flatMap((each, index) => (leaves(each.type === 'IfStatement' ? branchesOf(each) : [each]) ? [[index, each] as const] : [])),
  }
}

function branchesOf({ consequent, alternate }: IfStatement): readonly Node[] {
  return alternate ? [consequent, alternate] : [consequent]
}

/** With more, a file is full of them. */
const MOST = 100

/** A member is taken of the object, and so it has to be there. */
function isUse(identifier: Identifier, scopes: Scopes): boolean {
  if (!scopes.isGlobal(identifier)) return false
  const { node, parent } = outermost(identifier, scopes)
  return parent?.type === 'MemberExpression' && parent.object === node
}

function isMetWith(use: Identifier, sight: Sight): boolean {
  const { call, around, scopes } = sight
  let child: Node = use
  let reach: Reach = 'always'
  let parent = scopes.parentOf(child)
  for (; parent && !around.has(parent); parent = scopes.parentOf(child)) {
    reach = worst(reach, reachOf(child, parent, sight))
    if (reach === 'perhaps') return false
    child = parent
  }
  if (!parent) return false
  const other = around.get(parent)
  // In the call itself: in its options, or in what runs when it has answered.
  if (parent === call) return true
  if (!other) return false
  switch (parent.type) {
    case 'Program':
    case 'BlockStatement': {
      const { indexOf } = sight.blockOf(parent)
      const [at = -1, place = -1] = [indexOf.get(child), indexOf.get(other)]
      if (at < place) return reach === 'always'
      return isPlain(other, call, scopes) && !mayLeaveBetween(parent, place, at, sight)
    }
    case 'CallExpression':
    case 'OptionalCallExpression':
      // Handed to the object's own method, or the other way round: what runs when the call has answered.
      return parent.callee === child ? reach === 'always' : parent.callee === other ? true : reach === 'always'
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === child && reach === 'always'
    case 'LogicalExpression':
      return parent.left === child && reach === 'always'
    case 'SwitchCase':
    case 'SwitchStatement':
    case 'TryStatement':
    case 'ClassBody':
      return false
    default:
      return reach === 'always'
  }
}

function worst(a: Reach, b: Reach): Reach {
  return a === 'perhaps' || b === 'perhaps' ? 'perhaps' : a === 'by-answer' || b === 'by-answer' ? 'by-answer' : 'always'
}

function reachOf(child: Node, parent: Node, sight: Sight): Reach {
  if (isFunctionNode(parent)) return isHandedOn(parent, sight.scopes) ? 'by-answer' : 'perhaps'
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === child ? 'always' : asksForAnswer(parent.test, sight) ? 'by-answer' : 'perhaps'
    case 'LogicalExpression':
      return parent.left === child ? 'always' : asksForAnswer(parent.left, sight) ? 'by-answer' : 'perhaps'
    case 'BlockStatement':
      return mayLeaveBetween(parent, -1, sight.blockOf(parent).indexOf.get(child) ?? 0, sight) ? 'perhaps' : 'always'
    case 'TryStatement':
      return parent.handler ? 'perhaps' : 'always'
    case 'SwitchCase':
    case 'CatchClause':
    case 'AssignmentPattern':
    case 'ClassBody':
    case 'OptionalCallExpression':
    case 'OptionalMemberExpression':
      return 'perhaps'
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
      return 'by-answer'
    default:
      return 'always'
  }
}

/** A function that is an argument or an option: somebody calls it, sooner or later. */
function isHandedOn(fn: Node, scopes: Scopes): boolean {
  if (fn.type === 'ObjectMethod') return fn.kind === 'method'
  const { node, parent } = outermost(fn, scopes)
  if (parent?.type === 'ObjectProperty') return parent.value === node
  return parent?.type === 'CallExpression' && parent.callee !== node
}

/** Is there a statement between two that leaves their block, unless something other than the answer is right? */
function mayLeaveBetween(block: Program | BlockStatement, from: number, to: number, sight: Sight): boolean {
  return sight.blockOf(block).leaving.some(([index, each]) => index > from && index < to && !(each.type === 'IfStatement' && asksForAnswer(each.test, sight)))
}

/** Does a condition look at nothing but what has come, or at the device's system, which tells no host from another? */
function asksForAnswer(test: Node, sight: Sight, depth: number = MOST_NAMES): boolean {
  if (asksForSystem(test)) return true
  let isOnly = depth > 0
  const waiting = [test]
  for (let node = waiting.pop(); node && isOnly; node = waiting.pop()) {
    if (node.type === 'ThisExpression') isOnly = false
    else if (node.type === 'Identifier') isOnly = isOfAnswer(node, sight, depth)
    else eachChild(node, (child) => waiting.push(child))
  }
  return isOnly
}

/** Constants that are made of constants are followed so far. */
const MOST_NAMES = 4

function isOfAnswer(identifier: Identifier, sight: Sight, depth: number): boolean {
  const { around, scopes } = sight
  const binding = scopes.bindingOf(identifier)
  if (!binding) return !scopes.isGlobal(identifier) || PLAIN.has(identifier.name)
  // A parameter of a function around the call was there before; one of a callback is what came.
  if (binding.parameter) return !around.has(binding.parameter.fn)
  if (!binding.init) return false
  return around.has(binding.init) || asksForAnswer(binding.init, sight, depth - 1)
}

/** Globals that are the same everywhere. */
const PLAIN: ReadonlySet<string> = new Set(['undefined', 'JSON', 'Number', 'String', 'Boolean', 'Array', 'Object', 'parseInt'])

function asksForSystem(test: Node): boolean {
  if (test.type !== 'BinaryExpression') return false
  return SYSTEMS.has((stringValue(test.left) ?? stringValue(test.right) ?? '').toLowerCase())
}

const SYSTEMS: ReadonlySet<string> = new Set(['android', 'ios'])

/** Is a statement the call, and what is done with it at once? What stands behind it is then come to as well. */
function isPlain(statement: Node, call: Node, scopes: Scopes): boolean {
  if (statement.type !== 'ExpressionStatement' && statement.type !== 'VariableDeclaration') return false
  for (let at: Node | undefined = call; at && at !== statement; at = scopes.parentOf(at)) {
    if (isFunctionNode(at) || at.type === 'ConditionalExpression' || at.type === 'LogicalExpression') return false
  }
  return true
}
