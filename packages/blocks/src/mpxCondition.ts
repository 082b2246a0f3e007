import { not } from './answer.ts'
import type { Answer } from './answer.ts'

/** What a condition comes to: a text, an answer, or `undefined` where that does not follow from the mode. */
type Value = string | Answer

/** Parentheses and `!` within one another. */
const DEEPEST = 200

const TOKEN = /\s*(?:(['"])((?:(?!\1)[^\\])*)\1|([!=]==?|\|\||&&|[!()]|[A-Za-z_$][\w$]*))/y

/**
 * Works out the condition behind Mpx's `@mpx-if`, an expression of JavaScript such as `__mpx_mode__ === 'ali' || __mpx_mode__ === 'wx'`.
 *
 * @returns `undefined` where it depends on more than the mode, or is more than comparisons, `!`, `&&` and `||`, or nests deeper than anybody
 *   writes
 */
export function evaluateMpxCondition(condition: string, mode: string): Answer {
  const tokens = tokenize(condition)
  let index = 0
  let depth = 0
  let isTooDeep = false
  const take = (...wanted: readonly string[]) => wanted.includes(tokens?.[index]?.text ?? '') && !tokens?.[index]?.isText

  function either(): Value {
    let left = both()
    while (take('||')) {
      index += 1
      const right = both()
      left = truth(left) === true || truth(right) === true ? true : truth(left) === false ? right : undefined
    }
    return left
  }

  function both(): Value {
    let left = equality()
    while (take('&&')) {
      index += 1
      const right = equality()
      left = truth(left) === false || truth(right) === false ? false : truth(left) === true ? right : undefined
    }
    return left
  }

  function equality(): Value {
    let left = operand()
    while (take('===', '==', '!==', '!=')) {
      const isPositive = tokens?.[index]?.text.startsWith('=')
      index += 1
      const right = operand()
      left = left === undefined || right === undefined ? undefined : (left === right) === isPositive
    }
    return left
  }

  function operand(): Value {
    const token = tokens?.[index]
    index += 1
    if (token === undefined) return undefined
    if (token.isText) return token.text
    if (token.text === '!') return not(truth(deeper(operand)))
    if (token.text === '(') {
      const inner = deeper(either)
      if (!take(')')) index = Number.POSITIVE_INFINITY
      index += 1
      return inner
    }
    return token.text === '__mpx_mode__' ? mode : token.text === 'true' ? true : token.text === 'false' ? false : undefined
  }

  function deeper(read: () => Value): Value {
    isTooDeep ||= depth === DEEPEST
    if (isTooDeep) return undefined
    depth++
    const value = read()
    depth--
    return value
  }

  const value = either()
  return tokens !== undefined && !isTooDeep && index === tokens.length ? truth(value) : undefined
}

function truth(value: Value): Answer {
  return value === undefined ? undefined : Boolean(value)
}

function tokenize(condition: string): readonly { readonly text: string; readonly isText: boolean }[] | undefined {
  const text = condition.trim()
  const tokens: { text: string; isText: boolean }[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const [found, , written, other] = TOKEN.exec(text) ?? []
    if (found === undefined) return undefined
    tokens.push(other === undefined ? { text: written ?? '', isText: true } : { text: other, isText: false })
  }
  return tokens
}
