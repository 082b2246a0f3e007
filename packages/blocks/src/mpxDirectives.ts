import { and, not, or } from './answer.ts'
import type { Answer } from './answer.ts'
import { blank } from './blank.ts'
import type { Span } from './blank.ts'
import { evaluateMpxCondition } from './mpxCondition.ts'

/**
 * In comments of scripts, of styles and of markup. After `//` a condition ends at its first `)`, as in Mpx.
 */
const DIRECTIVE =
  /\/\*\s*@mpx-(?<block>if|elif|else|endif)(?:\s*\((?<blockTest>[^]*?)\))?\s*\*\/|\/\/\s*@mpx-(?<line>if|elif|else|endif)(?:\s*\((?<lineTest>.*?)\))?|<!--\s*@mpx-(?<markup>if|elif|else|endif)(?:\s*\((?<markupTest>[^]*?)\))?\s*-->/g

interface Branch {
  /** Is what stands here built? `undefined`: that does not follow from the mode. */
  readonly isBuilt: Answer
  /** Was one of the branches before it, or this one? */
  readonly wasOne: Answer
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
  const isBuilt = () => stack.every((branch) => branch.isBuilt !== false)
  const closeText = (until: number) => {
    if (!isBuilt()) spans.push({ start: from, end: until })
  }
  for (const { 0: found, index, groups = {} } of text.matchAll(DIRECTIVE)) {
    closeText(index)
    from = index + found.length
    spans.push({ start: index, end: from })
    const kind = groups['block'] ?? groups['line'] ?? groups['markup']
    if (kind === 'endif') {
      stack.pop()
      continue
    }
    const answer = kind === 'else' ? true : judge(groups['blockTest'] ?? groups['lineTest'] ?? groups['markupTest'], mode, known)
    const before = kind === 'if' ? { wasOne: false } : stack.pop()
    if (!before) return text
    stack.push({ isBuilt: and(not(before.wasOne), answer), wasOne: or(before.wasOne, answer) })
  }
  if (stack.length > 0) return text
  return blank(text, spans)
}

/** No condition at all does not hold. */
function judge(condition: string | undefined, mode: string, known: (condition: string) => Answer): Answer {
  return condition === undefined || condition.trim() === '' ? false : (evaluateMpxCondition(condition, mode) ?? known(condition.trim()))
}
