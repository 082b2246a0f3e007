import { propertyName, stringStart } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import { findOption } from '../read/argument.ts'
import type { Finding, Rule } from './finding.ts'
import { proposeRemoval } from './fix.ts'
import { say, sayFix } from './say.ts'

/** A header that the host refuses or overwrites. */
export const forbiddenHeader: Rule = ({ argument, data, host }) => {
  const header = findOption(argument, 'header')
  const object = header && unwrap(header.value)
  if (!data.forbiddenHeaders || object?.type !== 'ObjectExpression') return []
  const findings: Finding[] = []
  for (const node of object.properties) {
    const name = node.type === 'ObjectProperty' ? propertyName(node) : undefined
    const forbidden = data.forbiddenHeaders.find((candidate) => candidate.name === name?.toLowerCase())
    if (!forbidden || name === undefined || node.type !== 'ObjectProperty') continue
    const isHarmless = forbidden.harmlessValue !== undefined && stringStart(node.value).toLowerCase().startsWith(forbidden.harmlessValue)
    if (isHarmless) continue
    const id = forbidden.breaksBody ? 'breaks-body' : 'forbidden'
    const said = say('forbidden-header', id, { host: host.title, header: name })
    const fixes = proposeRemoval(sayFix('forbidden-header', id, { header: name }), object.properties, node)
    findings.push({ severity: 'warn', node, said, fixes })
  }
  return findings
}
