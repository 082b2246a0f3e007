import { findOption } from '../read/argument.ts'
import type { Rule } from './finding.ts'

/** A `fileType` that the host demands and the author left out. */
export const fileTypeInferred: Rule = ({ argument, fileKind, host, options, site }, { mapped }) => {
  if (!mapped.insertedFileType && !mapped.fileTypeAtRunTime) return []
  const node = findOption(argument, 'filePath')?.node ?? (argument.kind === 'literal' ? argument.object : site.call)
  const { title } = host
  const help = {
    en: 'Write `fileType` yourself where this is wrong.',
    zh: '如判断有误，请自行写明 `fileType`。',
  }
  if (!mapped.insertedFileType) {
    const fallback = options.fileTypeFallback
    return [
      {
        severity: 'info',
        node,
        message: {
          en: `${title.en} demands \`fileType\`: it is read off the path's extension when the app runs, else \`${fallback}\`.`,
          zh: `${title.zh}要求 \`fileType\`：运行时根据路径扩展名判断，无法判断时用 \`${fallback}\`。`,
        },
        help,
      },
    ]
  }
  const because = fileKind
    ? fileKind.because === 'extension'
      ? { en: 'by the path’s extension', zh: '依据路径扩展名' }
      : { en: `because the path comes from \`${fileKind.because}\``, zh: `因为路径来自 \`${fileKind.because}\`` }
    : { en: 'because the path tells nothing', zh: '因为路径无法说明类型' }
  return [
    {
      severity: 'info',
      node,
      message: {
        en: `${title.en} demands \`fileType\`: \`${mapped.insertedFileType}\` was filled in, ${because.en}.`,
        zh: `${title.zh}要求 \`fileType\`：已填入 \`${mapped.insertedFileType}\`，${because.zh}。`,
      },
      help,
    },
  ]
}
