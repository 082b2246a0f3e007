import { joinPlaces } from '@crossload/core'
import type { CallReport, Diagnostic } from '@crossload/core'
import { visibleJson } from '@crossload/core/show'
import { viewApps } from '../apps/appView.ts'
import type { AppView } from '../apps/appView.ts'
import { allFindings, countBySeverity } from '../check/findings.ts'
import { countCalls } from '../check/report.ts'
import type { Report } from '../check/report.ts'
import type { Problem } from '../problem.ts'

/** What `--format json` prints. Lines count from 1, columns and offsets from 0, in UTF-16 units. */
export interface JsonReport {
  readonly version: 1
  readonly hosts: readonly string[]
  readonly files: readonly { readonly file: string; readonly calls: readonly CallReport[]; readonly diagnostics: readonly Diagnostic[] }[]
  /** What the apps were taken for that files with something to say belong to. */
  readonly apps: readonly AppView[]
  readonly problems: readonly Problem[]
  readonly summary: {
    readonly checkedFiles: number
    readonly callSites: number
    /** Findings that differ in nothing but the host or the place count once. */
    readonly errors: number
    readonly warnings: number
    readonly infos: number
  }
}

export function formatJson(report: Report): string {
  const { error, warn, info } = countBySeverity(allFindings(report))
  const json: JsonReport = {
    version: 1,
    hosts: report.hosts,
    files: report.files.map(({ file, calls, diagnostics }) => ({ file, calls, diagnostics: joinPlaces(diagnostics) })),
    apps: viewApps(report),
    problems: report.problems,
    summary: { checkedFiles: report.checked.size, callSites: countCalls(report), errors: error, warnings: warn, infos: info },
  }
  return `${visibleJson(JSON.stringify(json, undefined, 2))}\n`
}
