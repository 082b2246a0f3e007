import type { Sink } from '../bundler.ts'
import { bySeverity } from './bySeverity.ts'

/**
 * Farm takes a string. unplugin's own `warn` and `error` make an `Error` of it, and at that Farm 1.7 ends the whole process. Farm has
 * nothing for less than a warning.
 */
export const reportToFarm: Sink = (context, findings) => {
  const native = context.getNativeBuildContext?.()
  if (native?.framework !== 'farm') return
  const { warnings, errors } = bySeverity(findings)
  for (const { text } of warnings) native.context.warn(text)
  for (const { text } of errors) native.context.error(text)
}
