import { stringValue } from '../ast/literals.ts'
import { wantsFileType } from '../plan/mapOptions.ts'
import { findOption } from '../read/argument.ts'
import type { Rule } from './finding.ts'

/** A `fileType` that a host with a fixed list of them does not know. */
export const invalidFileType: Rule = (context) => {
  const { argument, data, host } = context
  const property = findOption(argument, 'fileType')
  const values = data.options['fileType']?.values
  if (!property || !values || !wantsFileType(context)) return []
  const given = stringValue(property.value)
  if (given === undefined || values.includes(given)) return []
  const list = values.map((value) => `\`${value}\``)
  return [
    {
      severity: 'warn',
      node: property.value,
      message: {
        en: `${host.title.en} takes ${list.join(', ')} as \`fileType\`, not \`${given}\`.`,
        zh: `${host.title.zh}的 \`fileType\` 只接受 ${list.join('、')}，不接受 \`${given}\`。`,
      },
      help: {
        en: 'Write the nearest of them: any kind of file may be sent under it.',
        zh: '请改用其中最接近的值，任何文件都可以用它上传。',
      },
    },
  ]
}
