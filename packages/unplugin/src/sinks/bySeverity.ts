import type { Finding } from '../finding.ts'

export interface BySeverity {
  readonly infos: readonly Finding[]
  readonly warnings: readonly Finding[]
  readonly errors: readonly Finding[]
}

export function bySeverity(findings: readonly Finding[]): BySeverity {
  const having = (severity: Finding['diagnostic']['severity']) => findings.filter(({ diagnostic }) => diagnostic.severity === severity)
  return { infos: having('info'), warnings: having('warn'), errors: having('error') }
}
