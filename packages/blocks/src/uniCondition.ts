import { and, not, or } from './answer.ts'
import type { Answer } from './answer.ts'

/** `undefined`: it depends on more than the host. `null`: not a condition at all. */
export type Verdict = Answer | null

/** Parentheses and `!` within one another; what nests deeper than anybody writes is not known. */
const DEEPEST = 200

const TOKEN = /\s*([<>]=?|[!=]==?|\|\|?|&&?|[!()]|[A-Za-z_$][\w$-]*|\d[\d.]*)/y

/**
 * Works out the condition behind `#ifdef`, such as `MP-WEIXIN || (APP && !H5)`. A comparison (`uniVersion > 3.9`) is never known.
 *
 * No condition at all holds, as in uni-app.
 *
 * @param holds whether a name holds; `undefined` where that is not known
 */
export function evaluateCondition(condition: string, holds: (name: string) => Answer): Verdict {
  const tokens = tokenize(condition.trim())
  if (!tokens) return null
  if (tokens.length === 0) return true
  let index = 0
  let depth = 0
  let isTooDeep = false
  let isWrong = false

  function either(): Answer {
    let left = both()
    while (tokens?.[index]?.startsWith('|')) {
      index += 1
      const right = both()
      left = or(left, right)
    }
    return left
  }

  function both(): Answer {
    let left = comparison()
    while (tokens?.[index]?.startsWith('&')) {
      index += 1
      const right = comparison()
      left = and(left, right)
    }
    return left
  }

  function comparison(): Answer {
    const left = operand()
    if (!/^(?:[<>]|[!=]=)/.test(tokens?.[index] ?? '')) return left
    index += 1
    operand()
    return undefined
  }

  function operand(): Answer {
    const token = tokens?.[index] ?? ''
    index += 1
    if (token === '!') return not(deeper(operand))
    if (token === '(') {
      const inner = deeper(either)
      if (tokens?.[index] !== ')') isWrong = true
      index += 1
      return inner
    }
    if (/^\d/.test(token)) return undefined
    if (!/^[A-Za-z_$]/.test(token)) isWrong = true
    return holds(token)
  }

  function deeper(read: () => Answer): Answer {
    isTooDeep ||= depth === DEEPEST
    if (isTooDeep) return undefined
    depth++
    const answer = read()
    depth--
    return answer
  }

  const verdict = either()
  if (isTooDeep) return undefined
  return isWrong || index !== tokens.length ? null : verdict
}

function tokenize(text: string): readonly string[] | undefined {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)?.[1]
    if (token === undefined) return undefined
    tokens.push(token)
  }
  return tokens
}
