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
        variant.scripts.flatMap(({ code, id }) => previewTransform(file.text, code, id, optionsFor(host, file.file)).calls),
      ),
    )
    const bySite = new Map<number, CallPreview[]>()
    for (const call of calls) bySite.set(call.range.start.offset, [...(bySite.get(call.range.start.offset) ?? []), call])
    const sites = [...bySite].toSorted(([a], [b]) => a - b).flatMap(([, each]) => (each[0] ? [{ first: each[0], each }] : []))
    const findings = findingsOf(file, locale)
    const byCall = byInnermostCall(findings, sites.map(({ first }) => first))
    const callSites = sites.map(({ first, each }): CallSiteView => {
      number += 1
      return {
        number,
        file: file.file,
        line: first.range.start.line,
        api: first.api,
        before: dedent(first.before),
        hosts: hosts.map((host) => ({ host, call: each.find((one) => one.host === host) })),
        findings: byCall.get(first) ?? [],
      }
    })
    return { file, callSites, others: byCall.get(undefined) ?? [] }
  })
}

/**
 * Findings by the call that they stand in; of calls within calls, the inner one. Those that stand in none come under `undefined`.
 *
 * @param calls in source order
 */
function byInnermostCall(findings: readonly Finding[], calls: readonly CallPreview[]): ReadonlyMap<CallPreview | undefined, readonly Finding[]> {
  const found = new Map<CallPreview | undefined, Finding[]>()
  const around: CallPreview[] = []
  let next = 0
  for (const finding of findings.toSorted((a, b) => a.diagnostic.range.start.offset - b.diagnostic.range.start.offset)) {
    const { start, end } = finding.diagnostic.range
    for (let call = calls[next]; call && call.range.start.offset <= start.offset; call = calls[++next]) around.push(call)
    // What ended before this finding ended before those that follow.
    while ((around.at(-1)?.range.end.offset ?? Infinity) < start.offset) around.pop()
    const call = around.findLast(({ range }) => end.offset <= range.end.offset)
    const same = found.get(call)
    if (same) same.push(finding)
    else found.set(call, [finding])
  }
  return found
}

/** Takes off the indentation that all lines but the first share. */
export function dedent(code: string): string {
  const [first = '', ...rest] = code.split(/\r?\n/)
  const indents = rest.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0)
  const shared = indents.length > 0 ? Math.min(...indents) : 0
  return [first, ...rest.map((line) => line.slice(shared))].join('\n')
}
