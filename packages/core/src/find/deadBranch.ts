import { findPlatform, resolveHost } from '@crossload/hosts'
import type { Framework, Host } from '@crossload/hosts'
import type { LogicalExpression, Node, Statement, SwitchCase } from '@babel/types'
import { memberName, stringValue } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { Scopes } from './scope.ts'

/**
 * What a framework's build replaces by the platform's name, and so drops the branches of other platforms: Mpx's global, and the variables of
 * uni-app, Mpx and Taro. A bundler does so after its plugins have seen the file.
 */
const GLOBALS: ReadonlyMap<string, Framework> = new Map([['__mpx_mode__', 'mpx']])
const VARIABLES: ReadonlyMap<string, Framework> = new Map([
  ['UNI_PLATFORM', 'uni-app'],
  ['MPX_CURRENT_TARGET_MODE', 'mpx'],
  ['TARO_ENV', 'taro'],
])

/**
 * Does a node stand in a branch that is for other platforms only, as far as the conditions around it tell? A branch is also what follows
 * `if (__mpx_mode__ !== 'wx') return`, and a `case` of `switch (__mpx_mode__)`.
 */
export function isInDeadBranch(node: Node, scopes: Scopes, host: Host): boolean {
  if (!asksForPlatform(scopes)) return false
  let child = node
  for (let parent = scopes.parentOf(child); parent; parent = scopes.parentOf(child)) {
    const wanted = neededAnswer(parent, child)
    if (wanted !== undefined && (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression' || parent.type === 'LogicalExpression')) {
      const test = parent.type === 'LogicalExpression' ? parent.left : parent.test
      if (answerOf(test, scopes, host) === !wanted) return true
    }
    if (parent.type === 'BlockStatement' && isLeftBefore(child, parent.body, scopes, host)) return true
    if (parent.type === 'SwitchStatement' && child.type === 'SwitchCase') {
      const framework = platformOf(parent.discriminant, scopes)
      if (framework && !isReached(parent.cases.indexOf(child), parent.cases, framework, host)) return true
    }
    child = parent
  }
  return false
}

/** Most files name no platform, and have no such branches to look for. */
function asksForPlatform(scopes: Scopes): boolean {
  return [...GLOBALS.keys(), ...VARIABLES.keys()].some((name) => scopes.occurrencesOf(name).length > 0)
}

/** Is a block always left, on this host, before it comes to one of its statements? A function that it declares is there from the beginning. */
function isLeftBefore(statement: Node, all: readonly Statement[], scopes: Scopes, host: Host): boolean {
  if (statement.type === 'FunctionDeclaration') return false
  const before = all.slice(0, Math.max(0, all.findIndex((each) => each === statement)))
  return before.some((each) => {
    if (each.type !== 'IfStatement') return false
    const answer = answerOf(each.test, scopes, host)
    const taken = answer === undefined ? undefined : answer ? each.consequent : each.alternate
    return taken ? leaves([taken]) : false
  })
}

function leaves(statements: readonly Statement[]): boolean {
  return statements.some((each) => LEAVING.has(each.type) || (each.type === 'BlockStatement' && leaves(each.body)))
}

const LEAVING: ReadonlySet<string> = new Set(['ReturnStatement', 'ThrowStatement', 'BreakStatement', 'ContinueStatement'])

/** Does a `switch` over the platform come to a case, by its own name or out of the case before? A name that cannot be read may be any. */
function isReached(index: number, cases: readonly SwitchCase[], framework: Framework, host: Host): boolean {
  const isNamed = ({ test }: SwitchCase) => {
    const name = test ? stringValue(test) : undefined
    return name === undefined ? undefined : hostOf(framework, name) === host
  }
  for (let at = index; at >= 0; at--) {
    const current = cases[at]
    if (!current || (at < index && leaves(current.consequent))) return false
    const isOwn = current.test ? isNamed(current) !== false : !cases.some((each) => isNamed(each) === true)
    if (isOwn) return true
  }
  return false
}

/** What a condition has to come to for one of its branches to run. */
function neededAnswer(parent: Node, child: Node): boolean | undefined {
  if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') {
    return child === parent.consequent ? true : child === parent.alternate ? false : undefined
  }
  if (parent.type !== 'LogicalExpression' || child !== parent.right || parent.operator === '??') return undefined
  return parent.operator === '&&'
}

/** What a condition comes to on a host; `undefined` when that is not known before the app runs. */
function answerOf(expression: Node, scopes: Scopes, host: Host): boolean | undefined {
  const node = unwrap(expression)
  if (node.type === 'UnaryExpression' && node.operator === '!') {
    const answer = answerOf(node.argument, scopes, host)
    return answer === undefined ? undefined : !answer
  }
  if (node.type === 'LogicalExpression' && node.operator !== '??') {
    const answers = operandsOf(node).map((operand) => answerOf(operand, scopes, host))
    const decisive = node.operator === '||'
    if (answers.includes(decisive)) return decisive
    return answers.includes(undefined) ? undefined : !decisive
  }
  if (node.type !== 'BinaryExpression' || !/^[!=]==?$/.test(node.operator)) return undefined
  for (const [asked, other] of [
    [node.left, node.right],
    [node.right, node.left],
  ] as const) {
    const framework = platformOf(asked, scopes)
    const name = framework && stringValue(other)
    if (framework && name !== undefined) return (hostOf(framework, name) === host) === node.operator.startsWith('=')
  }
  return undefined
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

/** What a framework means by a platform's name: Mpx's `harmony` is no host of ours. A name that it does not list may be anybody's. */
function hostOf(framework: Framework, name: string): Host | null | undefined {
  const platform = findPlatform(framework, name)
  return platform ? platform.host : resolveHost(name)
}

/** The framework whose platform an expression stands for. */
function platformOf(expression: Node, scopes: Scopes): Framework | undefined {
  const node = unwrap(expression)
  if (node.type === 'Identifier') return scopes.isGlobal(node) ? GLOBALS.get(node.name) : undefined
  if (node.type !== 'MemberExpression') return undefined
  const env = unwrap(node.object)
  if (env.type !== 'MemberExpression' || memberName(env) !== 'env') return undefined
  const { object } = env
  const isEnvironment = object.type === 'Identifier' && object.name === 'process' && scopes.isGlobal(object)
  return isEnvironment ? VARIABLES.get(memberName(node) ?? '') : undefined
}
