import type { Sink } from '../bundler.ts'
import type { Finding } from '../finding.ts'
import { bySeverity } from './bySeverity.ts'
import { failWith, inform } from './rollup.ts'
import type { RollupLog } from './rollup.ts'

/** Rolldown prints file and place of a log but not its frame, so the message carries everything. */
export const reportToRolldown: Sink = (context, findings) => {
  const { infos, warnings, errors } = bySeverity(findings)
  for (const finding of infos) inform(context, { ...logOf(finding), message: `[${finding.diagnostic.rule}] ${finding.diagnostic.message}` })
  for (const finding of warnings) context.warn(logOf(finding))
  failWith(context, errors)
}

function logOf({ diagnostic, path, text }: Finding): RollupLog {
  const { line, column } = diagnostic.range.start
  return { message: text, code: diagnostic.rule, id: path, loc: { file: path, line, column } }
}
