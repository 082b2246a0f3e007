import type { Node } from '@babel/types'
import { memberName, propertyName } from '../ast/literals.ts'
import { rangeOf } from '../ast/range.ts'
import type { Scopes } from '../find/scope.ts'
import type { CallContext } from '../plan/context.ts'
import { outermost } from '../read/references.ts'
import type { ProposedFix } from './fix.ts'
import { sayFix } from './say.ts'

/**
 * Parses an answer where it is read: if the file reads it in one place, and whatever follows takes it for an object. A host that gives an
 * object would not bear that.
 *
 * @param places where the field is read
 */
export function proposeParse(places: readonly Node[], { scopes, site }: CallContext): readonly ProposedFix[] {
  const [place, ...others] = places
  if (!place || others.length > 0 || scopes.isDeclaredAt(site.call, 'JSON') || !isTakenForObject(place, scopes)) return []
  const range = rangeOf(place)
  const text = spellingOf(place)
  if (text?.length !== range.end.offset - range.start.offset) return []
  return [{ title: sayFix('result-type', 'text-as-object', {}), range, text: `JSON.parse(${text})`, scope: 'host' }]
}

function isTakenForObject(value: Node, scopes: Scopes): boolean {
  const { node, parent } = outermost(value, scopes)
  switch (parent?.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return parent.object === node && isOfObject(memberName(parent))
    case 'VariableDeclarator': {
      const { id } = parent
      if (id.type === 'ObjectPattern') return id.properties.every((property) => property.type === 'ObjectProperty' && isOfObject(propertyName(property)))
      const binding = id.type === 'Identifier' ? scopes.declaredBy(id) : undefined
      return binding !== undefined && !binding.reassigned && binding.references.every((reference) => isMemberTaken(reference, scopes))
    }
    default:
      return false
  }
}

function isMemberTaken(reference: Node, scopes: Scopes): boolean {
  const { node, parent } = outermost(reference, scopes)
  return (parent?.type === 'MemberExpression' || parent?.type === 'OptionalMemberExpression') && parent.object === node && isOfObject(memberName(parent))
}

/** No member that every text has. */
function isOfObject(name: string | undefined): boolean {
  return name !== undefined && !(name in String.prototype) && !/^\d+$/.test(name)
}

/** Names behind names, as they are written on one line. */
function spellingOf(node: Node): string | undefined {
  if (node.type === 'Identifier') return node.name
  if (node.type === 'ThisExpression') return 'this'
  if (node.type !== 'MemberExpression') return undefined
  const object = spellingOf(node.object)
  if (object === undefined) return undefined
  if (!node.computed) return node.property.type === 'Identifier' ? `${object}.${node.property.name}` : undefined
  return node.property.type === 'NumericLiteral' ? `${object}[${node.property.value}]` : undefined
}
