import type { Finding } from '../finding.ts'

export interface BySeverity {
  readonly infos: readonly Finding[]
  readonly warnings: readonly Finding[]
  readonly errors: readonly Finding[]
}

/**
 * What is to be shown. An error is shown each time: whoever asks a dev server for a broken file again must not get it as if it were sound.
 */
export function bySeverity(findings: readonly Finding[]): BySeverity {
  const having = (severity: Finding['diagnostic']['severity']) => findings.filter(({ diagnostic }) => diagnostic.severity === severity)
  const isNew = ({ isRepeated }: Finding) => !isRepeated
  return { infos: having('info').filter(isNew), warnings: having('warn').filter(isNew), errors: having('error') }
}
