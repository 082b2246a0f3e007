import { span } from '../ast/range.ts'
import { firstFrom } from '../text/ascending.ts'
import { isWholeWord, placesOf } from '../text/word.ts'
import { NO_DEMAND } from './demand.ts'
import type { Demand } from './demand.ts'
import { bodyAround, excerptOf } from './excerpt.ts'
import type { Blank } from './excerpt.ts'
import type { Outline } from './outline.ts'

/** A text to be read, whole or with blanks. */
export interface Reading {
  readonly text: string
  readonly isWhole: boolean
  readonly demand: Demand
  /** Has something been asked for that is blank? Then nobody waits for what this reading gives. */
  misses(): boolean
  /** Gives the offset of every token in what is blank. */
  eachHiddenToken(visit: (offset: number) => void): void
}

/** Who has asked that often asks for most of the text. */
const MOST_ROUNDS = 4

/** The whole text. */
export function wholeReading(code: string): Reading {
  return { text: code, isWhole: true, demand: NO_DEMAND, misses: () => false, eachHiddenToken() {} }
}

/**
 * Has a text read without the bodies of functions that do not matter, which parsers take most of their time for. What such a body holds
 * cannot change what a name means outside of it. It may use a name, so that whoever wants to know all uses of one says so, and reads again
 * where one was left out: what comes out is what a reading of the whole text gives.
 *
 * @param places functions around these are read at once
 * @param read gives `undefined` when it cannot read the text
 */
export function readWhatMatters<T>(
  code: string,
  outline: Outline,
  places: readonly number[],
  read: (reading: Reading) => T | undefined,
): T | undefined {
  const seen = new Set(places.flatMap((at) => [at, ...insideShortFunction(at, outline)]))
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { text, blanks } = excerptOf(code, outline, seen)
    if (blanks.length === 0) break
    const before = seen.size
    const demand = demandOf(code, outline, blanks, seen)
    const misses = () => seen.size > before
    const result = read({ text, isWhole: false, demand, misses, eachHiddenToken: (visit) => eachTokenIn(blanks, outline, visit) })
    if (result === undefined) break
    if (!misses()) return result
  }
  return read(wholeReading(code))
}

/** UTF-16 units. */
const SHORT = 3000

/** What stands next to a call is nearly always asked for: an offset in every function of the function around an offset. */
function insideShortFunction(offset: number, outline: Outline): readonly number[] {
  const { starts, ends } = outline
  const around = bodyAround(offset, outline)
  const end = ends[around] ?? 0
  if (around < 0 || end - (starts[around] ?? 0) > SHORT) return []
  const inside: number[] = []
  for (let body = around + 1; (starts[body] ?? end) < end; body++) inside.push((starts[body] ?? 0) + 1)
  return inside
}

function demandOf(code: string, outline: Outline, blanks: readonly Blank[], seen: Set<number>): Demand {
  const asked = new Set<string>()
  return {
    name(name, within) {
      const { start, end } = span(within)
      const key = `${name} ${start} ${end}`
      if (asked.has(key)) return
      asked.add(key)
      for (const at of placesOf(name, code, start, end)) if (isHidden(at, blanks) && isReference(name, at, code)) seen.add(at)
    },
    all(node) {
      const { start, end } = span(node)
      for (let body = firstFrom(start, outline.starts); (outline.starts[body] ?? end) < end; body++) {
        const inside = (outline.starts[body] ?? 0) + 1
        if (isHidden(inside, blanks)) seen.add(inside)
      }
    },
  }
}

/** May this be a reference? It may be a part of a word, and the name of a member. */
function isReference(name: string, at: number, code: string): boolean {
  return isWholeWord(name, at, code) && (code[at - 1] !== '.' || code[at - 2] === '.')
}

function isHidden(offset: number, blanks: readonly Blank[]): boolean {
  let low = 0
  let high = blanks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blanks[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return (blanks[low]?.start ?? Number.POSITIVE_INFINITY) <= offset
}

function eachTokenIn(blanks: readonly Blank[], { tokens }: Outline, visit: (offset: number) => void): void {
  for (const { start, end } of blanks) {
    for (let token = firstFrom(start, tokens); (tokens[token] ?? end) < end; token++) visit(tokens[token] ?? 0)
  }
}
