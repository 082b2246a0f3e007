import { listPlaces, visibleLines } from '@crossload/core/show'
import { allFindings } from '../check/findings.ts'
import type { Finding } from '../check/findings.ts'
import type { Report } from '../check/report.ts'
import { lineOf } from '../problem.ts'
import { textsOf } from '../texts.ts'
import type { Texts } from '../texts.ts'

const COMMANDS = { error: 'error', warn: 'warning', info: 'notice' } as const

/**
 * Workflow commands of GitHub Actions, which show findings at their lines.
 * Source: docs.github.com, "Workflow commands for GitHub Actions".
 */
export function formatGithub(report: Report): string {
  const texts = textsOf(report.locale)
  const problems = report.problems.map(
    (problem) => `::error title=crossload::${escapeData(lineOf(problem))}\n`,
  )
  return (
    allFindings(report)
      .map((finding) => command(finding, texts))
      .join('') + problems.join('')
  )
}

function command({ file, diagnostic, hosts }: Finding, { alsoOn, alsoAt }: Texts): string {
  const { rule, severity, message, help, range, places = [] } = diagnostic
  const isOneLine = range.start.line === range.end.line
  const properties = {
    // Line breaks are escaped as the name's own.
    file: visibleLines(file.file),
    line: range.start.line,
    endLine: range.end.line,
    // Columns count only within a line.
    ...(isOneLine && { col: range.start.column + 1, endColumn: Math.max(range.start.column + 1, range.end.column) }),
    title: `crossload ${rule}`,
  }
  const others = hosts.length > 1 ? ` (${alsoOn}: ${hosts.slice(1).join(', ')})` : ''
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData([message + others, places.length > 0 ? alsoAt(listPlaces(places)) : '', help ?? ''].filter(Boolean).join('\n').trim())}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
