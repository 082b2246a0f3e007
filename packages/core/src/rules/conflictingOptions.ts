import type { Node } from '@babel/types'
import { memberName, stringValue } from '../ast/literals.ts'
import { winningKey } from '../plan/keyOption.ts'
import { isEmptyFiles } from '../plan/mapOptions.ts'
import { findOption } from '../read/argument.ts'
import type { Finding, Rule } from './finding.ts'
import { proposeRemoval } from './fix.ts'
import { say, sayFix } from './say.ts'

/** Two options that mean the same thing, of which only one can count. */
export const conflictingOptions: Rule = (context) => {
  const { argument, site, data, host } = context
  if (argument.kind !== 'literal') return []
  const findings: Finding[] = []
  const name = findOption(argument, 'name')
  const fileName = findOption(argument, 'fileName')
  if (name && fileName && data.keyOption !== null && host.global !== null && !isSame(name.value, fileName.value)) {
    const winner = winningKey(context) ?? name
    const loser = winner === name ? fileName : name
    const said = say('conflicting-options', 'two-keys', { winner: winner.name, source: site.source.name })
    const title = sayFix('conflicting-options', 'two-keys', { loser: loser.name })
    findings.push({ severity: 'info', node: loser.node, said, fixes: proposeRemoval(title, argument.object.properties, loser.node) })
  }
  const filePath = findOption(argument, 'filePath')
  const files = findOption(argument, 'files')
  if (site.source.takesFiles && files && !isEmptyFiles(files) && filePath) {
    const said = say('conflicting-options', 'files-and-path', {})
    const title = sayFix('conflicting-options', 'files-and-path', {})
    findings.push({ severity: 'info', node: filePath.node, said, fixes: proposeRemoval(title, argument.object.properties, filePath.node) })
  }
  return findings
}

function isSame(a: Node, b: Node): boolean {
  const text = stringValue(a)
  if (text !== undefined) return text === stringValue(b)
  const chain = plainChain(a)
  return chain !== undefined && chain === plainChain(b)
}

/** `a.b.c` as text; nothing for anything that could differ between two readings. */
function plainChain(node: Node): string | undefined {
  if (node.type === 'Identifier') return node.name
  if (node.type === 'ThisExpression') return 'this'
  if (node.type !== 'MemberExpression') return undefined
  const object = plainChain(node.object)
  const name = memberName(node)
  return object !== undefined && name !== undefined ? `${object}.${name}` : undefined
}
