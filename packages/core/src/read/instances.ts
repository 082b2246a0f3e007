import type { Node } from '@babel/types'
import { unwrap } from '../ast/unwrap.ts'
import { findMentions } from '../find/mentions.ts'
import type { Scopes } from '../find/scope.ts'
import type { SourceApi } from '../sources/types.ts'
import { calledAt } from './calledMethods.ts'
import type { Made, Value } from './value.ts'
import type { Values } from './values.ts'

/**
 * The source APIs as a file has them: for each object that is made by a source API's class, in the file or in one that it imports it from,
 * one more.
 */
export function withInstances(sources: readonly SourceApi[], scopes: Scopes, values: Values): readonly SourceApi[] {
  const instances = sources.flatMap((source) => (source.madeBy === undefined ? [] : instancesOf(source, scopes, values)))
  return instances.length === 0 ? sources : [...sources, ...instances]
}

function instancesOf(source: SourceApi, scopes: Scopes, values: Values): readonly SourceApi[] {
  const names = new Set(Object.values(source.methods).map(({ spelling }) => spelling))
  const found = new Map<Node, SourceApi>()
  for (const mention of findMentions(names, scopes).expressions) {
    const origin = mention.type === 'MemberExpression' || mention.type === 'OptionalMemberExpression' ? originOf(mention.object, scopes) : undefined
    if (!origin || found.has(origin.node)) continue
    const made = madeBy(source, values.of(origin.value))
    if (made) found.set(origin.node, instance(source, origin.node, made, origin.places ? calledAt(origin.places, scopes) : made.calls))
  }
  return [...found.values()]
}

/** Aliases of aliases end somewhere. */
const DEEPEST = 8

/** What makes an object or imports it, an expression that is it, and every use of an import. */
function originOf(object: Node, scopes: Scopes): { readonly node: Node; readonly value: Node; readonly places?: readonly Node[] } | undefined {
  let node = unwrap(object)
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (node.type === 'NewExpression') return { node, value: node }
    const binding = node.type === 'Identifier' ? scopes.bindingOf(node) : undefined
    if (!binding || binding.reassigned) return undefined
    if (binding.kind === 'import') return { node: binding.declaration, value: node, places: binding.references }
    if (!binding.init || binding.hasDefault || binding.path.length > 0) return undefined
    node = unwrap(binding.init)
  }
  return undefined
}

function madeBy({ madeBy: name, imports }: SourceApi, { possible, isComplete }: Value): Made | undefined {
  const [only, ...others] = possible
  const made = isComplete && others.length === 0 && only?.type === 'object' ? only.made : undefined
  const isOurs = made !== undefined && imports.some(({ module }) => module === made.module) && (made.name === name || made.name === 'default')
  return isOurs ? made : undefined
}

/**
 * @param calls the methods that this file calls of it
 */
function instance(source: SourceApi, node: Node, made: Made, calls: Made['calls']): SourceApi {
  const { base } = source
  const given = base && made.options?.get(base.setting)
  const configured = given ? (onlyText(given) ?? base.configured) : base?.configured
  const names = new Set(Object.values(source.methods).map(({ spelling }) => spelling))
  const isOnlyCalled = [made.calls, calls].every((all) => all !== undefined && [...all].every((name) => names.has(name)))
  const isPlain = made.options !== undefined && [...made.options.keys()].every((name) => name === base?.setting)
  const isConfigured = !isOnlyCalled || !isPlain || (given !== undefined && configured === undefined)
  return { ...source, imports: [], instance: node, isConfigured, ...(base && { base: { ...base, configured } }) }
}

/** The text that a value certainly is, in whichever build. */
function onlyText(value: Value | undefined): string | undefined {
  const [only, ...others] = value?.possible ?? []
  return value?.isComplete && others.length === 0 && only?.type === 'string' && only.isWhole && !only.isDevelopment ? only.start : undefined
}
