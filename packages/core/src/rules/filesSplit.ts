import { takesOneFile } from '../plan/mapOptions.ts'
import { findOption } from '../read/argument.ts'
import type { Rule } from './finding.ts'
import { say } from './say.ts'

/** `files` on a host that sends one file a call. */
export const filesSplit: Rule = (context, { mapped }) => {
  const files = findOption(context.argument, 'files')
  if (!files || mapped.atRunTime === undefined || !takesOneFile(context)) return []
  return [{ severity: 'info', node: files.node, said: say('files-split', 'split', { host: context.host.title }) }]
}
