import type { Possible, Text, Value } from './value.ts'
import { UNKNOWN, oneOf } from './value.ts'

/** Of longer texts only the ends are kept: UTF-16 units. */
const LONGEST = 2000

/** A text, cut where it is too long to be carried along. */
export function text(whole: string): Text {
  if (whole.length <= LONGEST) return { type: 'string', start: whole, end: whole, isWhole: true }
  return { type: 'string', start: whole.slice(0, LONGEST), end: whole.slice(-LONGEST), isWhole: false }
}

/**
 * A text of another file, for who looks up what an app says elsewhere.
 *
 * @param from what people call the file: `.env.production`
 * @param isDevelopment does only a development build read it?
 */
export function textFrom(whole: string, from: string, isDevelopment = false): Value {
  return { possible: [{ ...text(whole), from, ...(isDevelopment && { isDevelopment }) }], isComplete: true }
}

const GAP: Text = { type: 'string', start: '', end: '', isWhole: false }

/** What `left + right` may be, or a template with both in it. */
export function add(left: Value, right: Value): Value {
  if (left.possible.length === 0 && right.possible.length === 0) return UNKNOWN
  const sums = eachOf(left).flatMap((a) => eachOf(right).map((b) => sum(a, b)))
  const known = sums.flatMap((each) => each ?? [])
  return oneOf([{ possible: known, isComplete: known.length === sums.length }])
}

/** What may be there; `undefined` stands for what cannot be seen. */
function eachOf({ possible, isComplete }: Value): readonly (Possible | undefined)[] {
  return isComplete ? possible : [...possible, undefined]
}

function sum(a: Possible | undefined, b: Possible | undefined): Possible | undefined {
  if (a?.type === 'string' || b?.type === 'string') return joined(a, b)
  if (a?.type !== 'number' || b?.type !== 'number') return undefined
  return { type: 'number', ...(a.value !== undefined && b.value !== undefined && { value: a.value + b.value }) }
}

function joined(a: Possible | undefined, b: Possible | undefined): Possible {
  const left = asText(a)
  const right = asText(b)
  // What nothing stands in front of is what the text begins with.
  const first = b?.type === 'string' && (a?.type !== 'string' || (a.isWhole && a.start === '')) ? b : a
  return {
    type: 'string',
    start: cut(left.isWhole ? left.start + right.start : left.start, 'start'),
    end: cut(right.isWhole ? left.end + right.end : right.end, 'end'),
    isWhole: left.isWhole && right.isWhole && left.start.length + right.start.length <= LONGEST,
    ...(first?.at && { at: first.at }),
    ...(first?.from !== undefined && { from: first.from }),
    ...((a?.isDevelopment || b?.isDevelopment) && { isDevelopment: true }),
  }
}

function cut(whole: string, from: 'start' | 'end'): string {
  if (whole.length <= LONGEST) return whole
  return from === 'start' ? whole.slice(0, LONGEST) : whole.slice(-LONGEST)
}

function asText(possible: Possible | undefined): Text {
  if (possible?.type === 'string') return possible
  if (possible?.type === 'number' && possible.value !== undefined) return text(String(possible.value))
  return GAP
}
