import type { BlockStatement, LogicalExpression, Node, Statement, SwitchCase, SwitchStatement } from '@babel/types'
import { unwrap } from '../ast/unwrap.ts'
import type { Scopes } from './scope.ts'

/** What somebody knows about conditions before the app runs. */
export interface Answers {
  /** What one condition without `!`, `&&` and `||` comes to. */
  of(condition: Node): boolean | undefined
  /** Is what a `switch` looks at the value of a case? */
  isCase(looked: Node, value: Node): boolean | undefined
}

/**
 * Tells of a node whether the conditions around it keep every run away from it. A branch is also what follows `if (…) return`, and a `case`.
 *
 * @returns an answer that remembers what it found out about blocks
 */
export function createBranches(scopes: Scopes, answers: Answers): (node: Node) => boolean {
  const left = new Map<BlockStatement, ReadonlySet<Node>>()
  const reached = new Map<SwitchStatement, ReadonlySet<Node>>()
  const known = new Map<Node, boolean>()

  /** Places share most of what stands around them, so what was found on the way is kept. */
  function isShut(node: Node): boolean {
    const passed: Node[] = []
    let isFound: boolean | undefined
    let child: Node | undefined = node
    while (child && isFound === undefined) {
      isFound = known.get(child)
      if (isFound !== undefined) break
      passed.push(child)
      const parent = scopes.parentOf(child)
      if (parent && isShutIn(parent, child)) isFound = true
      child = parent
    }
    for (const each of passed) known.set(each, isFound ?? false)
    return isFound ?? false
  }

  function isShutIn(parent: Node, child: Node): boolean {
    const wanted = neededAnswer(parent, child)
    if (wanted !== undefined) return comesTo(conditionOf(parent), answers) === !wanted
    if (parent.type === 'BlockStatement') {
      const never = left.get(parent) ?? leftStatements(parent)
      left.set(parent, never)
      return never.has(child)
    }
    if (parent.type !== 'SwitchStatement' || child.type !== 'SwitchCase') return false
    const living = reached.get(parent) ?? reachedCases(parent)
    reached.set(parent, living)
    return !living.has(child)
  }

  /** What a block never comes to, because it is always left before. A function that it declares is there from the beginning. */
  function leftStatements({ body }: BlockStatement): ReadonlySet<Node> {
    const end = body.findIndex(leavesHere)
    return new Set(end < 0 ? [] : body.slice(end + 1).filter(({ type }) => type !== 'FunctionDeclaration'))
  }

  function leavesHere(statement: Statement): boolean {
    if (statement.type !== 'IfStatement') return false
    const answer = comesTo(statement.test, answers)
    const taken = answer === undefined ? undefined : answer ? statement.consequent : statement.alternate
    return taken ? leaves([taken]) : false
  }

  /** The cases that a `switch` comes to, by their own values or out of the case before. A value that cannot be read may be any. */
  function reachedCases({ discriminant, cases }: SwitchStatement): ReadonlySet<Node> {
    const isTaken = ({ test }: SwitchCase) => (test ? answers.isCase(discriminant, test) : undefined)
    const hasOwn = cases.some((each) => isTaken(each) === true)
    const living = new Set<Node>()
    let comesOut = false
    for (const each of cases) {
      const isLiving: boolean = comesOut || (each.test ? isTaken(each) !== false : !hasOwn)
      if (isLiving) living.add(each)
      comesOut = isLiving && !leaves(each.consequent)
    }
    return living
  }

  return isShut
}

/** What a condition comes to, of whatever it is put together. */
export function comesTo(condition: Node, answers: Answers): boolean | undefined {
  const node = unwrap(condition)
  if (node.type === 'UnaryExpression' && node.operator === '!') {
    const answer = comesTo(node.argument, answers)
    return answer === undefined ? undefined : !answer
  }
  if (node.type === 'LogicalExpression' && node.operator !== '??') {
    const each = operandsOf(node).map((operand) => comesTo(operand, answers))
    const decisive = node.operator === '||'
    if (each.includes(decisive)) return decisive
    return each.includes(undefined) ? undefined : !decisive
  }
  return answers.of(node)
}

/** What a chain of one operator joins: not by recursion, because generated code has long ones. */
function operandsOf({ operator, left, right }: LogicalExpression): readonly Node[] {
  const operands: Node[] = [right]
  let at = unwrap(left)
  while (at.type === 'LogicalExpression' && at.operator === operator) {
    operands.push(at.right)
    at = unwrap(at.left)
  }
  return [...operands, at]
}

/** What a condition has to come to for one of its branches to run. */
function neededAnswer(parent: Node, child: Node): boolean | undefined {
  if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') {
    return child === parent.consequent ? true : child === parent.alternate ? false : undefined
  }
  if (parent.type !== 'LogicalExpression' || child !== parent.right || parent.operator === '??') return undefined
  return parent.operator === '&&'
}

function conditionOf(parent: Node): Node {
  if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') return parent.test
  return parent.type === 'LogicalExpression' ? parent.left : parent
}

/** Does one of these statements end the function, loop or `switch` that they stand in? */
export function leaves(statements: readonly Node[]): boolean {
  return statements.some((each) => LEAVING.has(each.type) || (each.type === 'BlockStatement' && leaves(each.body)))
}

const LEAVING: ReadonlySet<string> = new Set(['ReturnStatement', 'ThrowStatement', 'BreakStatement', 'ContinueStatement'])
