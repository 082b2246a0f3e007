import { isDeepStrictEqual } from 'node:util'
import type { Observation } from './observe.ts'

const text = (value: unknown) => JSON.stringify(value, (_, each: unknown) => (each === undefined ? '[undefined]' : each))

/** The parts of two observations that are not the same, for people. Empty when all are. */
export function describeMismatch(expected: Observation, ours: Observation): string {
  const parts = (Object.keys(expected) as (keyof Observation)[]).filter((part) => !isDeepStrictEqual(expected[part], ours[part]))
  return parts.map((part) => `  ${part}\n    expected ${text(expected[part])}\n    ours     ${text(ours[part])}`).join('\n')
}
