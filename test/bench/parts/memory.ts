import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { figure } from '../report.ts'
import type { Part } from '../report.ts'

const JOB = fileURLToPath(new URL('../memoryJob.ts', import.meta.url))
const JOBS = ['nothing', 'load core', 'core over the files', '@babel/parser over the files', '@babel/core over the files'] as const
const INPUTS = ['2,000 files, 20 with a call', 'one file of 50,000 lines'] as const
const ROUNDS = 3

/** (i): the greatest resident size of a process that does one thing, each in a process of its own. */
export async function measureMemory(): Promise<Part> {
  const rows: string[][] = []
  for (const input of INPUTS) {
    let base: number | undefined
    for (const job of JOBS) {
      const peaks = Array.from({ length: ROUNDS }, () => peakOf(job, input)).toSorted((a, b) => a - b)
      const peak = peaks[1] ?? Number.NaN
      base ??= peak
      rows.push([`${input}: ${job}`, figure(peak), `+${figure(peak - base)}`, `${figure(peaks[0] ?? 0)}–${figure(peaks.at(-1) ?? 0)}`, String(ROUNDS)])
    }
  }
  return { part: 'i', tables: [{ title: 'i  memory peak (the files are held in all cases)', head: ['', 'MB', 'more', 'range', 'samples'], rows }] }
}

function peakOf(job: (typeof JOBS)[number], input: (typeof INPUTS)[number]): number {
  return Number(execFileSync(process.execPath, ['--import', 'tsx', JOB, job, input], { encoding: 'utf8' })) / 1024
}
