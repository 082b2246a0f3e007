import type { Node } from '@babel/types'
import { stringValue } from '../ast/literals.ts'
import { findOption, givesOption } from '../read/argument.ts'
import type { Finding, Rule } from './finding.ts'
import { say } from './say.ts'

/** Two options that mean the same thing, of which only one can count. */
export const conflictingOptions: Rule = ({ argument, site, data, host }) => {
  if (argument.kind !== 'literal') return []
  const findings: Finding[] = []
  const name = findOption(argument, 'name')
  const fileName = findOption(argument, 'fileName')
  if (name && fileName && data.keyOption !== null && host.global !== null && !isSame(name.value, fileName.value)) {
    const last = argument.properties.findLast((property) => property === name || property === fileName)
    const winner = site.source.keyRule === 'name' || last === name ? name : fileName
    const loser = winner === name ? fileName : name
    const said = say('conflicting-options', 'two-keys', { winner: winner.name, source: site.source.name })
    findings.push({ severity: 'info', node: loser.node, said })
  }
  const filePath = findOption(argument, 'filePath')
  if (givesOption(argument, 'files') && filePath) {
    findings.push({ severity: 'info', node: filePath.node, said: say('conflicting-options', 'files-and-path', {}) })
  }
  return findings
}

function isSame(a: Node, b: Node): boolean {
  const text = stringValue(a)
  if (text !== undefined) return text === stringValue(b)
  return a.type === 'Identifier' && b.type === 'Identifier' && a.name === b.name
}
