import { stringValue } from '../ast/literals.ts'
import { findOption, givesOption } from '../read/argument.ts'
import type { Finding, Rule } from './finding.ts'

/** Two options that mean the same thing, of which only one can count. */
export const conflictingOptions: Rule = ({ argument, site, data, host }) => {
  if (argument.kind !== 'literal') return []
  const findings: Finding[] = []
  const name = findOption(argument, 'name')
  const fileName = findOption(argument, 'fileName')
  if (name && fileName && data.keyOption !== null && host.global !== null && !sameText(name.value, fileName.value)) {
    const last = argument.properties.findLast((property) => property === name || property === fileName)
    const winner = site.source.keyRule === 'name' ? 'name' : last === name ? 'name' : 'fileName'
    findings.push({
      severity: 'info',
      node: winner === 'name' ? fileName.node : name.node,
      message: {
        en: `\`name\` and \`fileName\` both name the form field; \`${winner}\` counts, as in ${site.source.name}.`,
        zh: `\`name\` 与 \`fileName\` 都表示表单字段名，以 \`${winner}\` 为准（与 ${site.source.name} 一致）。`,
      },
    })
  }
  const files = givesOption(argument, 'files') ? findOption(argument, 'files') : undefined
  const filePath = findOption(argument, 'filePath')
  if (files && filePath) {
    findings.push({
      severity: 'info',
      node: filePath.node,
      message: {
        en: '`filePath` does not count when `files` holds a file.',
        zh: '`files` 不为空时，`filePath` 不生效。',
      },
    })
  }
  return findings
}

function sameText(a: Parameters<typeof stringValue>[0], b: Parameters<typeof stringValue>[0]): boolean {
  const text = stringValue(a)
  if (text !== undefined) return text === stringValue(b)
  return a.type === 'Identifier' && b.type === 'Identifier' && a.name === b.name
}
