import type { Position } from './position.ts'

/** UTF-16 units. Longer lines are written by tools, or hold a long text. */
const LONGEST = 500

/** Marks of syntax on one line. A long text has few of them. */
const MOST_MARKS = 100

/** Tells of places whether they stand in a line that a tool packed: long, and full of syntax. */
export function createMinified(code: string): (place: Position) => boolean {
  const known = new Map<number, boolean>()
  return ({ offset, column }) => {
    const start = offset - column
    const answer = known.get(start) ?? isPacked(lineFrom(start, code))
    known.set(start, answer)
    return answer
  }
}

function lineFrom(start: number, code: string): string {
  const end = code.indexOf('\n', start)
  return code.slice(start, end < 0 ? code.length : end)
}

function isPacked(line: string): boolean {
  return line.length > LONGEST && line.split(/[;,(){}]/).length > MOST_MARKS
}
