import { PLATFORMS } from '@crossload/hosts'
import type { Framework, Host } from '@crossload/hosts'
import type { Node } from '@babel/types'
import { memberName, stringValue } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import { builtFor } from '../find/deadBranch.ts'
import type { Scopes } from '../find/scope.ts'
import { componentMember } from './componentMember.ts'
import type { Values } from './values.ts'

/** What uni-app tells of itself when the app runs, and a constant that templates of its apps define. */
const FIELD = 'uniPlatform'
const CONSTANT = '__UNI_PLATFORM__'

/** Constants that hold constants end somewhere. */
const MOST = 8

/**
 * The framework whose name for the running platform an expression stands for: `uni.getSystemInfoSync().uniPlatform`,
 * `process.env.UNI_PLATFORM`, `Taro.getEnv()`, also under a name of their own, in another file, or as data of a component.
 */
export function platformTextOf(expression: Node, scopes: Scopes, values: Values, depth: number = MOST): Framework | undefined {
  const node = unwrap(expression)
  const built = builtFor(node, scopes)
  if (built || depth === 0) return built
  const again = (next: Node) => platformTextOf(next, scopes, values, depth - 1)
  switch (node.type) {
    case 'Identifier': {
      if (scopes.isGlobal(node)) return node.name === CONSTANT ? 'uni-app' : undefined
      const binding = scopes.bindingOf(node)
      if (!binding || binding.reassigned) return undefined
      if (binding.path.at(-1) === FIELD && !isLiteral(binding.init)) return 'uni-app'
      return binding.init && binding.path.length === 0 ? again(binding.init) : values.of(node).asked?.platform()
    }
    case 'MemberExpression':
    case 'OptionalMemberExpression': {
      const name = memberName(node)
      if (name === FIELD && !isLiteral(declared(node.object, scopes))) return 'uni-app'
      const own = name !== undefined && unwrap(node.object).type === 'ThisExpression' ? componentMember(name, scopes) : undefined
      return own && 'value' in own ? again(own.value) : values.of(node).asked?.platform()
    }
    case 'LogicalExpression':
      return node.operator === '&&' ? undefined : again(node.left)
    case 'CallExpression':
    case 'OptionalCallExpression': {
      const callee = unwrap(node.callee)
      if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return undefined
      const name = memberName(callee)
      if (name === 'toLowerCase' || name === 'toString') return again(callee.object)
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
