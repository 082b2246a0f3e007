import { cut, pad, widthOf } from './columns.ts'
import { bold } from './palette.ts'

export interface Column {
  readonly title: string
  /** Where the texts stand; numbers stand on the right. Default left. */
  readonly side?: 'left' | 'right'
  /** The one that gives way when the table would be too wide. */
  readonly shrinks?: boolean
}

/** One row: a text for every column, and a colour for the whole of it. */
export interface Row {
  readonly cells: readonly string[]
  readonly colour?: (text: string) => string
}

const GAP = '  '

/** The lines of a table that is no wider than `columns`. */
export function renderTable(titles: readonly Column[], rows: readonly Row[], columns: number): readonly string[] {
  const widths = titles.map(({ title }, index) => Math.max(widthOf(title), ...rows.map(({ cells }) => widthOf(cells[index] ?? ''))))
  const total = widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1)
  const fitted = widths.map((width, index) => (titles[index]?.shrinks ? Math.max(8, width - Math.max(0, total - columns)) : width))
  const line = (cells: readonly string[]) =>
    fitted
      .map((width, index) => pad(cut(cells[index] ?? '', width), width, titles[index]?.side))
      .join(GAP)
      .trimEnd()
  const rule = fitted.map((width) => '─'.repeat(width)).join(GAP)
  const header = bold(line(titles.map(({ title }) => title)))
  return [header, rule, ...rows.map(({ cells, colour }) => (colour ? colour(line(cells)) : line(cells)))]
}
