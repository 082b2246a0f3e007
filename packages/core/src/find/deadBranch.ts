import { isPlatform } from '@crossload/hosts'
import type { Framework, Host } from '@crossload/hosts'
import type { Node } from '@babel/types'
import { memberName, stringValue } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import { createBranches } from './branches.ts'
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

/** Tells of a node whether it stands in a branch that is for other platforms only, as far as the conditions around it tell. */
export function createDeadBranches(scopes: Scopes, host: Host): (node: Node) => boolean {
  if (!asksForPlatform(scopes)) return () => false
  return createBranches(scopes, {
    of: (condition) => compare(condition, (expression) => builtFor(expression, scopes), host),
    isCase(looked, value) {
      const framework = builtFor(looked, scopes)
      const name = stringValue(value)
      return framework && name !== undefined ? isPlatform(framework, name, host) : undefined
    },
  })
}

/** Most files name no platform, and have no such branches to look for. */
function asksForPlatform(scopes: Scopes): boolean {
  return [...GLOBALS.keys(), ...VARIABLES.keys()].some((name) => scopes.occurrencesOf(name).length > 0)
}

/**
 * What the comparison of a platform with a name comes to on a host.
 *
 * @param frameworkOf tells whose platform an expression stands for
 * @param nameOf the name that another expression stands for
 */
export function compare(
  condition: Node,
  frameworkOf: (expression: Node) => Framework | undefined,
  host: Host,
  nameOf: (expression: Node) => string | undefined = stringValue,
): boolean | undefined {
  const node = unwrap(condition)
  if (node.type !== 'BinaryExpression' || !/^[!=]==?$/.test(node.operator)) return undefined
  for (const [asked, other] of [
    [node.left, node.right],
    [node.right, node.left],
  ] as const) {
    const framework = frameworkOf(asked)
    const name = framework && nameOf(other)
    if (!framework || name === undefined) continue
    const isThis = isPlatform(framework, name, host)
    return isThis === undefined ? undefined : isThis === node.operator.startsWith('=')
  }
  return undefined
}

/** The framework whose platform an expression stands for, written in by the build. */
export function builtFor(expression: Node, scopes: Scopes): Framework | undefined {
  const node = unwrap(expression)
  if (node.type === 'Identifier') return scopes.isGlobal(node) ? GLOBALS.get(node.name) : undefined
  if (node.type !== 'MemberExpression') return undefined
  const env = unwrap(node.object)
  if (env.type !== 'MemberExpression' || memberName(env) !== 'env') return undefined
  const { object } = env
  const isEnvironment = object.type === 'Identifier' && object.name === 'process' && scopes.isGlobal(object)
  return isEnvironment ? VARIABLES.get(memberName(node) ?? '') : undefined
}
