import { propertyName, stringStart } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import { findOption } from '../read/argument.ts'
import type { Rule } from './finding.ts'

/** A header that the host refuses or overwrites. */
export const forbiddenHeader: Rule = ({ argument, data, host }) => {
  const header = findOption(argument, 'header')
  const object = header && unwrap(header.value)
  if (!data.forbiddenHeaders || object?.type !== 'ObjectExpression') return []
  return object.properties.flatMap((property) => {
    const name = property.type === 'SpreadElement' ? undefined : propertyName(property)
    const forbidden = data.forbiddenHeaders?.find((candidate) => candidate.name === name?.toLowerCase())
    if (!forbidden || property.type !== 'ObjectProperty') return []
    const value = stringStart(property.value).toLowerCase()
    if (forbidden.harmlessValue !== undefined && value.startsWith(forbidden.harmlessValue)) return []
    return [
      {
        severity: 'warn' as const,
        node: property,
        message: {
          en: `${host.title.en} does not let an app set the header \`${name}\`.`,
          zh: `${host.title.zh}不允许应用设置请求头 \`${name}\`。`,
        },
        help: { en: 'Leave it out, or send it under a name of your own.', zh: '请删除，或改用自定义的请求头名称。' },
      },
    ]
  })
}
