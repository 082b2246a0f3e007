import { joinPlaces } from '@crossload/core'
import type { Diagnostic, Locale, Severity } from '@crossload/core'
import { hosts } from '@crossload/hosts'
import type { Host } from '@crossload/hosts'
import type { FileReport, Report } from './report.ts'

/** A diagnostic with every host that it was found for. */
export interface Finding {
  readonly file: FileReport
  /** As worded for the first of the hosts. */
  readonly diagnostic: Diagnostic
  readonly hosts: readonly Host[]
}

/** Diagnostics that differ in nothing but the place or the host are one finding. */
export function findingsOf(file: FileReport, locale: Locale): readonly Finding[] {
  const findings = new Map<string, { file: FileReport; diagnostic: Diagnostic; hosts: Host[] }>()
  for (const diagnostic of joinPlaces(file.diagnostics)) {
    const { rule, severity, range, places = [], message, host } = diagnostic
    const key = JSON.stringify([
      rule,
      severity,
      [range, ...places].map(({ start, end }) => [start.offset, end.offset]),
      message.replaceAll(hosts[host].title[locale], '{host}'),
    ])
    const finding = findings.get(key)
    if (!finding) findings.set(key, { file, diagnostic, hosts: [host] })
    else if (!finding.hosts.includes(host)) finding.hosts.push(host)
  }
  return [...findings.values()]
}

export function allFindings({ files, locale }: Report): readonly Finding[] {
  return files.flatMap((file) => findingsOf(file, locale))
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warn: 0, info: 0 }
  for (const { diagnostic } of findings) counts[diagnostic.severity] += 1
  return counts
}
