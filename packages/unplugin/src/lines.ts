import type { Position } from '@crossload/core'

/** The lines of a text, as source maps count them: a line ends at `\n`. Looked for once, however many places are asked for. */
export interface Lines {
  readonly text: string
  /** @param line from 1 */
  offsetOf(line: number): number
  /** @param line from 1 */
  textOf(line: number): string
  positionAt(offset: number): Position
}

export function createLines(text: string): Lines {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]

  function offsetOf(line: number): number {
    return starts[line - 1] ?? text.length + 1
  }

  function positionAt(offset: number): Position {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: Math.min(offset, text.length) - (starts[low] ?? 0), offset }
  }

  return { text, offsetOf, textOf: (line) => text.slice(offsetOf(line), offsetOf(line + 1) - 1), positionAt }
}
