/**
 * Runs every fuzzer there is, for a time, on two cores.
 *
 *     pnpm fuzz [seconds] [--seed n]
 *
 * Time is given out in slices; each slice is a process of its own with a seed of its own, so that memory stays as it is however long it takes.
 * A slice says what it did when it ends, and how to run it again where it found something. Exits with 1 if any did, with 130 if it was stopped.
 */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FUZZERS } from './fuzzers.ts'

const WORKERS = 2
/** Seconds of one slice, beside what its process takes to start. */
const SLICE = 180
/** Seconds beyond its own after which a slice hangs. */
const PATIENCE = 600
/** What vitest says of a worker that it waited for in vain. */
const NEVER_BEGUN = /Timeout waiting for worker to respond|Failed to start \w+ worker/

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } })
const seconds = Number(positionals[0] ?? 60)
const firstSeed = Number(values.seed ?? Date.now() % 1_000_000_000)
if (!(seconds > 0) || !Number.isSafeInteger(firstSeed)) throw new TypeError('usage: pnpm fuzz [seconds] [--seed n]')

interface Slice {
  readonly file: string
  readonly seed: number
  readonly seconds: number
}

/** What a fuzzer did in all its slices. */
interface Total {
  programs: number
  seconds: number
  readonly seeds: number[]
}

const totals = new Map<string, Total>()
const running = new Set<ChildProcess>()
let failures = 0
let isStopped = false

/** Every fuzzer gets its share of the time, in turns with the others. */
function slicesOf(): Slice[] {
  const shares = FUZZERS.reduce((sum, { share }) => sum + share, 0)
  return FUZZERS.flatMap(({ file, share }) => {
    const time = (seconds * WORKERS * share) / shares
    const rounds = Math.ceil(time / SLICE)
    return Array.from({ length: rounds }, (_, round) => ({ file, seed: firstSeed + round, seconds: time / rounds }))
  }).sort((a, b) => a.seed - b.seed)
}

function runSlice(slice: Slice, isSecondStart = false): Promise<void> {
  const { file, seed, seconds: time } = slice
  const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs')
  const environment = { CROSSLOAD_FUZZ_SECONDS: String(time), CROSSLOAD_FUZZ_SEED: String(seed) }
  const child = spawn(process.execPath, [vitest, 'run', '--project=sources', file], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, ...environment, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, because its workers outlive it.
    detached: true,
  })
  running.add(child)
  const patience = setTimeout(() => stop(child), (time + PATIENCE) * 1000)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => void (output += text))
  }
  return new Promise((resolve) => {
    child.on('close', (code) => {
      running.delete(child)
      clearTimeout(patience)
      const told = [...output.matchAll(/^fuzz (.+): (\d+) programs, ([\d.]+) s, seed (\d+)$/gm)]
      for (const [line, name = '', programs, took, of] of told) {
        const total = totals.get(name) ?? { programs: 0, seconds: 0, seeds: [] }
        total.programs += Number(programs)
        total.seconds += Number(took)
        total.seeds.push(Number(of))
        totals.set(name, total)
        console.log(line)
      }
      // A machine that is busy with something else may not start a worker in vitest's time. Nothing was tried, so nothing was found.
      if (!isStopped && !isSecondStart && told.length === 0 && NEVER_BEGUN.test(output)) {
        console.log(`fuzz: ${file} with seed ${seed} did not start, and is started again`)
        return resolve(runSlice(slice, true))
      }
      if (!isStopped && (code !== 0 || told.length === 0)) {
        failures++
        const again = Object.entries(environment).map(([name, value]) => `${name}=${value}`).join(' ')
        console.log(`${output}\nfuzz: this came of ${again} npx vitest run --project=sources ${file}`)
      }
      resolve()
    })
  })
}

function stop({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid)
}

const startedAt = Date.now()
const slices = slicesOf()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    isStopped = true
    slices.length = 0
    for (const child of running) stop(child)
  })
}
console.log(`fuzz: ${slices.length} slices, ${seconds} s on ${WORKERS} cores, seeds from ${firstSeed}`)
const work = async () => {
  for (let slice = slices.shift(); slice; slice = slices.shift()) await runSlice(slice)
}
await Promise.all(Array.from({ length: WORKERS }, work))

console.log(`\nfuzz: ${Math.round((Date.now() - startedAt) / 1000)} s on ${WORKERS} cores, seeds from ${firstSeed}`)
for (const [name, { programs, seconds: took, seeds }] of totals) {
  console.log(`  ${name}: ${programs} programs, ${Math.round(took)} s, seeds ${Math.min(...seeds)} to ${Math.max(...seeds)}`)
}
const programsInAll = [...totals.values()].reduce((sum, { programs }) => sum + programs, 0)
console.log(`  in all: ${programsInAll} programs, ${failures === 0 ? 'nothing found' : `${failures} slices found something`}`)
process.exitCode = failures > 0 ? 1 : isStopped ? 130 : 0
