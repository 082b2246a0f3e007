import { RULE_NAMES } from '@crossload/core'
import type { Range } from '@crossload/core'
import { visibleJson } from '@crossload/core/show'
import type { Location, Log, ReportingDescriptor, Result } from 'sarif'
import { allFindings } from '../check/findings.ts'
import type { Finding } from '../check/findings.ts'
import type { Report } from '../check/report.ts'
import { headOf, readRulePage, urlOf } from '../rulePage.ts'
import { lineOf } from '../problem.ts'
import { textsOf } from '../texts.ts'
import { version } from '../version.ts'

const LEVELS = { error: 'error', warn: 'warning', info: 'note' } as const

/** SARIF 2.1.0, as code scanners and editors read it. Paths are relative to the working directory. */
export function formatSarif(report: Report): string {
  const { alsoOn } = textsOf(report.locale)
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'crossload', version, informationUri: 'https://github.com/crossload/crossload', rules: RULE_NAMES.map(describe) },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SOURCES: { description: { text: 'The folder in which crossload was started.' } } },
        invocations: [
          {
            executionSuccessful: report.problems.length === 0,
            toolExecutionNotifications: report.problems.map((problem) => ({ level: 'error', message: { text: lineOf(problem) } })),
          },
        ],
        results: allFindings(report).map((finding) => resultOf(finding, alsoOn)),
      },
    ],
  }
  return `${visibleJson(JSON.stringify(log, undefined, 2))}\n`
}

function describe(rule: (typeof RULE_NAMES)[number]): ReportingDescriptor {
  return { id: rule, helpUri: urlOf(rule), shortDescription: { text: headOf(readRulePage(rule)) } }
}

function resultOf({ file, diagnostic, hosts }: Finding, alsoOn: string): Result {
  const { rule, severity, message, help, range, places = [] } = diagnostic
  const others = hosts.length > 1 ? ` (${alsoOn}: ${hosts.slice(1).join(', ')})` : ''
  return {
    ruleId: rule,
    ruleIndex: RULE_NAMES.indexOf(rule),
    level: LEVELS[severity],
    message: { text: [message + others, ...(help === undefined ? [] : [help])].join(' ') },
    locations: [locationOf(file.file, range)],
    ...(places.length > 0 && { relatedLocations: places.map((place, index) => ({ id: index + 1, ...locationOf(file.file, place) })) }),
    properties: { hosts },
  }
}

function locationOf(file: string, { start, end }: Range): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.replaceAll(/\p{Cs}/gu, '\uFFFD').split('/').map(encodeURIComponent).join('/'), uriBaseId: 'SOURCES' },
      region: { startLine: start.line, startColumn: start.column + 1, endLine: end.line, endColumn: end.column + 1 },
    },
  }
}
