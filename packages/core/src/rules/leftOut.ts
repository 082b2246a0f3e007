import type { Node } from '@babel/types'
import { isNothing } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { CallContext } from '../plan/context.ts'
import type { Plan } from '../plan/plan.ts'
import type { OptionProperty } from '../read/argument.ts'

/**
 * Is it an option that apps can do without, which the host never takes, and which is left out: by crossload, or by the framework that makes
 * the call there?
 */
export function isLeftOut({ name, node }: Pick<OptionProperty, 'name'> & { readonly node: Node }, { site, data }: CallContext, { removed, reason }: Plan): boolean {
  if (site.source.methods[site.method]?.options[name] !== 'info' || data.options[name]?.support !== false) return false
  return reason === 'framework-implements' || removed.has(node)
}

/** `false`, an empty list, or nothing at all: what a host does anyway that has no such option. */
export function losesNothing({ value }: OptionProperty): boolean {
  const node = unwrap(value)
  return isNothing(node) || (node.type === 'ArrayExpression' && node.elements.length === 0) || (node.type === 'BooleanLiteral' && !node.value)
}
