/**
 * Tests that try as many generated programs as they are given time for. Each asks `budgetFor` how long that is, and ends with
 * `tellPrograms`.
 */
export const FUZZERS: readonly string[] = ['test/fuzz/appliers.test.ts', 'test/peers/properties.test.ts']
