import type { Node } from '@babel/types'
import { TASK_METHODS } from '@crossload/hosts'
import { isFunctionNode } from '../ast/functions.ts'
import { rangeOf } from '../ast/range.ts'
import type { Scopes } from '../find/scope.ts'
import type { CallContext } from '../plan/context.ts'
import { givesOf, waitsForHost } from '../plan/chooseCall.ts'
import { readPaths } from '../read/fieldPaths.ts'
import { readOutcomes, readsOfResult, readTuple } from '../read/outcome.ts'
import type { Outcome } from '../read/outcome.ts'
import { visibleMembers } from '../read/resultUse.ts'
import { onlyType } from '../read/value.ts'
import type { Finding, Rule } from './finding.ts'
import type { ProposedFix } from './fix.ts'
import { say, sayFix } from './say.ts'

/**
 * An outcome that is taken for what another promise mode gives: the pair of Vue 2 in a Vue 3 app, the result itself in a Vue 2 app, a
 * promise where the call gives a task, a task where it gives a promise, a rejection where there is none.
 */
export const promiseShape: Rule = (context, { reason }) => {
  if (reason === 'no-method') return []
  const gives = likelyGives(context)
  if (gives === 'task') return checkTask(context)
  if (gives !== 'promise') return []
  const outcomes = readOutcomes(context.use, context.scopes)
  return [
    ...outcomes.flatMap((outcome) => (context.settle === 'uniVue2' ? checkPair(outcome, context) : checkResult(outcome, context))),
    ...(context.settle === 'uniVue2' ? checkRejection(context) : checkTaskOfResult(context)),
  ]
}

/** As far as an edit is concerned, an imported callback and options in a name may be anything. */
function likelyGives(context: CallContext): ReturnType<typeof givesOf> {
  const gives = givesOf(context)
  const { settle, scopes } = context
  if (gives === 'task' || (settle !== 'uniVue3' && settle !== 'uniVue2')) return gives
  const { fields, isOpen } = context.given()
  const callbacks = fields.filter(({ name, value }) => CALLBACKS.has(name) && onlyType(value) !== 'nothing')
  const isFunction = callbacks.some(({ expression, value, isSure }) => {
    const isImported = expression.type === 'Identifier' && scopes.bindingOf(expression)?.kind === 'import'
    return isImported || (isSure && onlyType(value) === 'function')
  })
  if (isFunction) return 'task'
  return callbacks.length === 0 && (!isOpen || isLiteralInName(context)) ? 'promise' : gives
}

/** Do the options stand in a constant that is a literal, and that nobody but this call gets? */
function isLiteralInName({ argument, scopes, values }: CallContext): boolean {
  const node = argument.kind === 'opaque' ? argument.node : undefined
  const binding = node?.type === 'Identifier' ? scopes.bindingOf(node) : undefined
  if (binding?.init?.type !== 'ObjectExpression' || binding.reassigned || binding.path.length > 0) return false
  const isOwn = binding.references.every((reference) => {
    const parent = scopes.parentOf(reference)
    return reference === node || (parent?.type === 'MemberExpression' && parent.object === reference && !parent.computed)
  })
  return isOwn && !values.fieldsOf(values.of(binding.init)).isOpen
}

const CALLBACKS: ReadonlySet<string> = new Set(['success', 'fail', 'complete'])

/** The promise gives the result itself. */
function checkResult(outcome: Outcome, { scopes, settle, site, options }: CallContext): readonly Finding[] {
  const tuple = readTuple(outcome, scopes)
  if (!tuple) return []
  const ofVue3 = options.vue === 2 ? say('promise-shape', 'unwrapped', {}) : say('promise-shape', 'no-pair', {})
  const said = settle === 'uniVue3' ? ofVue3 : say('promise-shape', 'never-a-pair', { source: site.source.name })
  return [{ severity: 'warn', node: tuple.node, said, fixes: proposeResult(tuple.node, scopes) }]
}

/** Of a pair whose first part nobody looks at, the second is what the promise gives. */
function proposeResult(pattern: Node, scopes: Scopes): readonly ProposedFix[] {
  if (pattern.type !== 'ArrayPattern' || pattern.typeAnnotation || pattern.elements.length !== 2) return []
  const [failure, result] = pattern.elements
  if (result?.type !== 'Identifier' || result.typeAnnotation) return []
  const isUnused = failure?.type === 'Identifier' && scopes.declaredBy(failure)?.references.length === 0
  if (failure && !isUnused) return []
  return [{ title: sayFix('promise-shape', 'no-pair', { name: result.name }), range: rangeOf(pattern), text: result.name, scope: 'everywhere' }]
}

/** The promise gives `[err, res]`. */
function checkPair(outcome: Outcome, { scopes, site }: CallContext): readonly Finding[] {
  const ofResult = site.source.methods[site.method]?.success ?? {}
  const read = readsOfResult(outcome, scopes).fields.find(({ name }) => name === 'data' || Object.hasOwn(ofResult, name))
  return read ? [{ severity: 'warn', node: read.node, said: say('promise-shape', 'pair', { field: read.name }), fixes: proposePair(outcome, scopes) }] : []
}

/** `const res = await …` takes the whole pair; what is read of it is of its second part. */
function proposePair(outcome: Outcome, scopes: Scopes): readonly ProposedFix[] {
  const pattern = outcome.kind === 'pattern' ? outcome.pattern : undefined
  if (pattern?.type !== 'Identifier' || pattern.typeAnnotation || scopes.parentOf(pattern)?.type !== 'VariableDeclarator') return []
  const { references = [], reassigned = true } = scopes.declaredBy(pattern) ?? {}
  const isResult = references.every((reference) => {
    const parent = scopes.parentOf(reference)
    return parent?.type === 'MemberExpression' && parent.object === reference && !parent.computed
  })
  if (reassigned || !isResult) return []
  return [{ title: sayFix('promise-shape', 'pair', { name: pattern.name }), range: rangeOf(pattern), text: `[, ${pattern.name}]`, scope: 'everywhere' }]
}

/** There is a task and no promise: a callback is given, or the source API never gives one. */
function checkTask(context: CallContext): readonly Finding[] {
  const { use, settle, site } = context
  const node = use.kind === 'awaited' ? use.node : visibleMembers(use).find(({ name, call }) => call && (name === 'then' || name === 'catch'))?.node
  if (!node || settle === 'unknown' || waitsForHost(context)) return []
  if (node.type === 'AwaitExpression' && isTakenForTask(node, context)) return []
  if (settle !== 'taskOnly') {
    const severity = node.type === 'AwaitExpression' && !mattersWhen(node, context) ? 'info' : 'warn'
    return [{ severity, node, said: say('promise-shape', 'task', {}) }]
  }
  return [{ severity: 'warn', node, said: say('promise-shape', 'never-a-promise', { api: `${site.source.name}.${site.method}` }) }]
}

/** Is what an `await` hands on used as the task that it is? */
function isTakenForTask(awaited: Node, { scopes }: CallContext): boolean {
  const { reads } = readPaths({ kind: 'value', node: awaited }, scopes)
  return reads.length > 0 && reads.every(({ path }) => TASK_METHOD_NAMES.has(path[0] ?? ''))
}

/** Does something depend on when an `await` ends: its value, the statement behind it, the next turn of a loop? */
function mattersWhen(awaited: Node, { scopes }: CallContext): boolean {
  let child = awaited
  for (let parent = scopes.parentOf(child); parent && !isFunctionNode(parent); parent = scopes.parentOf(child)) {
    if (parent.type === 'BlockStatement' || parent.type === 'Program') {
      if (parent.body.at(-1) !== child) return true
    } else if (!ENDS_WITH.has(parent.type)) return true
    child = parent
  }
  return false
}

/** Where nothing comes after what stands last. */
const ENDS_WITH: ReadonlySet<string> = new Set(['ExpressionStatement', 'IfStatement', 'TryStatement', 'CatchClause', 'ReturnStatement'])

/** What a promise was waited for gives the result; the task is what the call itself gives. */
function checkTaskOfResult({ arrivals, useOf }: CallContext): readonly Finding[] {
  for (const arrival of arrivals()) {
    if (arrival.brings !== 'success') continue
    const read = useOf(arrival).reads.find(({ path }) => path.length === 1 && TASK_METHOD_NAMES.has(path[0] ?? ''))
    if (read) return [{ severity: 'warn', node: read.node, said: say('promise-shape', 'no-task', { method: read.path[0] ?? '' }) }]
  }
  return []
}

const TASK_METHOD_NAMES: ReadonlySet<string> = new Set(TASK_METHODS)

/** Vue 2's promise never rejects, so that nobody hears of a failure who waits for a rejection alone. */
function checkRejection(context: CallContext): readonly Finding[] {
  const { use, scopes, arrivals } = context
  const members = visibleMembers(use)
  const caught = members.find(({ name, call }) => name === 'catch' && call)
  if (caught) return [neverRejects(caught.node)]
  const onFailure = members.map(({ name, call }) => (name === 'then' && call?.type === 'CallExpression' ? call.arguments[1] : undefined)).find(Boolean)
  if (onFailure) return [neverRejects(onFailure)]
  if (use.kind !== 'awaited' || arrivals().some(({ brings }) => brings === 'failure')) return []
  const handler = handlerAround(use.node, context)
  return handler && scopes.parentOf(handler) ? [neverRejects(handler)] : []
}

function neverRejects(node: Node): Finding {
  return { severity: 'warn', node, said: say('promise-shape', 'never-rejects', {}) }
}

/** The parameter of `catch` around a call, or the call where there is none. */
function handlerAround(awaited: Node, { scopes }: CallContext): Node | undefined {
  let child = awaited
  for (let parent = scopes.parentOf(child); parent && !isFunctionNode(parent); parent = scopes.parentOf(child)) {
    if (parent.type === 'TryStatement' && parent.block === child) return parent.handler ? (parent.handler.param ?? awaited) : undefined
    child = parent
  }
  return undefined
}
