import { renderDiagnostic } from '@crossload/core'
import { listPlaces, visible } from '@crossload/core/show'
import type { Colors } from '../terminal.ts'
import { viewApps } from '../apps/appView.ts'
import { appTextsOf } from '../apps/texts.ts'
import { allFindings, countBySeverity } from '../check/findings.ts'
import type { Finding } from '../check/findings.ts'
import { isFixable } from '../check/fixFiles.ts'
import { countCalls } from '../check/report.ts'
import type { Report } from '../check/report.ts'
import { summarize } from './summary.ts'
import { textsOf } from '../texts.ts'
import type { Texts } from '../texts.ts'

/**
 * For people: errors and warnings with their code, notes in one line, what each rule found on each host, and a last line that sums up.
 *
 * @param columns of the terminal, where it is shown on one
 */
export function formatPretty(report: Report, colors: Colors, columns?: number): string {
  const texts = textsOf(report.locale)
  const findings = allFindings(report)
  const { error, warn, info } = countBySeverity(findings)
  const calls = countCalls(report)
  const blocks = findings.filter(({ diagnostic }) => diagnostic.severity !== 'info').map((finding) => frame(finding, texts, colors, columns))
  const notes = findings.filter(({ diagnostic }) => diagnostic.severity === 'info').map((finding) => line(finding, texts, colors))
  const last =
    error + warn + info === 0
      ? colors.green(texts.clean(report.checked.size, calls, report.hosts.length))
      : colors.bold(texts.summary(error, warn, info, calls, report.checked.size, report.hosts.length))
  const table = findings.length > 1 ? [...summarize(findings, report.hosts).map((row) => colors.dim(row)), ''] : []
  const fixable = findings.filter(isFixable).length
  const hint = fixable > 0 ? [texts.fixable(fixable)] : []
  const parts = [...blocks.flatMap((block) => [block, '']), ...notes, ...(notes.length > 0 ? [''] : []), ...table, last, ...hint]
  return [...parts, ...skippedIn(report, texts), ''].join('\n')
}

/** What nobody looks into is told in a line. */
function skippedIn(report: Report, texts: Texts): readonly string[] {
  const { calls } = appTextsOf(report.locale)
  const packages = new Map(viewApps(report).flatMap(({ skipped }) => skipped.map((each) => [each.name, each.calls])))
  const names = Array.from(packages, ([name, count]) => `${name} (${calls(count)})`)
  return names.length > 0 ? [texts.skipped(names.join(', '))] : []
}

/** A finding with its code. */
export function frame({ file, diagnostic, hosts }: Finding, texts: Texts, colors: Colors, columns: number | undefined): string {
  const others = hosts.slice(1)
  const text = renderDiagnostic(diagnostic, file.text, file.file, { columns, wraps: columns !== undefined, locale: texts.locale })
  const gutter = ' '.repeat(String(diagnostic.range.start.line).length)
  const lines = [...text.split('\n'), ...(others.length > 0 ? [`${gutter} = ${texts.alsoOn}: ${others.join(', ')}`] : [])]
  return lines.map((each, index) => paint(each, index, diagnostic.severity, colors)).join('\n')
}

function line({ file, diagnostic: { rule, message, range, places = [] }, hosts }: Finding, texts: Texts, colors: Colors): string {
  const place = `${visible(file.file)}:${range.start.line}:${range.start.column + 1}`
  const also = places.length > 0 ? ` ${texts.alsoAt(listPlaces(places))}` : ''
  return `${colors.cyan(`${texts.note}[${rule}]`)} ${colors.underline(place)} ${message}${also} ${colors.dim(`(${hosts.join(', ')})`)}`
}

/** Colours what `renderDiagnostic` gives, which has none: a head, an arrow, three lines of code, lines that begin with `=`. */
function paint(text: string, index: number, severity: 'warn' | 'error' | 'info', colors: Colors): string {
  const strong = severity === 'error' ? colors.red : colors.yellow
  if (index === 0) return text.replace(/^\S+?:/, (head) => colors.bold(strong(head)))
  const [, before = '', mark = '', rest = ''] = /^(\s*\d*\s*)(-->|\||=)(.*)$/s.exec(text) ?? []
  if (mark === '') return text
  const isCarets = mark === '|' && /^\s*\^+\s*$/.test(rest)
  return colors.blue(before + mark) + (isCarets ? strong(rest) : mark === '=' ? colors.dim(rest) : rest)
}
