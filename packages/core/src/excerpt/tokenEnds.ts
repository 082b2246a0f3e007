import { endsLine } from '../text/lines.ts'
import { isWordUnit } from '../text/word.ts'

export function endOfWord(code: string, start: number): number {
  let at = start + 1
  while (isWordUnit(code.charCodeAt(at))) at++
  return at
}

/** With its fraction, and the names of members of `1..toString()`. */
export function endOfNumber(code: string, start: number): number {
  let at = start + 1
  while (isWordUnit(code.charCodeAt(at)) || code.charCodeAt(at) === 46) at++
  return at
}

/** Behind a string's second quote, or -1. */
export function endOfString(code: string, start: number, quote: number): number {
  for (let at = start + 1; at < code.length; at++) {
    const unit = code.charCodeAt(at)
    if (unit === quote) return at + 1
    if (unit === 92) at += code.charCodeAt(at + 1) === 13 && code.charCodeAt(at + 2) === 10 ? 2 : 1
    else if (unit === 10 || unit === 13) return -1
  }
  return -1
}

/** Behind a template's last mark, or behind its next `${`; -1 for neither. */
export function endOfTemplatePart(code: string, from: number): number {
  for (let at = from; at < code.length; at++) {
    const unit = code.charCodeAt(at)
    if (unit === 96) return at + 1
    if (unit === 92) at++
    else if (unit === 36 && code.charCodeAt(at + 1) === 123) return at + 2
  }
  return -1
}

/** Behind the second slash of a regular expression, or -1. */
export function endOfPattern(code: string, start: number): number {
  let isInClass = false
  for (let at = start + 1; at < code.length; at++) {
    const unit = code.charCodeAt(at)
    if (endsLine(unit)) return -1
    if (unit === 92) at++
    else if (unit === 91) isInClass = true
    else if (unit === 93) isInClass = false
    else if (unit === 47 && !isInClass) return at + 1
  }
  return -1
}

/** Does a line end between two offsets? */
export function hasLineEnd(code: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (endsLine(code.charCodeAt(at))) return true
  return false
}
