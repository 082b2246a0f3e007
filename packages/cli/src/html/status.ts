import type { CallReport, Diagnostic } from '@crossload/core'
import { escape } from './escape.ts'
import type { HtmlTexts } from './texts.ts'

/** What a host does with a call, worst first. */
export const STATUSES = ['error', 'warn', 'kept', 'adapted', 'native', 'absent'] as const

export type Status = (typeof STATUSES)[number]

/** Shapes tell apart what colours tell apart. */
const MARKS: Readonly<Record<Status, string>> = { error: '✖', warn: '▲', kept: '○', adapted: '◆', native: '✓', absent: '–' }

export function statusOf(call: CallReport | undefined, diagnostics: readonly Diagnostic[]): Status {
  if (!call) return 'absent'
  if (diagnostics.some(({ severity }) => severity === 'error')) return 'error'
  return diagnostics.some(({ severity }) => severity === 'warn') ? 'warn' : call.disposition
}

/** A mark with its colour and, for those who do not see it, its meaning. */
export function mark(status: Status, texts: HtmlTexts): string {
  return `<span class="mark ${status}" aria-hidden="true">${MARKS[status]}</span><span class="spoken">${escape(texts.status[status])}</span>`
}
