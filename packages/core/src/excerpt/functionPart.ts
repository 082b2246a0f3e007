import { isWordUnit } from '../text/word.ts'
import { hasLineEnd } from './tokenEnds.ts'

/**
 * What was read last of a function that is written with the word: the word itself (and `*`), its name, a part of its type parameters, its
 * parameters, a part of the type of its result. `parameters` and `body` stand for the bracket that they begin with.
 */
export type FunctionPart = 'beginning' | 'name' | 'generics' | 'parameters' | 'end' | 'type' | 'body'

const GENERICS: ReadonlySet<string> = new Set([',', '<', '>', '=', '|', '&', '[', ']', '.', '"', "'"])
const TYPE: ReadonlySet<string> = new Set([',', '<', '>', '|', '&', '[', ']', '.', '"', "'"])

/**
 * Reads on. Whatever does not go on as a function with a body does, is none: a key, a field or a member that is called so, a declaration
 * without a body. The type of a result is read as far as it is plain and on one line, because nothing but a line's end tells it from what
 * follows a declaration.
 *
 * @param end behind the token before
 * @param at where the next begins
 */
export function nextPart(part: FunctionPart, code: string, end: number, at: number): FunctionPart | undefined {
  const next = code.charAt(at)
  const isWord = isWordUnit(code.charCodeAt(at))
  switch (part) {
    case 'beginning':
      if (isWord) return 'name'
      return next === '*' ? 'beginning' : next === '(' ? 'parameters' : next === '<' ? 'generics' : undefined
    case 'name':
      return next === '(' ? 'parameters' : next === '<' ? 'generics' : undefined
    case 'generics':
      if (next === '=' && code.charAt(at + 1) === '>') return undefined
      return next === '(' ? 'parameters' : isWord || GENERICS.has(next) ? 'generics' : undefined
    case 'end':
      return next === '{' ? 'body' : next === ':' ? 'type' : undefined
    case 'type':
      if (hasLineEnd(code, end, at)) return undefined
      if (next === '{') return isWordUnit(code.charCodeAt(end - 1)) || /[>\]"']/.test(code.charAt(end - 1)) ? 'body' : undefined
      return isWord || TYPE.has(next) ? 'type' : undefined
    default:
      return undefined
  }
}

export function beginsComment(code: string, at: number): boolean {
  return code.charCodeAt(at) === 47 && (code.charCodeAt(at + 1) === 47 || code.charCodeAt(at + 1) === 42)
}
