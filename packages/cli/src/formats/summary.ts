import type { Severity } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import type { Finding } from '../check/findings.ts'

/** Which severities stand first. */
const ORDER: readonly Severity[] = ['error', 'warn', 'info']

/** How often one rule was found, and on which hosts. */
interface Row {
  readonly rule: string
  readonly severity: Severity
  count: number
  readonly hosts: Map<Host, number>
}

/** A line for every rule: how often it was found, and how often on each host. The worst stand first. */
export function summarize(findings: readonly Finding[], allHosts: readonly Host[]): readonly string[] {
  const rows = new Map<string, Row>()
  for (const { diagnostic, hosts } of findings) {
    const { rule, severity } = diagnostic
    const key = `${severity} ${rule}`
    const row = rows.get(key) ?? { rule, severity, count: 0, hosts: new Map() }
    rows.set(key, row)
    row.count++
    for (const host of hosts) row.hosts.set(host, (row.hosts.get(host) ?? 0) + 1)
  }
  const sorted = Array.from(rows.values()).toSorted(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.count - a.count || (a.rule < b.rule ? -1 : 1),
  )
  const width = Math.max(...sorted.map(({ rule }) => rule.length))
  const digits = Math.max(...sorted.map(({ count }) => String(count).length))
  return sorted.map(({ rule, count, hosts }) => {
    const byHost = allHosts.flatMap((host) => (hosts.has(host) ? [`${host} ${hosts.get(host)}`] : []))
    return `  ${rule.padEnd(width)}  ${String(count).padStart(digits)}  ${byHost.join(', ')}`
  })
}
