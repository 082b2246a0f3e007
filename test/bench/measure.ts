/** One thing to time. */
export interface Case {
  readonly name: string
  readonly run: () => unknown
}

/** What one case took: a sample a round, in ms. Sample n of every case of a table is of the same round. */
export interface Measured {
  readonly name: string
  readonly samples: readonly number[]
}

/** How long a table may take: rounds go on till the time is over, within these bounds. */
export interface Budget {
  /** ms. */
  readonly time: number
  /** Default 5. */
  readonly least?: number
  /** Default 200. */
  readonly most?: number
  /** In ms, what samples are differences of. Default: the time of day. */
  readonly clock?: () => number
}

/**
 * Times all cases in turn, round after round, each round beginning with another one: what else the machine does hits all of them alike, and
 * a ratio of two samples of one round means something where the samples themselves do not.
 */
export async function measureInTurn(cases: readonly Case[], { time, least = 5, most = 200, clock = () => performance.now() }: Budget): Promise<readonly Measured[]> {
  const samples = cases.map((): number[] => [])
  for (const { run } of cases) await run()
  const end = performance.now() + time
  for (let round = 0; round < least || (round < most && performance.now() < end); round += 1) {
    for (let turn = 0; turn < cases.length; turn += 1) {
      const index = (round + turn) % cases.length
      const start = clock()
      await cases[index]?.run()
      samples[index]?.push(clock() - start)
    }
  }
  return cases.map(({ name }, index) => ({ name, samples: samples[index] ?? [] }))
}

/** In ms: what this process has worked so far, on all cores. What others do on the machine hardly shows. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The median of the ratios of samples of the same round. */
export function ratioOf(measured: Measured, base: Measured): number {
  return median(measured.samples.map((sample, index) => sample / (base.samples[index] ?? Number.NaN)))
}

/**
 * @param share 0 for the least, 0.5 for the median, 1 for the greatest
 */
export function quantile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.round((numbers.length - 1) * share)] ?? Number.NaN
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5)
}
