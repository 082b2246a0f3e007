import type { Node, ObjectExpression, ObjectMethod, ObjectProperty } from '@babel/types'
import { isNothing, propertyName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { CallSite } from '../find/callSites.ts'

/** A property of the options literal whose name is known. */
export interface OptionProperty {
  readonly name: string
  readonly node: ObjectProperty | ObjectMethod
  /** The value; for a method or getter, the function itself. */
  readonly value: Node
  readonly isMethod: boolean
  readonly isAccessor: boolean
}

/** The options of a call, as far as they can be read. */
export type Argument =
  | { readonly kind: 'none' }
  /** More than one argument, or a spread one: somebody's own patched API. */
  | { readonly kind: 'several' }
  | {
      readonly kind: 'literal'
      /** The argument with its casts. */
      readonly node: Node
      readonly object: ObjectExpression
      readonly properties: readonly OptionProperty[]
      /** Has it a spread, a key computed at run time or `__proto__`, so that there may be more than can be seen? */
      readonly isOpen: boolean
    }
  | { readonly kind: 'opaque'; readonly node: Node }

/** Reads the argument of a call site. */
export function readArgument(site: CallSite): Argument {
  const [first, ...rest] = site.call.arguments
  if (!first) return { kind: 'none' }
  if (rest.length > 0 || first.type === 'SpreadElement' || first.type === 'ArgumentPlaceholder') return { kind: 'several' }
  const object = unwrap(first)
  if (object.type !== 'ObjectExpression') return { kind: 'opaque', node: first }

  const properties: OptionProperty[] = []
  let isOpen = false
  for (const node of object.properties) {
    const name = node.type === 'SpreadElement' ? undefined : propertyName(node)
    if (node.type === 'SpreadElement' || name === undefined || (name === '__proto__' && !node.computed)) {
      isOpen = true
      continue
    }
    const isAccessor = node.type === 'ObjectMethod' && node.kind !== 'method'
    const isMethod = node.type === 'ObjectMethod' && node.kind === 'method'
    properties.push({ name, node, value: node.type === 'ObjectMethod' ? node : node.value, isMethod, isAccessor })
  }
  return { kind: 'literal', node: first, object, properties, isOpen }
}

/** The property of that name that counts: the last one. */
export function findOption(argument: Argument, name: string): OptionProperty | undefined {
  return argument.kind === 'literal' ? argument.properties.findLast((property) => property.name === name) : undefined
}

/** Is the option given, with something that is not plainly nothing? */
export function givesOption(argument: Argument, name: string): boolean {
  const property = findOption(argument, name)
  return property !== undefined && !isNothing(property.value)
}

/** Can every option be seen? */
export function isClosed(argument: Argument): boolean {
  return argument.kind === 'none' || (argument.kind === 'literal' && !argument.isOpen)
}
