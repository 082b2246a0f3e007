import type { ObjectExpression } from '@babel/types'
import { span } from '../ast/range.ts'
import type { OptionProperty } from '../read/argument.ts'
import type { Changes } from './changes.ts'
import { commentsBetween, nextOf, piecesIn, withBlanksBefore } from './spans.ts'
import type { Source, Span } from './spans.ts'

/** The file that properties are taken out of. */
interface Target extends Source {
  readonly changes: Changes
}

/**
 * Takes properties out of an options literal with their commas, and with their lines where nothing else stands there. Comments stay where
 * they are, those inside the properties too.
 */
export function removeOptions(target: Target, object: ObjectExpression, removed: readonly OptionProperty[]): void {
  const { ast, changes } = target
  const gone = new Set<object>(removed.map(({ node }) => node))
  const inner = { start: span(object).start + 1, end: span(object).end - 1 }
  const isEmptied = object.properties.every((property) => gone.has(property))
  if (isEmptied && commentsBetween(ast, inner.start, inner.end).length === 0) {
    changes.remove(inner)
    return
  }
  const last = object.properties.at(-1)
  for (const run of runsOf(object, gone)) removeRun(target, run, last !== undefined && run.end === span(last).end, inner)
}

/** Neighbouring properties go together. */
function runsOf(object: ObjectExpression, gone: ReadonlySet<object>): readonly Span[] {
  const runs: Span[] = []
  let isRunning = false
  for (const property of object.properties) {
    if (!gone.has(property)) {
      isRunning = false
      continue
    }
    const { start, end } = span(property)
    const before = runs.at(-1)
    if (isRunning && before) runs[runs.length - 1] = { start: before.start, end }
    else runs.push({ start, end })
    isRunning = true
  }
  return runs
}

function removeRun(target: Target, run: Span, isLast: boolean, inner: Span): void {
  const { code, changes } = target
  // Between a property and its comma stand comments only.
  const comma = nextOf(target, run.end, ',', inner.end)
  const pieces = [...piecesIn(target, run)]
  const hasComments = pieces.length > 1
  if (comma >= 0) {
    const end = pieces.pop()
    if (end && code.slice(end.end, comma).trim() === '') pieces.push({ start: end.start, end: comma + 1 })
    else if (end) pieces.push(end, { start: comma, end: comma + 1 })
  }
  if (hasComments || !isLast || comma >= 0) for (const piece of pieces) removePiece(target, piece)
  else changes.remove(withCommaBefore(target, run, inner))
}

/** With the line, or lines, where nothing else stands there; else with the blanks on one side. */
function removePiece({ code, changes }: Target, piece: Span): void {
  const { start, end } = withBlanksBefore(code, piece)
  const after = blanksToLineEnd(code, piece.end)
  if (after !== undefined && code[start - 1] === '\n') changes.remove({ start, end: end + after.length })
  else if (after !== undefined) changes.remove({ start, end })
  else {
    let behind = end
    // What follows a comment keeps its distance.
    if (code[piece.start - 1] !== '/') while (code[behind] === ' ') behind++
    changes.remove({ start: piece.start, end: behind })
  }
}

/**
 * `{ kept, gone }`: the comma before it goes too, where nothing but blanks stand between. A line break may end a comment, so it goes only
 * where another one follows.
 */
function withCommaBefore({ code }: Target, { start, end }: Span, inner: Span): Span {
  const after = blanksToLineEnd(code, end)
  const blanks = withBlanksBefore(code, { start, end }).start
  if (after !== undefined && code[blanks - 1] === '\n') return { start: blanks, end: end + after.length }
  const isBlank = after === undefined ? isBlankInLine : isBlankOrBreak
  let comma = start - 1
  while (isBlankInLine(code[comma])) comma--
  if (code[comma] !== ',' || comma < inner.start) return { start: blanks, end }
  let from = comma
  while (from > inner.start && isBlank(code[from - 1])) from--
  return { start: from, end }
}

function isBlankInLine(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

function isBlankOrBreak(character: string | undefined): boolean {
  return character !== undefined && character.trim() === ''
}

/** Blanks up to the end of the line and the line break; nothing where something else follows. */
function blanksToLineEnd(code: string, from: number): string | undefined {
  return /^[ \t]*(?:\r?\n|$)/.exec(code.slice(from))?.[0]
}
