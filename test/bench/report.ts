import { median, quantile, ratioOf } from './measure.ts'
import type { Measured } from './measure.ts'

/** What a part prints and what goes into the JSON. */
export interface Part {
  readonly part: string
  readonly tables: readonly Table[]
  readonly goals?: readonly Goal[]
}

export interface Table {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** What the rows were made of, for the JSON. */
  readonly measured?: readonly Measured[]
}

/** A figure that is to be reached. Nothing fails where it is not. */
export interface Goal {
  readonly name: string
  readonly target: number
  readonly measured: number
  /** Behind both figures: `×`, ` µs`. */
  readonly unit: string
}

/** A table of what was timed in turn; ratios are to the first row. */
export function timeTable(title: string, measured: readonly Measured[]): Table {
  const [base] = measured
  return {
    title,
    head: ['', 'ratio', 'least ms', 'median ms', 'quartiles ms', 'samples'],
    rows: measured.map((each) => [
      each.name,
      base ? figure(ratioOf(each, base)) : '',
      figure(quantile(each.samples, 0)),
      figure(median(each.samples)),
      `${figure(quantile(each.samples, 0.25))}–${figure(quantile(each.samples, 0.75))}`,
      String(each.samples.length),
    ]),
    measured,
  }
}

/** A goal for how one row compares with another. */
export function ratioGoal(name: string, target: number, measured: readonly Measured[], row: string, base: string): Goal {
  const [ours, theirs] = [row, base].map((wanted) => measured.find((each) => each.name === wanted))
  if (!ours || !theirs) throw new Error(`no row ${row} or ${base}`)
  return { name, target, measured: ratioOf(ours, theirs), unit: '×' }
}

export function renderTable({ title, head, rows }: Table): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')
  return [title, ...[head, ...rows].map((row) => `  ${line(row)}`.trimEnd())].join('\n')
}

export function goalTable(goals: readonly Goal[]): Table {
  return {
    title: 'To reach',
    head: ['', 'target', 'measured', 'reached'],
    rows: goals.map(({ name, target, measured, unit }) => [
      name,
      `≤ ${figure(target)}${unit}`,
      `${figure(measured)}${unit}`,
      measured <= target ? 'yes' : 'no',
    ]),
  }
}

/** Three digits that count. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–'
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)))
}
