import type { Node } from '@babel/types'
import { propertyName, stringValue } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import { ownValue } from '../text/ownValue.ts'
import { findOption, isClosed } from '../read/argument.ts'
import type { Finding, Rule } from './finding.ts'
import { say } from './say.ts'

/** A file that the call names and that the host does not send, or sends and then fails: an option alone that needs another, two files of one name. */
export const lostFile: Rule = ({ argument, data, host }) => {
  if (argument.kind !== 'literal') return []
  const hasFiles = hasSome(findOption(argument, 'files')?.value)
  return argument.properties.flatMap(({ name, node, value }): readonly Finding[] => {
    const option = ownValue(data.options, name)
    if (option?.needs !== undefined && isClosed(argument) && !hasFiles && !findOption(argument, option.needs)) {
      return [{ severity: 'warn', node, said: say('lost-file', 'needs', { host: host.title, option: name, needs: option.needs }) }]
    }
    const second = option?.equalNamesLoseFiles && secondOfOneName(value)
    return second ? [{ severity: 'warn', node: second.node, said: say('lost-file', 'equal-names', { host: host.title, name: second.name }) }] : []
  })
}

function hasSome(files: Node | undefined): boolean {
  const value = files && unwrap(files)
  return value !== undefined && !(value.type === 'ArrayExpression' && value.elements.length === 0)
}

/** The `name` of the second of two files that are written with the same one. */
function secondOfOneName(files: Node): { readonly name: string; readonly node: Node } | undefined {
  const list = unwrap(files)
  if (list.type !== 'ArrayExpression') return undefined
  const seen = new Set<string>()
  for (const element of list.elements) {
    const file = element && unwrap(element)
    if (file?.type !== 'ObjectExpression') continue
    const property = file.properties.find((each) => each.type === 'ObjectProperty' && propertyName(each) === 'name')
    const name = property?.type === 'ObjectProperty' ? stringValue(property.value) : undefined
    if (name === undefined || property === undefined) continue
    if (seen.has(name)) return { name, node: property }
    seen.add(name)
  }
  return undefined
}
