import type { ObjectExpression } from '@babel/types'
import { propertyName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { CallContext } from '../plan/context.ts'
import { findOption } from '../read/argument.ts'
import { onlyValueType } from '../read/value.ts'
import type { Finding, Rule } from './finding.ts'
import { say } from './say.ts'
import { nameType } from './typeNames.ts'

/** A form field whose value is no string, on a host that takes nothing else. */
export const formDataType: Rule = (context) => {
  const formData = findOption(context.argument, 'formData')
  const object = formData && literalOf(formData.value, context)
  const wanted = context.data.options['formData']?.valueTypes
  if (!object || !wanted) return []
  const dispute = context.data.options['formData']?.dispute
  const findings: Finding[] = []
  for (const node of object.properties) {
    const key = node.type === 'ObjectProperty' ? propertyName(node) : undefined
    if (node.type !== 'ObjectProperty' || key === undefined) continue
    const given = onlyValueType(context.values.of(node.value))
    if (given === undefined || wanted.includes(given)) continue
    const values = { host: context.host.title, key, given: nameType(given) }
    const said = dispute ? say('form-data-type', 'perhaps-strings', values) : say('form-data-type', 'only-strings', values)
    // Findings stand in the call, also where the fields do not.
    const isInCall = object === unwrap(formData.value)
    findings.push({ severity: dispute ? 'info' : 'warn', node: isInCall ? node : formData.value, said })
  }
  return findings
}

function literalOf(expression: CallContext['site']['callee'], { scopes }: CallContext): ObjectExpression | undefined {
  const node = unwrap(expression)
  if (node.type === 'ObjectExpression') return node
  const binding = node.type === 'Identifier' ? scopes.bindingOf(node) : undefined
  // Only a constant that is used nowhere else: whoever else sees it may change its fields.
  if (!binding?.init || binding.kind !== 'const' || binding.path.length > 0 || binding.references.length !== 1) return undefined
  const init = unwrap(binding.init)
  return init.type === 'ObjectExpression' ? init : undefined
}
