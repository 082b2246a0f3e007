import type { Disposition } from '@crossload/core'
import type { DemoHost } from './demoHosts.ts'
import { shortfall } from './judge.ts'
import type { Run } from './judge.ts'
import { green, red, yellow } from './palette.ts'
import type { Scenario } from './scenarios.ts'
import { renderTable } from './table.ts'
import type { Column, Row } from './table.ts'

/** One pressed button on one host, judged. */
export interface Result {
  readonly host: DemoHost
  readonly scenario: Scenario
  readonly disposition: Disposition
  readonly run: Run
  /** Empty when the server received what the source asks for. */
  readonly differences: readonly string[]
  readonly runtimeBytes: number
}

const COLUMNS: readonly Column[] = [
  { title: ' ' },
  { title: 'host' },
  { title: 'call' },
  { title: 'field' },
  { title: 'file' },
  { title: 'bytes', side: 'right' },
  { title: 'form data', shrinks: true },
  { title: 'became' },
  { title: 'runtime', side: 'right' },
]

/** What the server received for every button on every host. */
export function resultTable(results: readonly Result[], columns: number): readonly string[] {
  const rows = results.flatMap((result, index) => rowsOf(result, results[index - 1]?.host !== result.host))
  return renderTable(COLUMNS, rows, columns)
}

/** A row for each upload that arrived, or one that says that none did. A host has one bundle, so the runtime is named once. */
function rowsOf({ host, scenario, disposition, run, differences, runtimeBytes }: Result, isFirstOfHost: boolean): readonly Row[] {
  const isRight = differences.length === 0
  const mark = !isRight ? '✗' : shortfall(scenario, host) === undefined ? green('✓') : yellow('!')
  const start = [mark, host.title, scenario.name]
  const end = [disposition, isFirstOfHost ? number(runtimeBytes) : '']
  const nothing = ['–', scenario.stops ? 'stopped' : 'nothing came', '–', '–']
  const uploads = run.received.map(({ field, fileName, bytes, form }) => [field, fileName, number(bytes.length), formText(form)])
  const [first = nothing, ...others] = uploads
  const rows = [[...start, ...first, ...end], ...others.map((cells) => ['', '', '', ...cells])]
  return rows.map((cells) => (isRight ? { cells } : { cells, colour: red }))
}

function formText(form: Readonly<Record<string, string>>): string {
  const entries = Object.entries(form)
  return entries.length === 0 ? '–' : entries.map(([name, value]) => `${name}=${value}`).join(' ')
}

function number(value: number): string {
  return value.toLocaleString('en-US')
}
