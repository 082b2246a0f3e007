import { splitsFiles } from '../plan/mapOptions.ts'
import { findOption } from '../read/argument.ts'
import type { Rule } from './finding.ts'
import { say } from './say.ts'

/** `files` on a host that sends one file a call. */
export const filesSplit: Rule = (context, { mapped }) => {
  const files = findOption(context.argument, 'files')
  if (!files || mapped.atRunTime === undefined || !splitsFiles(context)) return []
  const id = context.data.filesPerCall === null ? 'split-unknown' : 'split'
  return [{ severity: 'info', node: files.node, said: say('files-split', id, { host: context.host.title }) }]
}
