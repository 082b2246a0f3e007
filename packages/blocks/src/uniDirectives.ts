import { blank } from './blank.ts'
import type { Span } from './blank.ts'

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
const DIRECTIVES: Readonly<Record<Syntax, RegExp>> = {
  js: /(?:\/\/|\/\*)[ \t]*#(?:(?<open>ifndef|ifdef|if)[ \t]+(?<condition>[^\n*]*)|(?<word>else|endif)[ \t]*)(?:\*[*/])?/gi,
  html: /(?:<!--[ \t]*#(?<open>ifndef|ifdef|if)[ \t]+(?<condition>[^\n]*?)|<!(?:--)?[ \t]*#(?<word>else|endif))[ \t]*(?:-->|!>)/gi,
}

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
  return Array.from(text.matchAll(DIRECTIVES[syntax]), ({ 0: found, index, groups }) => ({
    kind: groups?.['open'] ? 'open' : groups?.['word']?.toLowerCase() === 'else' ? 'else' : 'close',
    isNegated: groups?.['open']?.toLowerCase() === 'ifndef',
    condition: groups?.['condition'] ?? '',
    start: index,
    end: index + found.length,
  }))
}

function spansOf({ open, otherwise }: Branch, close: Directive, holds: boolean | undefined): readonly Span[] {
  const first = { start: open.start, end: (otherwise ?? close).start }
  const second = otherwise && { start: otherwise.start, end: close.start }
  const dropped = holds === undefined ? [] : holds ? (second ? [second] : []) : [first]
  return [open, ...(otherwise ? [otherwise] : []), close, ...dropped]
}
