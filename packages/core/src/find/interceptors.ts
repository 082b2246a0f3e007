import type { Node, Program } from '@babel/types'
import type { Method } from '@crossload/hosts'
import { propertyName, memberName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { SourceApi } from '../sources/types.ts'
import { followValue, isTarget } from './flow.ts'
import { outermostParent } from './mentions.ts'
import { readPossibleNames } from './possibleNames.ts'
import { unwrapsPairs } from './pairUnwrapper.ts'
import type { Scopes } from './scope.ts'
import { findSourceObjects } from './sourceObjects.ts'

/** Moments of a call at which an interceptor may do something. */
export const STAGES = ['invoke', 'success', 'fail', 'complete', 'returnValue'] as const
export type Stage = (typeof STAGES)[number]

/** An interceptor that is installed in this file. */
export interface Interceptor {
  readonly source: SourceApi
  /** The methods, as they are spelled; `undefined` when it is for all of them, or may be for any. */
  readonly methods: readonly string[] | undefined
  /** Is it plain for which methods it runs? */
  readonly isCertain: boolean
  /** What it has handlers for; `undefined` when nobody can tell. */
  readonly stages: readonly Stage[] | undefined
  /** Does it only make Vue 2's promise of a pair into one of the result? */
  readonly unwrapsPairs: boolean
  readonly node: Node
}

/** Does an interceptor run for the method? */
export function intercepts({ source, methods }: Interceptor, of: SourceApi, name: Method): boolean {
  const spelling = of.methods[name]?.spelling
  return source === of && spelling !== undefined && (methods === undefined || methods.includes(spelling))
}

/** Finds what installs an interceptor (`uni.addInterceptor('uploadFile', …)`), under whatever name and by whatever way of calling. */
export function findInterceptors(program: Program, scopes: Scopes, sources: readonly SourceApi[]): readonly Interceptor[] {
  const found = new Map<Node, Interceptor>()
  const installing = sources.filter(({ interceptor }) => interceptor !== null)
  for (const { source, node } of findSourceObjects(program, scopes, installing, (member) => installing.some(({ interceptor }) => interceptor === member))) {
    const { places, patterns } = followValue(node, scopes)
    const members = places.flatMap((place) => {
      const parent = outermostParent(place, scopes)
      const isMember = (parent?.type === 'MemberExpression' || parent?.type === 'OptionalMemberExpression') && unwrap(parent.object) === place
      return isMember && memberName(parent) === source.interceptor ? [parent] : []
    })
    const taken = patterns.flatMap(({ properties }) =>
      properties.flatMap((property) => (property.type === 'ObjectProperty' && propertyName(property) === source.interceptor ? referencesOf(property.value, scopes) : [])),
    )
    for (const installer of [...members, ...taken]) {
      for (const { at, given } of installationsBy(installer, scopes)) found.set(at, { source, node: at, ...readInstallation(given, scopes) })
    }
  }
  return [...found.values()].sort((a, b) => (a.node.start ?? 0) - (b.node.start ?? 0))
}

function referencesOf(target: Node, scopes: Scopes): readonly Node[] {
  const name = unwrap(target.type === 'AssignmentPattern' ? target.left : target)
  const binding = name.type === 'Identifier' ? (scopes.declaredBy(name) ?? scopes.bindingOf(name)) : undefined
  return binding?.references.filter((reference) => !isTarget(reference, scopes)) ?? []
}

interface Installation {
  readonly at: Node
  /** What it is called with; `undefined` for what nobody sees. */
  readonly given: readonly Node[] | undefined
}

/** Every call of a function, through `call`, `apply` and `bind` too, and every place where others get it. */
function installationsBy(installer: Node, scopes: Scopes, bound: readonly Node[] = []): readonly Installation[] {
  const { places, lost } = followValue(installer, scopes)
  const called = places.flatMap((place): readonly Installation[] => {
    const parent = outermostParent(place, scopes)
    if (isCallOf(parent, place)) return [{ at: parent, given: [...bound, ...parent.arguments] }]
    if ((parent?.type !== 'MemberExpression' && parent?.type !== 'OptionalMemberExpression') || unwrap(parent.object) !== place) return []
    const call = outermostParent(parent, scopes)
    if (!isCallOf(call, parent)) return []
    const [, ...given] = call.arguments
    switch (memberName(parent)) {
      case 'call':
        return [{ at: call, given: [...bound, ...given] }]
      case 'apply': {
        const list = given[0] && unwrap(given[0])
        const elements = list?.type === 'ArrayExpression' ? list.elements.flatMap((element) => element ?? []) : undefined
        return [{ at: call, given: elements && [...bound, ...elements] }]
      }
      case 'bind':
        return installationsBy(call, scopes, [...bound, ...given])
      default:
        return []
    }
  })
  return [...called, ...lost.map((place) => byReflection(place, scopes) ?? { at: place, given: undefined })]
}

function isCallOf(node: Node | undefined, callee: Node): node is Node & { type: 'CallExpression' } {
  return (node?.type === 'CallExpression' || node?.type === 'OptionalCallExpression') && unwrap(node.callee) === callee
}

/** `Reflect.apply(uni.addInterceptor, uni, ['uploadFile', {}])` */
function byReflection(place: Node, scopes: Scopes): Installation | undefined {
  const call = outermostParent(place, scopes)
  if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression' || memberName(call.callee) !== 'apply') return undefined
  const list = call.arguments[2] && unwrap(call.arguments[2])
  return list?.type === 'ArrayExpression' ? { at: call, given: list.elements.flatMap((element) => element ?? []) } : undefined
}

function readInstallation(given: readonly Node[] | undefined, scopes: Scopes): Pick<Interceptor, 'methods' | 'isCertain' | 'stages' | 'unwrapsPairs'> {
  const [first, second] = given ?? []
  if (!first || first.type === 'SpreadElement') return { methods: undefined, isCertain: false, stages: undefined, unwrapsPairs: false }
  const handlers = objectOf(first, scopes)
  if (handlers) return { methods: undefined, isCertain: true, stages: stagesIn(handlers), unwrapsPairs: unwrapsPairs(handlers, scopes) }
  const { names, isOpen } = readPossibleNames(first, scopes)
  const own = second && objectOf(second, scopes)
  return { methods: isOpen ? undefined : [...names], isCertain: !isOpen, stages: own && stagesIn(own), unwrapsPairs: own !== undefined && unwrapsPairs(own, scopes) }
}

function objectOf(expression: Node, scopes: Scopes): Node | undefined {
  const node = unwrap(expression)
  if (node.type !== 'Identifier') return node.type === 'ObjectExpression' ? node : undefined
  const binding = scopes.bindingOf(node)
  const init = binding?.init && !binding.reassigned && binding.path.length === 0 ? unwrap(binding.init) : undefined
  return init?.type === 'ObjectExpression' ? init : undefined
}

/** Which handlers an object has; `undefined` when some of it is not in sight. */
function stagesIn(handlers: Node): readonly Stage[] | undefined {
  if (handlers.type !== 'ObjectExpression') return undefined
  const names = handlers.properties.map((property) => (property.type === 'SpreadElement' ? undefined : propertyName(property)))
  return names.includes(undefined) ? undefined : STAGES.filter((stage) => names.includes(stage))
}
