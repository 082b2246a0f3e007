import { readFileSync } from 'node:fs'
import { REASONS, renderDiagnostic, transform } from '@crossload/core'
import type { CallReport, Diagnostic, TransformResult } from '@crossload/core'
import { cut, pad, wrap } from './columns.ts'
import type { DemoHost } from './demoHosts.ts'
import { lineChanges } from './lineChanges.ts'
import type { LineChange } from './lineChanges.ts'
import { bold, cyan, dim, green, red, yellow } from './palette.ts'
import { SCENARIOS } from './scenarios.ts'

/** What crossload says and does about one file of the app. */
interface FileReport extends TransformResult {
  readonly file: string
  readonly source: string
}

/** The files of the app that hold uploads, in the order of the scenarios, as crossload sees them for one host. */
export function reportFiles({ id: target }: DemoHost): readonly FileReport[] {
  const names = new Set(SCENARIOS.map((scenario) => scenario.file))
  return [...names].map((name) => {
    const file = `src/${name}`
    const source = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
    const result = transform(source, file, { target })
    if (!result) throw new Error(`crossload finds no upload in ${file}`)
    return { ...result, file, source }
  })
}

/** The lines that change for a host, and why. */
export function showChanges(reports: readonly FileReport[], columns: number): readonly string[] {
  return reports.flatMap(({ file, source, code, calls }) => [
    ...calls.flatMap((call) => describeCall(call, file, columns)),
    ...lineChanges(source, code).flatMap((change) => describeChange(change, columns)),
  ])
}

function describeCall({ range, disposition, reason }: CallReport, file: string, columns: number): readonly string[] {
  const place = pad(`${file}:${range.start.line}`, 17)
  const [first = '', ...rest] = wrap(REASONS[reason].en, columns - 30)
  return [`  ${cyan(place)}  ${bold(pad(disposition, 7))}  ${dim(first)}`, ...rest.map((line) => ' '.repeat(30) + dim(line))]
}

function describeChange({ kind, text }: LineChange, columns: number): readonly string[] {
  const colour = kind === 'removed' ? red : green
  const [first = '', ...rest] = wrap(text.trim(), columns - 8)
  return [colour(`    ${kind === 'removed' ? '-' : '+'} ${first}`), ...rest.map((line) => colour(`        ${line}`))]
}

/** What crossload tells the developer: warnings with their code frame, then everything less, one message with all its places. */
export function showDiagnostics(reports: readonly FileReport[], columns: number): readonly string[] {
  const all = reports.flatMap(({ file, source, diagnostics }) => diagnostics.map((diagnostic) => ({ diagnostic, file, source })))
  const framed = all.filter(({ diagnostic }) => diagnostic.severity !== 'info')
  const infos = new Map<string, string[]>()
  for (const { diagnostic, file } of all) {
    if (diagnostic.severity !== 'info') continue
    const text = `info[${diagnostic.rule}]: ${diagnostic.message}`
    infos.set(text, [...(infos.get(text) ?? []), `${file}:${diagnostic.range.start.line}`])
  }
  return [
    ...framed.flatMap(({ diagnostic, file, source }) => frame(diagnostic, file, source, columns)),
    ...[...infos].flatMap(([text, places]) => {
      const [first = '', ...rest] = wrap(`${text} (${places.join(', ')})`, columns - 4)
      return [`  ${dim(first)}`, ...rest.map((line) => `    ${dim(line)}`)]
    }),
  ]
}

function frame(diagnostic: Diagnostic, file: string, source: string, columns: number): readonly string[] {
  const colour = diagnostic.severity === 'error' ? red : yellow
  const [title = '', ...rest] = renderDiagnostic(diagnostic, source, file).split('\n')
  return [...wrap(title, columns - 2).map((line) => `  ${colour(line)}`), ...rest.map((line) => cut(`  ${line}`, columns))]
}
