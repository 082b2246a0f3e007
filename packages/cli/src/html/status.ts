import type { Severity } from '@crossload/core'
import type { CallSiteView, OnHost } from './callSites.ts'
import { escape } from './escape.ts'
import type { HtmlTexts } from './texts.ts'

/** What a host does with a call, worst first. */
export const STATUSES = ['error', 'warn', 'kept', 'adapted', 'native', 'absent'] as const

export type Status = (typeof STATUSES)[number]

/** Shapes tell apart what colours tell apart. */
const MARKS: Readonly<Record<Status, string>> = { error: '✖', warn: '▲', kept: '○', adapted: '◆', native: '✓', absent: '–' }

export function statusOf({ host, call }: OnHost, { findings }: CallSiteView): Status {
  if (!call) return 'absent'
  const has = (severity: Severity) => findings.some(({ diagnostic, hosts }) => diagnostic.severity === severity && hosts.includes(host))
  return has('error') ? 'error' : has('warn') ? 'warn' : call.disposition
}

/** A mark with its colour and, for those who do not see it, its meaning. */
export function mark(status: Status, texts: HtmlTexts): string {
  const spoken = `<span class="spoken">${escape(texts.status[status])}</span>`
  return `<span class="mark ${status}" aria-hidden="true">${MARKS[status]}</span>${spoken}`
}
