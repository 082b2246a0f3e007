import { previewTransform } from '@crossload/core'
import type { CallPreview } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import { findingsOf } from '../check/findings.ts'
import type { Finding } from '../check/findings.ts'
import type { FileReport, Report } from '../check/report.ts'

/** One call site on one host. */
export interface OnHost {
  readonly host: Host
  /** Missing where the host's build leaves the call out. */
  readonly call: CallPreview | undefined
}

export interface CallSiteView {
  /** Counts from 1, over the whole report. */
  readonly number: number
  readonly file: string
  readonly line: number
  readonly api: string
  readonly before: string
  readonly hosts: readonly OnHost[]
  /** What is said about this call, on whatever host. */
  readonly findings: readonly Finding[]
}

export interface FileView {
  readonly file: FileReport
  readonly callSites: readonly CallSiteView[]
  /** What is said about no call in particular. */
  readonly others: readonly Finding[]
}

/** Every call site with what becomes of it on each host. */
export function viewFiles({ files, hosts, locale, optionsFor }: Report): readonly FileView[] {
  let number = 0
  return files.map((file) => {
    const calls = file.variants.flatMap((variant) =>
      variant.hosts.flatMap((host) =>
        variant.scripts.flatMap(({ code, id }) => previewTransform(file.text, code, id, optionsFor(host)).calls),
      ),
    )
    const bySite = new Map<number, CallPreview[]>()
    for (const call of calls) bySite.set(call.range.start.offset, [...(bySite.get(call.range.start.offset) ?? []), call])
    const sites = [...bySite].toSorted(([a], [b]) => a - b).flatMap(([, each]) => (each[0] ? [{ first: each[0], each }] : []))
    const findings = findingsOf(file, locale)
    const callSites = sites.map(({ first, each }): CallSiteView => {
      number += 1
      return {
        number,
        file: file.file,
        line: first.range.start.line,
        api: first.api,
        before: dedent(first.before),
        hosts: hosts.map((host) => ({ host, call: each.find((one) => one.host === host) })),
        findings: findings.filter((finding) => innermost(finding, sites) === first),
      }
    })
    return { file, callSites, others: findings.filter((finding) => !innermost(finding, sites)) }
  })
}

/** The call that a finding stands in; of calls within calls, the inner one. */
function innermost({ diagnostic: { range } }: Finding, sites: readonly { readonly first: CallPreview }[]): CallPreview | undefined {
  return sites.findLast(({ first }) => first.range.start.offset <= range.start.offset && range.end.offset <= first.range.end.offset)?.first
}

/** Takes off the indentation that all lines but the first share. */
export function dedent(code: string): string {
  const [first = '', ...rest] = code.split(/\r?\n/)
  const indents = rest.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0)
  const shared = indents.length > 0 ? Math.min(...indents) : 0
  return [first, ...rest.map((line) => line.slice(shared))].join('\n')
}
