import type { Sink } from '../bundler.ts'
import { bySeverity } from './bySeverity.ts'

/** Rspack keeps nothing of a warning but its message, so the message carries everything. */
export const reportToRspack: Sink = (context, findings) => {
  const native = context.getNativeBuildContext?.()
  const { infos, warnings, errors } = bySeverity(findings)
  const logger = native?.framework === 'rspack' ? native.compilation.getLogger('crossload') : undefined
  for (const { line } of infos) logger?.info(line)
  // An object has no stack, and Rspack would print one.
  for (const { text } of warnings) context.warn({ message: text })
  for (const { text } of errors) context.error({ message: text })
}
