import { stringStart } from '../ast/literals.ts'
import { findOption } from '../read/argument.ts'
import type { Rule } from './finding.ts'
import { say } from './say.ts'

/** A plain http address on a host that takes https only. */
export const insecureUrl: Rule = ({ argument, data, host }) => {
  const url = findOption(argument, 'url')
  if (!url || data.transport.httpsOnly !== true || !/^http:\/\//i.test(stringStart(url.value))) return []
  return [{ severity: 'warn', node: url.value, said: say('insecure-url', 'plain-http', { host: host.title }) }]
}
