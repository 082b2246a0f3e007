import type { CompilationContext } from '@farmfe/core'
import type { Finding } from '../finding.ts'
import { bySeverity } from './bySeverity.ts'

/**
 * Farm takes a string. unplugin's own `warn` and `error` make an `Error` of it, and at that Farm 1.7 ends the whole process. Farm has
 * nothing for less than a warning.
 */
export function reportToFarm(context: CompilationContext, findings: readonly Finding[]): void {
  const { warnings, errors } = bySeverity(findings)
  for (const { text } of warnings) context.warn(text)
  for (const { text } of errors) context.error(text)
}
