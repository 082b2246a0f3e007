import { blank } from './blank.ts'
import type { Span } from './blank.ts'
import { createSearch } from './search.ts'

/** How directives are written: in comments of scripts and styles, or in comments of markup. */
export type Syntax = 'js' | 'html'

interface Directive extends Span {
  readonly kind: 'open' | 'else' | 'close'
  readonly isNegated: boolean
  readonly condition: string
}

interface Branch {
  readonly open: Directive
  otherwise?: Directive
}

/** As in the preprocessor of @dcloudio/uni-cli-shared: found in the text as it is, whatever the text around them is. */
const IN_SCRIPTS = /(?:\/\/|\/\*)[ \t]*#(?:(?<open>ifndef|ifdef|if)[ \t]+(?<condition>[^\n*]*)|(?<word>else|endif)[ \t]*)(?:\*[*/])?/gi

/** The same in markup. An opening one ends where its comment does, on the same line. */
const IN_MARKUP = /<!--[ \t]*#(?<open>ifndef|ifdef|if)[ \t]+|<!(?:--)?[ \t]*#(?<word>else|endif)[ \t]*(?:-->|!>)/gi

/**
 * Applies uni-app's conditional compilation: what another host gets, and the directives themselves, become spaces. A condition that is
 * not settled by the host leaves both of its branches. A text whose directives do not match up stays as it is, as in uni-app.
 *
 * @param judge what becomes of a condition: `undefined` not known, `null` not a condition
 */
export function applyDirectives(text: string, syntax: Syntax, judge: (condition: string) => boolean | undefined | null): string {
  if (!text.includes('#endif')) return text
  const spans: Span[] = []
  const stack: Branch[] = []
  for (const directive of readDirectives(text, syntax)) {
    const branch = stack.at(-1)
    if (directive.kind === 'open') stack.push({ open: directive })
    else if (directive.kind === 'else') {
      if (branch && !branch.otherwise) branch.otherwise = directive
    } else {
      if (!branch) return text
      stack.pop()
      const verdict = judge(branch.open.condition)
      if (verdict === null) return text
      spans.push(...spansOf(branch, directive, branch.open.isNegated && verdict !== undefined ? !verdict : verdict))
    }
  }
  return stack.length > 0 ? text : blank(text, spans)
}

function readDirectives(text: string, syntax: Syntax): readonly Directive[] {
  return syntax === 'js' ? inScripts(text) : inMarkup(text)
}

function inScripts(text: string): readonly Directive[] {
  return Array.from(text.matchAll(IN_SCRIPTS), ({ 0: found, index, groups = {} }) => {
    return directive(groups, groups['condition'] ?? '', index, index + found.length)
  })
}

function inMarkup(text: string): readonly Directive[] {
  const search = createSearch(text)
  const directives: Directive[] = []
  for (const { 0: found, index, groups = {} } of text.matchAll(IN_MARKUP)) {
    // It stood in the condition of the one before.
    if (index < (directives.at(-1)?.end ?? 0)) continue
    const behind = index + found.length
    const full = groups['open'] ? search('-->', behind) : behind
    const short = groups['open'] ? search('!>', behind) : behind
    const close = Math.min(full, short)
    if (!Number.isFinite(close) || close > search('\n', behind)) continue
    const end = close === behind && !groups['open'] ? behind : close + (close === full ? '-->' : '!>').length
    directives.push(directive(groups, text.slice(behind, close), index, end))
  }
  return directives
}

function directive(groups: Readonly<Record<string, string | undefined>>, condition: string, start: number, end: number): Directive {
  return {
    kind: groups['open'] ? 'open' : groups['word']?.toLowerCase() === 'else' ? 'else' : 'close',
    isNegated: groups['open']?.toLowerCase() === 'ifndef',
    condition,
    start,
    end,
  }
}

function spansOf({ open, otherwise }: Branch, close: Directive, holds: boolean | undefined): readonly Span[] {
  const first = { start: open.start, end: (otherwise ?? close).start }
  const second = otherwise && { start: otherwise.start, end: close.start }
  const dropped = holds === undefined ? [] : holds ? (second ? [second] : []) : [first]
  return [open, ...(otherwise ? [otherwise] : []), close, ...dropped]
}
