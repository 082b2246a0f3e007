import { precisionOf, recallOf } from './labelledCases.ts'
import type { Score } from './labelledCases.ts'

/** Scores as a table that a person can read, with a last line for all rules together. */
export function scoreTable(scores: ReadonlyMap<string, Score>): string {
  const rows = [...scores].sort(([a], [b]) => a.localeCompare(b))
  const lines = [...rows, ['all', together(scores)] as const].map(([rule, score]) => {
    const { right, tooMuch, unsaid } = score
    return [rule, precisionOf(score), recallOf(score), right, tooMuch.length, unsaid.length]
  })
  const table = [['rule', 'precision %', 'recall %', 'right', 'too much', 'unsaid'], ...lines].map((line) => line.map(String))
  const widths = table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? []
  return table.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n')
}

/** All rules as one. */
export function together(scores: ReadonlyMap<string, Score>): Score {
  const all = [...scores.values()]
  return {
    right: all.reduce((sum, { right }) => sum + right, 0),
    tooMuch: all.flatMap(({ tooMuch }) => tooMuch),
    unsaid: all.flatMap(({ unsaid }) => unsaid),
  }
}
