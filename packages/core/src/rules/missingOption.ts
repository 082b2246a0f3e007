import { givesOption, isClosed } from '../read/argument.ts'
import type { Rule } from './finding.ts'

/** An option that the host demands and that nothing gives. */
export const missingOption: Rule = ({ argument, data, host, site }) => {
  if (!isClosed(argument)) return []
  const node = argument.kind === 'literal' ? argument.object : site.call
  const gives = (name: string) => givesOption(argument, name)
  return Object.entries(data.options)
    .filter(([name, { required }]) => required === true && name !== 'fileType' && !gives(name))
    .filter(([name]) => !(name === 'name' || name === 'fileName') || (name === data.keyOption && !gives('name') && !gives('fileName')))
    .filter(([name]) => !(name === 'filePath' || name === data.keyOption) || !gives('files'))
    .filter(([name]) => !(name === 'filePath' && gives('file') && data.options['file']?.support !== false))
    .map(([name]) => {
      const asked = name === 'fileName' ? 'name' : name
      const { title } = host
      return {
        severity: 'warn',
        node,
        message: {
          en: `\`${asked}\` is missing: ${title.en} rejects the call without it.`,
          zh: `缺少 \`${asked}\`：${title.zh}会拒绝这次调用。`,
        },
        ...(name === data.keyOption && {
          help: {
            en: 'Give `name`, the form field under which the server finds the file.',
            zh: '请提供 `name`，即服务端读取文件所用的表单字段名。',
          },
        }),
      }
    })
}
