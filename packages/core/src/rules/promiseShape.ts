import type { CallContext } from '../plan/context.ts'
import { givesOf } from '../plan/chooseCall.ts'
import { readOutcomes, readsOfResult, readTuple } from '../read/outcome.ts'
import type { Outcome } from '../read/outcome.ts'
import type { Finding, Rule } from './finding.ts'
import { say } from './say.ts'

/** An outcome that is taken for what another promise mode gives: the pair of Vue 2 in a Vue 3 app, the result itself in a Vue 2 app. */
export const promiseShape: Rule = (context) => {
  const { use, scopes, settle } = context
  const outcomes = readOutcomes(use, scopes)
  const gives = givesOf(context)
  if (gives === 'task' && (settle === 'uniVue3' || settle === 'uniVue2')) return outcomes.slice(0, 1).flatMap((outcome) => checkTask(outcome, context))
  if (gives !== 'promise') return []
  return outcomes.flatMap((outcome) => (settle === 'uniVue2' ? checkPair(outcome, context) : checkResult(outcome, context)))
}

/** The promise gives the result itself. */
function checkResult(outcome: Outcome, { scopes, settle, site }: CallContext): readonly Finding[] {
  const tuple = readTuple(outcome, scopes)
  if (!tuple) return []
  const said = settle === 'uniVue3' ? say('promise-shape', 'no-pair', {}) : say('promise-shape', 'never-a-pair', { source: site.source.name })
  return [{ severity: 'warn', node: tuple.node, said }]
}

/** The promise gives `[err, res]`. */
function checkPair(outcome: Outcome, { scopes, site }: CallContext): readonly Finding[] {
  const ofResult = site.source.methods[site.method]?.success ?? {}
  const read = readsOfResult(outcome, scopes).fields.find(({ name }) => name === 'data' || Object.hasOwn(ofResult, name))
  return read ? [{ severity: 'warn', node: read.node, said: say('promise-shape', 'pair', { field: read.name }) }] : []
}

/** A callback is given, so there is a task and no promise. */
function checkTask(outcome: Outcome, { scopes, use, site }: CallContext): readonly Finding[] {
  const takesResult = use.kind !== 'awaited' || readTuple(outcome, scopes) || readsOfResult(outcome, scopes).fields.some(({ name }) => isResultField(name, site))
  const node = outcome.kind === 'field' ? outcome.read.node : outcome.pattern
  return takesResult ? [{ severity: 'warn', node, said: say('promise-shape', 'task', {}) }] : []
}

function isResultField(name: string, { source, method }: CallContext['site']): boolean {
  return name === 'data' || Object.hasOwn(source.methods[method]?.success ?? {}, name)
}
