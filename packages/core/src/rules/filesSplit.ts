import { findOption } from '../read/argument.ts'
import type { Rule } from './finding.ts'

/** `files` on a host that sends one file a call. */
export const filesSplit: Rule = ({ argument, host }, { reason }) => {
  const files = findOption(argument, 'files')
  if (reason !== 'splits-files' || !files) return []
  return [
    {
      severity: 'info',
      node: files.node,
      message: {
        en: `${host.title.en} takes one file a call: \`files\` becomes one request after another, behind one task.`,
        zh: `${host.title.zh}每次调用只接受一个文件：\`files\` 会依次上传，并由同一个任务对象管理。`,
      },
      help: {
        en: 'The server gets one request a file; make sure that it does not wait for all of them in one.',
        zh: '服务端会收到多个请求，每个请求一个文件，请确认它不要求一次收齐。',
      },
    },
  ]
}
