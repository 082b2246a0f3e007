import { endOfLine } from '../text/lines.ts'
import { isDigit, isWordUnit } from '../text/word.ts'
import { beginsComment, nextPart } from './functionPart.ts'
import type { FunctionPart } from './functionPart.ts'
import { endOfNumber, endOfPattern, endOfString, endOfTemplatePart, endOfWord, hasLineEnd } from './tokenEnds.ts'

/** Where the functions of a text are, and its tokens. All are UTF-16 offsets. */
export interface Outline {
  /** The `{` of each function's body, in source order. */
  readonly starts: readonly number[]
  /** The `}` of each. */
  readonly ends: readonly number[]
  /** The index of the body that each stands in, or -1. */
  readonly parents: readonly number[]
  /** Names, literals and opening brackets, in source order: what a source map should know of. */
  readonly tokens: readonly number[]
}

/**
 * What stands before a token, as far as it says what the token is. `expression`: an operator, a comma, an opening bracket, `if (…)`;
 * `operand`: a literal, or `]`.
 */
type Before = 'expression' | 'arrow' | 'word' | 'operand' | 'parenthesis' | 'brace'

/** An opening bracket. `condition`: the parenthesis of `if (…)` and its like; `template`: the `${` in one. */
type Open = 'parenthesis' | 'condition' | 'parameters' | 'bracket' | 'brace' | 'body' | 'template'

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'for', 'while', 'switch', 'with', 'catch'])

/** Words that an expression follows, so that a `/` begins a regular expression. */
const OPERATORS: ReadonlySet<string> = new Set(['case', 'default', 'delete', 'do', 'else', 'extends', 'in', 'instanceof', 'new', 'return', 'throw', 'typeof', 'void'])

/** Words that may be either, or that a statement may end with. */
const OPERATORS_OR_NAMES: ReadonlySet<string> = new Set(['await', 'break', 'continue', 'debugger', 'of', 'yield'])

/**
 * Reads where functions and tokens are in one look at a text, without a parser: it knows brackets, strings, templates, comments and
 * regular expressions, and nothing of grammar. A class that extends what a call gives passes for a function, and so does what a function
 * type gives, which is as good: what stands there declares nothing outside.
 *
 * @returns `undefined` for a text that it is not sure of: JSX, `}` before a slash, brackets that do not match, a `function` that begins none
 */
export function readOutline(code: string): Outline | undefined {
  const starts: number[] = []
  const ends: number[] = []
  const parents: number[] = []
  const tokens: number[] = []
  const opened: Open[] = []
  /** Indices of the bodies that are open. */
  const around: number[] = []
  const { length } = code
  let before: Before = 'expression'
  let wordStart = 0
  /** Behind the last token. */
  let end = 0
  /** What comes next where a function has begun. */
  let part: FunctionPart | undefined
  /** Is the last word the name of a member? */
  let isMember = false
  let isAfterFor = false
  let at = code.startsWith('#!') ? endOfLine(code, 0) : 0

  function word(): string {
    return isMember ? '' : code.slice(wordStart, end)
  }

  /** Is the parenthesis that begins here the one of `if (…)` and its like? */
  function beginsCondition(): boolean {
    if (before !== 'word') return false
    const name = word()
    return name === 'await' ? isAfterFor : CONDITIONS.has(name)
  }

  /** Does an expression begin here, and no operator stand? `undefined`: nobody can tell. */
  function beginsExpression(): boolean | undefined {
    if (before === 'word') return OPERATORS_OR_NAMES.has(word()) ? undefined : OPERATORS.has(word())
    return before === 'brace' ? undefined : before === 'expression' || before === 'arrow'
  }

  while (at < length) {
    const unit = code.charCodeAt(at)
    if (unit === 32 || (unit >= 9 && unit <= 13) || (unit > 127 && !isWordUnit(unit))) {
      at++
      continue
    }
    if (part !== undefined && !beginsComment(code, at)) {
      part = nextPart(part, code, end, at)
      if (part === undefined) return undefined
    }
    if (isWordUnit(unit)) {
      tokens.push(at)
      isAfterFor = before === 'word' && word() === 'for'
      isMember = before === 'expression' && code.charCodeAt(end - 1) === 46 && code.charCodeAt(end - 2) !== 46
      wordStart = at
      const isNumber = isDigit(unit)
      at = isNumber ? endOfNumber(code, at) : endOfWord(code, at)
      end = at
      before = isNumber ? 'operand' : 'word'
      if (unit === 102 && at - wordStart === 8 && word() === 'function') {
        if (part !== undefined) return undefined
        part = 'beginning'
      }
      continue
    }
    switch (unit) {
      case 34: // "
      case 39: // '
        tokens.push(at)
        at = endOfString(code, at, unit)
        if (at < 0) return undefined
        before = 'operand'
        break
      case 96: // `
        tokens.push(at, at + 1)
        at = endOfTemplatePart(code, at + 1)
        if (at < 0) return undefined
        if (code.charCodeAt(at - 1) === 123) {
          opened.push('template')
          before = 'expression'
        } else before = 'operand'
        break
      case 47: {
        // /
        const next = code.charCodeAt(at + 1)
        if (next === 47) {
          at = endOfLine(code, at)
          continue
        }
        if (next === 42) {
          at = code.indexOf('*/', at + 2) + 2
          if (at < 2) return undefined
          continue
        }
        const isPattern = beginsExpression()
        if (isPattern === undefined) return undefined
        if (isPattern) {
          tokens.push(at)
          at = endOfPattern(code, at)
          if (at < 0) return undefined
          before = 'operand'
        } else {
          at++
          before = 'expression'
        }
        break
      }
      case 60: {
        // <
        const next = code.charCodeAt(at + 1)
        if (next === 33) return undefined
        // A tag, or a type in front of an expression.
        if ((next === 62 || (isWordUnit(next) && !isDigit(next))) && beginsExpression() !== false) return undefined
        at++
        before = 'expression'
        break
      }
      case 61: // =
        if (code.charCodeAt(at + 1) === 62) {
          at += 2
          before = 'arrow'
        } else {
          at++
          before = 'expression'
        }
        break
      case 43: // +
      case 45: // -
        // `a++ / b`
        if (code.charCodeAt(at + 1) === unit) {
          at += 2
          // A comment, where it begins a line.
          if (code.charCodeAt(at) === 62 && (end === 0 || hasLineEnd(code, end, at))) return undefined
        } else {
          at++
          before = 'expression'
        }
        break
      case 40: // (
        tokens.push(at)
        opened.push(part === 'parameters' ? 'parameters' : beginsCondition() ? 'condition' : 'parenthesis')
        part = undefined
        at++
        before = 'expression'
        break
      case 41: {
        // )
        const open = opened.pop()
        if (open !== 'parenthesis' && open !== 'condition' && open !== 'parameters') return undefined
        at++
        before = open === 'condition' ? 'expression' : 'parenthesis'
        if (open === 'parameters') part = 'end'
        break
      }
      case 91: // [
        tokens.push(at)
        opened.push('bracket')
        at++
        before = 'expression'
        break
      case 93: // ]
        if (opened.pop() !== 'bracket') return undefined
        at++
        before = 'operand'
        break
      case 123: // {
        tokens.push(at)
        if (part === 'body' || before === 'arrow' || (before === 'parenthesis' && !hasLineEnd(code, end, at))) {
          opened.push('body')
          parents.push(around.at(-1) ?? -1)
          around.push(starts.length)
          starts.push(at)
          ends.push(-1)
        } else opened.push('brace')
        part = undefined
        at++
        before = 'expression'
        break
      case 125: {
        // }
        const open = opened.pop()
        if (open === 'template') {
          tokens.push(at + 1)
          at = endOfTemplatePart(code, at + 1)
          if (at < 0) return undefined
          if (code.charCodeAt(at - 1) === 123) {
            opened.push('template')
            before = 'expression'
          } else before = 'operand'
          break
        }
        if (open === 'body') ends[around.pop() ?? -1] = at
        else if (open !== 'brace') return undefined
        at++
        before = 'brace'
        break
      }
      case 92: // \
        return undefined
      default:
        at++
        before = 'expression'
    }
    end = at
  }
  return opened.length === 0 && part === undefined ? { starts, ends, parents, tokens } : undefined
}
