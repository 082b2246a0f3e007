import { stringStart } from '../ast/literals.ts'
import { findOption } from '../read/argument.ts'
import type { Rule } from './finding.ts'

/** A plain http address on a host that takes https only. */
export const insecureUrl: Rule = ({ argument, data, host }) => {
  const url = findOption(argument, 'url')
  if (!url || data.transport.httpsOnly !== true) return []
  if (!/^http:\/\//i.test(stringStart(url.value))) return []
  return [
    {
      severity: 'warn',
      node: url.value,
      message: {
        en: `${host.title.en} takes https addresses only; a released app fails here.`,
        zh: `${host.title.zh}只接受 https 地址，正式版在此会失败。`,
      },
      help: { en: 'Write `https://`.', zh: '请改为 `https://`。' },
    },
  ]
}
