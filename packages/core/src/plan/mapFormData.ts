import type { Node, ObjectExpression } from '@babel/types'
import { isNothing, numberValue, propertyName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import { isRuntimeCall } from '../read/runtimeCall.ts'
import { findOption } from '../read/argument.ts'
import type { OptionProperty } from '../read/argument.ts'
import { isSurelyText, onlyType } from '../read/value.ts'
import type { Value } from '../read/value.ts'
import type { CallContext } from './context.ts'
import type { Edit } from './edits.ts'

/**
 * Makes text of form values on a host that fails on anything else: where they are written, if each of them can be seen, else by a helper when
 * the app runs.
 */
export function mapFormData(context: CallContext): readonly Edit[] {
  const { argument, data } = context
  if (!data.options['formData']?.otherValuesFail) return []
  if (argument.kind !== 'literal') return argument.kind === 'opaque' ? wrapAll(argument.node, context) : []
  const form = findOption(argument, 'formData')
  if (!form || mayComeLater(form, argument.object)) return form || argument.isOpen ? wrapAll(argument.node, context) : []
  if (form.isMethod || isText(form.value, context)) return []
  // A getter beside it would see what was put in its place.
  if (argument.properties.some(({ isAccessor }) => isAccessor)) return wrapAll(argument.node, context)
  return rewriteFields(form.value, context) ?? [{ kind: 'wrap-value', property: form, calls: { helper: 'formText' } }]
}

function wrapAll(options: Node, context: CallContext): readonly Edit[] {
  const { fields, isOpen } = context.given()
  const forms = fields.filter(({ name }) => name === 'formData')
  if (!isOpen && forms.every((form) => !form.isMethod && !form.isAccessor && isTextOnly(form.value, context))) return []
  return [{ kind: 'wrap-options', options, helper: 'withFormText', rest: [] }]
}

/** Can what is written behind it, such as a spread, give the option another value? */
function mayComeLater({ node }: OptionProperty, { properties }: ObjectExpression): boolean {
  return properties.slice(properties.indexOf(node) + 1).some((later) => later.type === 'SpreadElement' || propertyName(later) === undefined)
}

/** Is it plainly an object of texts, nothing at all, or what an earlier run of ours made text of? */
function isText(form: Node, context: CallContext): boolean {
  const isDone = isRuntimeCall(unwrap(form), context.scopes, context.options.runtimeModule)
  return isDone || isNothing(form) || isTextOnly(context.values.of(form), context)
}

function isTextOnly(form: Value, { values }: CallContext): boolean {
  const { fields, isOpen } = values.fieldsOf(form)
  const isObject = form.isComplete && form.possible.length > 0 && form.possible.every(({ type }) => type === 'object')
  return isObject && !isOpen && fields.every((field) => !field.isMethod && !field.isAccessor && isSurelyText(field.value))
}

/** The edits that make text of each field of a literal; `undefined` where one of them is not known well enough. */
function rewriteFields(form: Node, context: CallContext): readonly Edit[] | undefined {
  const object = unwrap(form)
  if (object.type !== 'ObjectExpression') return undefined
  const edits: Edit[] = []
  for (const node of object.properties) {
    if (node.type !== 'ObjectProperty' || (!node.computed && propertyName(node) === '__proto__')) return undefined
    const edit = rewriteField({ name: propertyName(node) ?? '', node, value: node.value, isMethod: false, isAccessor: false }, context)
    if (!edit) return undefined
    edits.push(...edit)
  }
  return edits
}

function rewriteField(property: OptionProperty, { values, scopes, site }: CallContext): readonly Edit[] | undefined {
  const value = values.of(property.value)
  if (isSurelyText(value)) return []
  const literal = literalText(property.value)
  if (literal !== undefined) return [{ kind: 'replace-value', property, value: literal }]
  const type = onlyType(value)
  if ((type !== 'number' && type !== 'boolean') || scopes.isDeclaredAt(site.call, 'String')) return undefined
  return [{ kind: 'wrap-value', property, calls: { global: 'String' } }]
}

/** The text of a number or boolean that is written as such. */
function literalText(node: Node): string | undefined {
  const inner = unwrap(node)
  if (inner.type === 'BooleanLiteral') return String(inner.value)
  const number = numberValue(inner)
  return number === undefined ? undefined : String(number)
}
