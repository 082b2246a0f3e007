import { PLATFORMS } from '@crossload/hosts'
import type { Framework, Host } from '@crossload/hosts'
import type { Node } from '@babel/types'
import { memberName, stringValue } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import { builtFor } from '../find/deadBranch.ts'
import type { Scopes } from '../find/scope.ts'

/** What uni-app tells of itself when the app runs, and a constant that templates of its apps define. */
const FIELD = 'uniPlatform'
const CONSTANT = '__UNI_PLATFORM__'

/** Constants that hold constants end somewhere. */
const MOST = 8

/**
 * The framework whose name for the running platform an expression stands for: `uni.getSystemInfoSync().uniPlatform`,
 * `process.env.UNI_PLATFORM`, `Taro.getEnv()`, also under a name of their own.
 */
export function platformTextOf(expression: Node, scopes: Scopes, depth: number = MOST): Framework | undefined {
  const node = unwrap(expression)
  const built = builtFor(node, scopes)
  if (built || depth === 0) return built
  switch (node.type) {
    case 'Identifier': {
      if (scopes.isGlobal(node)) return node.name === CONSTANT ? 'uni-app' : undefined
      const binding = scopes.bindingOf(node)
      if (!binding || binding.reassigned) return undefined
      if (binding.path.length > 0) return binding.path.at(-1) === FIELD && !isLiteral(binding.init) ? 'uni-app' : undefined
      return binding.init ? platformTextOf(binding.init, scopes, depth - 1) : undefined
    }
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return memberName(node) === FIELD && !isLiteral(declared(node.object, scopes)) ? 'uni-app' : undefined
    case 'LogicalExpression':
      return node.operator === '&&' ? undefined : platformTextOf(node.left, scopes, depth - 1)
    case 'CallExpression':
    case 'OptionalCallExpression': {
      const callee = unwrap(node.callee)
      if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return undefined
      const name = memberName(callee)
      if (name === 'toLowerCase' || name === 'toString') return platformTextOf(callee.object, scopes, depth - 1)
      return name === 'getEnv' && callee.object.type === 'Identifier' && callee.object.name === 'Taro' ? 'taro' : undefined
    }
    default:
      return undefined
  }
}

/** The name that a platform is compared with: a text, or a member of Taro's `ENV_TYPE`. */
export function platformNameOf(expression: Node): string | undefined {
  const node = unwrap(expression)
  const isOfTaro = node.type === 'MemberExpression' && node.object.type === 'MemberExpression' && memberName(node.object) === 'ENV_TYPE'
  return isOfTaro ? memberName(node) : stringValue(node)
}

/** What a host's platform may be called by a framework. */
export function platformNames(framework: Framework, host: Host): readonly string[] {
  return PLATFORMS.flatMap((platform) => (platform.framework === framework && platform.host === host ? [platform.name, platform.variantOf ?? []].flat() : []))
}

function declared(object: Node, scopes: Scopes): Node | null {
  const node = unwrap(object)
  return (node.type === 'Identifier' && scopes.bindingOf(node)?.init) || null
}

/** An object that the author wrote has what the author put there. */
function isLiteral(init: Node | null): boolean {
  return init !== null && unwrap(init).type === 'ObjectExpression'
}
