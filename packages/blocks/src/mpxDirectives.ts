import { and, not, or } from './answer.ts'
import type { Answer } from './answer.ts'
import { blank } from './blank.ts'
import type { Span } from './blank.ts'
import { evaluateMpxCondition } from './mpxCondition.ts'
import { createSearch } from './search.ts'

/** In comments of scripts, of styles and of markup. */
const BEGIN = /(?<opener>\/\*|\/\/|<!--)\s*@mpx-(?<kind>if|elif|else|endif)/g

const CLOSERS: Readonly<Record<string, string>> = { '/*': '*/', '<!--': '-->' }

interface Directive extends Span {
  readonly kind: string
  readonly condition: string | undefined
}

interface Branch {
  /** Was one of the branches before it, or this one? */
  readonly wasOne: Answer
  /** Does it stand in a branch that another mode gets, or is it one? */
  readonly isDropped: boolean
}

/**
 * Applies Mpx's `@mpx-if`, `@mpx-elif`, `@mpx-else` and `@mpx-endif`, which Mpx applies to the whole text of a component: what another mode
 * gets, and the directives themselves, become spaces. A condition that does not follow from the mode leaves its branches. A text whose
 * directives do not match up stays as it is.
 *
 * @param known whether a condition holds that the mode does not settle; `undefined`: nobody knows
 *
 * Source: @mpxjs/webpack-plugin@2.10.20 lib/style-compiler/strip-conditional.js.
 */
export function applyMpxDirectives(text: string, mode: string, known: (condition: string) => Answer = () => undefined): string {
  if (!text.includes('@mpx-')) return text
  const spans: Span[] = []
  const stack: Branch[] = []
  let from = 0
  for (const { kind, condition, start, end } of readDirectives(text)) {
    if (stack.at(-1)?.isDropped) spans.push({ start: from, end: start })
    from = end
    spans.push({ start, end })
    if (kind === 'endif') {
      stack.pop()
      continue
    }
    const answer = kind === 'else' ? true : judge(condition, mode, known)
    const before = kind === 'if' ? { wasOne: false } : stack.pop()
    if (!before) return text
    const isBuilt = and(not(before.wasOne), answer)
    stack.push({ wasOne: or(before.wasOne, answer), isDropped: isBuilt === false || (stack.at(-1)?.isDropped ?? false) })
  }
  if (stack.length > 0) return text
  return blank(text, spans)
}

/** After `//` a condition ends at its first `)`, as in Mpx; elsewhere at the `)` that its comment ends behind. */
function* readDirectives(text: string): Generator<Directive> {
  const search = createSearch(text)
  const closings = Object.fromEntries(Object.values(CLOSERS).map((closer) => [closer, closingsOf(text, closer)]))
  let last = 0
  for (const { 0: found, index: start, groups = {} } of text.matchAll(BEGIN)) {
    // It stood in the condition of the one before.
    if (start < last) continue
    const kind = groups['kind'] ?? ''
    const behind = start + found.length
    const open = endOfBlanks(text, behind)
    const closer = CLOSERS[groups['opener'] ?? '']
    if (closer === undefined) {
      const close = text[open] === '(' ? search(')', open) : Number.POSITIVE_INFINITY
      const isClosed = Number.isFinite(close) && close < Math.min(...LINE_ENDS.map((each) => search(each, open)))
      last = isClosed ? close + 1 : behind
      yield { kind, condition: isClosed ? text.slice(open + 1, close) : undefined, start, end: last }
    } else if (text[open] === '(') {
      const close = closings[closer]?.(open + 1)
      if (!close) continue
      last = close.end
      yield { kind, condition: text.slice(open + 1, close.start), start, end: last }
    } else if (text.startsWith(closer, open)) {
      last = open + closer.length
      yield { kind, condition: undefined, start, end: last }
    }
  }
}

const LINE_ENDS = ['\n', '\r', '\u2028', '\u2029']

function endOfBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text[at] ?? '')) at++
  return at
}

/**
 * Where `)` stands with nothing but blanks between it and the end of a comment.
 *
 * @returns gives the first from a place on; places ascend
 */
function closingsOf(text: string, closer: string): (from: number) => Span | undefined {
  const found: Span[] = []
  for (let at = text.indexOf(closer); at >= 0; at = text.indexOf(closer, at + 1)) {
    let start = at - 1
    while (start >= 0 && /\s/.test(text[start] ?? '')) start--
    if (text[start] === ')') found.push({ start, end: at + closer.length })
  }
  let next = 0
  return (from) => {
    while (next < found.length && (found[next]?.start ?? 0) < from) next++
    return found[next]
  }
}

/** No condition at all does not hold. */
function judge(condition: string | undefined, mode: string, known: (condition: string) => Answer): Answer {
  return condition === undefined || condition.trim() === '' ? false : (evaluateMpxCondition(condition, mode) ?? known(condition.trim()))
}
