import type { File, ObjectExpression } from '@babel/types'
import type MagicString from 'magic-string'
import { span } from '../ast/range.ts'
import type { OptionProperty } from '../read/argument.ts'
import { commentsBetween, nextOf, tokensBetween } from './spans.ts'
import type { Span } from './spans.ts'

/** The file that properties are taken out of. */
interface Target {
  readonly text: MagicString
  readonly code: string
  readonly ast: File
}

/**
 * Takes properties out of an options literal with their commas, and with their lines where nothing else stands there. Comments stay.
 */
export function removeOptions(target: Target, object: ObjectExpression, removed: readonly OptionProperty[]): void {
  const { text, ast } = target
  const gone = new Set<object>(removed.map(({ node }) => node))
  const inner = { start: span(object).start + 1, end: span(object).end - 1 }
  const isEmptied = object.properties.every((property) => gone.has(property))
  if (isEmptied && commentsBetween(ast, inner.start, inner.end).length === 0) {
    text.remove(inner.start, inner.end)
    return
  }
  const last = object.properties.at(-1)
  for (const run of runsOf(object, gone, ast)) removeRun(target, run, last !== undefined && run.end === span(last).end, inner)
}

/** Neighbouring properties without a comment between them go in one piece. */
function runsOf(object: ObjectExpression, gone: ReadonlySet<object>, ast: File): readonly Span[] {
  const runs: Span[] = []
  let isRunning = false
  for (const property of object.properties) {
    if (!gone.has(property)) {
      isRunning = false
      continue
    }
    const { start, end } = span(property)
    const before = runs.at(-1)
    const hasComments = before !== undefined && commentsBetween(ast, before.start, end).length > 0
    if (isRunning && before && !hasComments) runs[runs.length - 1] = { start: before.start, end }
    else runs.push({ start, end })
    isRunning = true
  }
  return runs
}

function removeRun({ text, code, ast }: Target, run: Span, isLast: boolean, inner: Span): void {
  const comments = commentsBetween(ast, run.start, run.end)
  const comma = nextOf(code, ast, run.end, ',')
  const hasComma = comma >= 0 && comma < inner.end && tokensBetween(code, ast, run.end, comma).length === 0
  if (comments.length > 0) {
    // What stays is the comments.
    text.overwrite(run.start, run.end, comments.map(({ start, end }) => code.slice(start, end)).join(' '))
    if (hasComma) text.remove(code.slice(run.end, comma).trim() === '' ? run.end : comma, comma + 1)
    return
  }
  let { start, end } = run
  if (hasComma && code.slice(end, comma).trim() === '') end = comma + 1
  else if (hasComma) text.remove(comma, comma + 1)

  const before = /(?:^|\n)?[ \t]*$/.exec(code.slice(0, start))?.[0] ?? ''
  const after = /^[ \t]*(?:\r?\n|$)/.exec(code.slice(end))?.[0]
  const beginsLine = before.startsWith('\n')
  const blanks = before.replace('\n', '')
  if (after !== undefined && beginsLine) {
    // The line, or lines, with nothing else on them.
    text.remove(start - before.length + 1, end + after.length)
  } else if (isLast && !hasComma) {
    // `{ kept, gone }`: the comma before it goes too, where nothing but blanks stand between.
    // A line break may end a comment, so it goes only where another one follows.
    const lead = after === undefined ? /[ \t]*,[ \t]*$/ : /\s*,[ \t]*$/
    const joint = lead.exec(code.slice(inner.start, start))?.[0]
    text.remove(start - (joint ?? blanks).length, end)
  } else if (isLast || after !== undefined) {
    text.remove(start - blanks.length, end)
  } else {
    while (code[end] === ' ') end++
    text.remove(start, end)
  }
}
