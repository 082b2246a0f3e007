import type { Node } from '@babel/types'
import { memberName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import { followValue, isTarget } from '../find/flow.ts'
import { outermostParent } from '../find/mentions.ts'
import type { Scopes } from '../find/scope.ts'

/**
 * The methods that a file calls of an object; `undefined` where it does something else with it, but that it exports it.
 *
 * @param from what makes the object, or brings it in
 */
export function callsOf(from: Node, scopes: Scopes): ReadonlySet<string> | undefined {
  const { places, patterns } = followValue(from, scopes)
  if (patterns.length > 0) return undefined
  return calledAt(places, scopes)
}

/** The same for an object by all of its places. */
export function calledAt(places: readonly Node[], scopes: Scopes): ReadonlySet<string> | undefined {
  const called = new Set<string>()
  for (const place of places) {
    const parent = outermostParent(place, scopes)
    switch (parent?.type) {
      case 'MemberExpression':
      case 'OptionalMemberExpression': {
        const name = unwrap(parent.object) === place && !isTarget(parent, scopes) ? memberName(parent) : undefined
        const user = outermostParent(parent, scopes)
        const isCalled = (user?.type === 'CallExpression' || user?.type === 'OptionalCallExpression') && unwrap(user.callee) === parent
        if (name === undefined || !isCalled) return undefined
        called.add(name)
        break
      }
      case 'VariableDeclarator':
        if (parent.id.type !== 'Identifier') return undefined
        break
      case 'ExportSpecifier':
      case 'ExportDefaultDeclaration':
        break
      default:
        return undefined
    }
  }
  return called
}
