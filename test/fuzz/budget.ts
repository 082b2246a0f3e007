/**
 * How long fuzzers run. Each of them is a test that asks here, so that one command can run all of them for a time, and `pnpm test` a part of
 * each that is the same every time.
 */
export interface Budget {
  readonly seed: number
  /** How many programs at most. */
  readonly runs: number
  /** Milliseconds after which no more are begun. */
  readonly milliseconds: number
}

/**
 * @param runs how many programs there are where nobody sets a time
 */
export function budgetFor(runs: number): Budget {
  const seconds = Number(process.env['CROSSLOAD_FUZZ_SECONDS'] ?? 0)
  const seed = Number(process.env['CROSSLOAD_FUZZ_SEED'] ?? 20_261_128)
  if (seconds > 0) return { seed, runs: Number.MAX_SAFE_INTEGER, milliseconds: seconds * 1000 }
  return { seed, runs: Number(process.env['CROSSLOAD_FUZZ_RUNS'] ?? runs), milliseconds: Number.MAX_SAFE_INTEGER }
}

/** Milliseconds that a test may take which does all that a budget allows. */
export function timeoutOf({ runs, milliseconds }: Budget): number {
  return 300_000 + Math.min(milliseconds, runs * 1000, 7_200_000)
}

/** Says what a fuzzer did, in a line that the command adds up. */
export function tellPrograms(fuzzer: string, programs: number, startedAt: number, { seed }: Budget): void {
  console.log(`fuzz ${fuzzer}: ${programs} programs, ${((Date.now() - startedAt) / 1000).toFixed(1)} s, seed ${seed}`)
}
