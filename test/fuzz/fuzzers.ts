export interface Fuzzer {
  /** A test that asks `budgetFor` how long it may try programs, and ends with `tellPrograms`. */
  readonly file: string
  /** Its part of the time, beside those of the others. */
  readonly share: number
}

/** Tests that try as many programs as they are given time for: generated ones, and those that are installed here. */
export const FUZZERS: readonly Fuzzer[] = [
  { file: 'test/fuzz/appliers.test.ts', share: 3 },
  { file: 'test/peers/properties.test.ts', share: 2 },
  { file: 'test/corpus/outline.test.ts', share: 1 },
  { file: 'test/corpus/reading.test.ts', share: 1 },
  { file: 'test/corpus/scopes.test.ts', share: 1 },
]
