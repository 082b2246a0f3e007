import type { BlockStatement, LogicalExpression, Node, Statement, SwitchCase } from '@babel/types'
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
  const ends = new Map<BlockStatement, Node | undefined>()

  function isShut(node: Node): boolean {
    let child = node
    for (let parent = scopes.parentOf(child); parent; parent = scopes.parentOf(child)) {
      const wanted = neededAnswer(parent, child)
      if (wanted !== undefined && comesTo(conditionOf(parent), answers) === !wanted) return true
      if (parent.type === 'BlockStatement' && isLeftBefore(child, parent)) return true
      if (parent.type === 'SwitchStatement' && child.type === 'SwitchCase' && !isReached(parent.cases.indexOf(child), parent.cases, parent.discriminant)) return true
      child = parent
    }
    return false
  }

  /** Is a block always left before it comes to one of its statements? A function that it declares is there from the beginning. */
  function isLeftBefore(statement: Node, block: BlockStatement): boolean {
    if (statement.type === 'FunctionDeclaration') return false
    if (!ends.has(block)) ends.set(block, block.body.find(leavesHere))
    const end = ends.get(block)
    return end !== undefined && end !== statement && isBehind(statement, end, block)
  }

  function leavesHere(statement: Statement): boolean {
    if (statement.type !== 'IfStatement') return false
    const answer = comesTo(statement.test, answers)
    const taken = answer === undefined ? undefined : answer ? statement.consequent : statement.alternate
    return taken ? leaves([taken]) : false
  }

  /** Does a `switch` come to a case, by its own value or out of the case before? A value that cannot be read may be any. */
  function isReached(index: number, cases: readonly SwitchCase[], looked: Node): boolean {
    const isTaken = ({ test }: SwitchCase) => (test ? answers.isCase(looked, test) : undefined)
    for (let at = index; at >= 0; at--) {
      const current = cases[at]
      if (!current || (at < index && leaves(current.consequent))) return false
      const isOwn = current.test ? isTaken(current) !== false : !cases.some((each) => isTaken(each) === true)
      if (isOwn) return true
    }
    return false
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

/** Of two statements of a block, does the first stand behind the second? */
function isBehind(statement: Node, other: Node, { body }: BlockStatement): boolean {
  if (statement.start != null && other.start != null) return statement.start > other.start
  return body.findIndex((each) => each === statement) > body.findIndex((each) => each === other)
}
