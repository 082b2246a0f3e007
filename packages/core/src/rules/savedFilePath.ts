import { compareSupport } from '@crossload/hosts'
import { findOption } from '../read/argument.ts'
import { tracePathOrigin } from '../read/pathOrigin.ts'
import { SAVER } from '../sources/choosers.ts'
import type { Rule } from './finding.ts'
import { say } from './say.ts'
import { describeSince, describeVersion } from './since.ts'

/** The path of a file that the app saved, on a host that does not send such files, or not in every version. */
export const savedFilePath: Rule = ({ argument, data, host, scopes, options }) => {
  const savedFiles = data.options['filePath']?.savedFiles
  const path = findOption(argument, 'filePath')
  if (savedFiles === undefined || !path || path.isAccessor) return []
  const oldest = options.minVersions[host.id]
  const support = compareSupport(savedFiles, oldest)
  if (support.answer === 'yes' || support.answer === 'unknown') return []
  if (tracePathOrigin(path.value, scopes, options.sources)?.method !== SAVER) return []
  const said =
    support.answer === 'no'
      ? say('saved-file-path', 'never', { host: host.title })
      : say('saved-file-path', 'later', { host: host.title, since: describeSince(support.since), oldest: describeVersion(oldest), id: host.id })
  return [{ severity: 'warn', node: path.value, said }]
}
