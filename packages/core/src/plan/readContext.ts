import type { Node } from '@babel/types'
import { isNothing } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { CallSite } from '../find/callSites.ts'
import type { Scopes } from '../find/scope.ts'
import { isInsideRuntimeCall } from '../read/runtimeCall.ts'
import type { ResolvedOptions } from '../options/resolveOptions.ts'
import { findOption, readArgument } from '../read/argument.ts'
import type { Argument } from '../read/argument.ts'
import { readArrivals } from '../read/arrivals.ts'
import type { Arrival, Settled } from '../read/arrivals.ts'
import { readCallback, UNSEEN } from '../read/callbacks.ts'
import type { Callback } from '../read/callbacks.ts'
import { readPaths } from '../read/fieldPaths.ts'
import type { PathUse } from '../read/fieldPaths.ts'
import type { Fields } from '../read/fields.ts'
import { readFileKindOfArgument } from '../read/fileKind.ts'
import { readResultUse } from '../read/resultUse.ts'
import type { ResultUse } from '../read/resultUse.ts'
import type { Values } from '../read/values.ts'
import { givesOf } from './chooseCall.ts'
import type { CallContext } from './context.ts'
import { findInterception, givesResultItself } from './isIntercepted.ts'
import type { Interceptions } from './isIntercepted.ts'

/** Reads all that can be seen of a call site. */
export function readContext(
  site: CallSite,
  holdsCallSite: CallContext['holdsCallSite'],
  scopes: Scopes,
  values: Values,
  options: ResolvedOptions,
  interceptions: Interceptions,
): CallContext {
  const argument = readArgument(site)
  const use = readResultUse(site, scopes)
  const callbacks = {
    success: callbackOf(argument, 'success', scopes),
    fail: callbackOf(argument, 'fail', scopes),
    complete: callbackOf(argument, 'complete', scopes),
  }
  const interception = findInterception({ site, callbacks, use, options }, interceptions)
  let given: Fields | undefined
  let arrivals: readonly Arrival[] | undefined
  const uses = new Map<Arrival, PathUse>()
  const context: CallContext = {
    site,
    argument,
    callbacks,
    use,
    fileKind: readFileKindOfArgument(argument, scopes, options.sources),
    host: options.host,
    data: options.host.methods[site.method],
    settle: settleOf(site, argument, use, options, interceptions),
    arrivals: () => (arrivals ??= readArrivals(site, context.given(), settledOf(context), scopes)),
    useOf(arrival) {
      const use = uses.get(arrival) ?? readPaths(arrival.place, scopes)
      uses.set(arrival, use)
      return use
    },
    isIntercepted: interception !== undefined,
    interception,
    isDone: isInsideRuntimeCall(site.call, argument, scopes, options.runtimeModule),
    holdsCallSite,
    scopes,
    values,
    given: () => (given ??= argument.kind === 'literal' || argument.kind === 'opaque' ? values.fieldsOf(values.of(argument.node)) : { fields: [], isOpen: false }),
    options,
  }
  return context
}

/** What the source API's promise gives, where there may be one. */
function settledOf(context: CallContext): Settled | undefined {
  if (givesOf(context) === 'task') return undefined
  return context.settle === 'uniVue2' ? 'pair' : 'result'
}

/** Answers whether a call site stands inside a node. By parents and not by offsets, which nodes that a Babel plugin made do not have. */
export function readWhatHoldsCallSites(all: readonly CallSite[], scopes: Scopes): CallContext['holdsCallSite'] {
  const around = new Set<Node>()
  for (const { call } of all) for (let at: Node | undefined = call; at && !around.has(at); at = scopes.parentOf(at)) around.add(at)
  return (node) => around.has(node)
}

/** A callback that is not there may still come from a spread, or from options that are built elsewhere. */
function callbackOf(argument: Argument, name: string, scopes: Scopes): Callback {
  if (argument.kind === 'opaque') return UNSEEN
  if (argument.kind !== 'literal') return { kind: 'none' }
  const property = findOption(argument, name)
  if (argument.isOpen && (!property || mayBeOverridden(argument, property.node))) return UNSEEN
  return readCallback(property, scopes)
}

function mayBeOverridden(argument: Argument & { kind: 'literal' }, node: object): boolean {
  const { properties } = argument.object
  const known = new Set<object>(argument.properties.map((property) => property.node))
  const at = properties.findIndex((property) => property === node)
  return properties.slice(at + 1).some((property) => !known.has(property))
}

function settleOf(site: CallSite, argument: Argument, use: ResultUse, options: ResolvedOptions, interceptions: Interceptions): CallContext['settle'] {
  if (site.settle) return site.settle
  const { settle } = site.source
  if (settle === 'vue') return options.vue === 2 && !givesResultItself(site, interceptions) ? 'uniVue2' : 'uniVue3'
  if (settle !== 'usePromise') return settle
  const usePromise = (options.usePromise ?? looksForPromise(use)) && !options.promiseBlackList.includes(site.method)
  const perCall = findOption(argument, 'usePromise')
  if (!usePromise || !perCall || isNothing(perCall.value)) return usePromise ? 'mpxPromise' : 'taskOnly'
  const value = unwrap(perCall.value)
  if (value.type !== 'BooleanLiteral') return 'unknown'
  return value.value ? 'mpxPromise' : 'taskOnly'
}

/** Nobody said how Mpx was set up, but this author waits for a promise. */
function looksForPromise(use: ResultUse): boolean {
  return use.kind === 'awaited' || (use.kind === 'members' && use.members.some(({ name }) => name === 'then' || name === 'catch' || name === '__returned'))
}
