/**
 * Runs every fuzzer there is, for a time, on two cores.
 *
 *     pnpm fuzz [seconds] [--seed n]
 *
 * Time is given out in slices; each slice is a process of its own with a seed of its own, so that memory stays as it is however long it takes.
 * A slice that finds something says how to run it again. Exits with 1 if any did.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FUZZERS } from './fuzzers.ts'

const WORKERS = 2
/** Seconds of one slice, beside what its process takes to start. */
const SLICE = 180

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
let failures = 0

/** Every fuzzer gets as many slices as the others. */
function slicesOf(): Slice[] {
  const share = (seconds * WORKERS) / FUZZERS.length
  const rounds = Math.ceil(share / SLICE)
  return Array.from({ length: rounds }, (_, round) => FUZZERS.map((file) => ({ file, seed: firstSeed + round, seconds: share / rounds }))).flat()
}

function runSlice({ file, seed, seconds: time }: Slice): Promise<void> {
  const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs')
  const environment = { CROSSLOAD_FUZZ_SECONDS: String(time), CROSSLOAD_FUZZ_SEED: String(seed) }
  const child = spawn(process.execPath, [vitest, 'run', '--project=sources', file], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, ...environment, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => void (output += text))
  }
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const told = [...output.matchAll(/^fuzz (.+): (\d+) programs, ([\d.]+) s, seed (\d+)$/gm)]
      for (const [line, name = '', programs, took, of] of told) {
        const total = totals.get(name) ?? { programs: 0, seconds: 0, seeds: [] }
        total.programs += Number(programs)
        total.seconds += Number(took)
        total.seeds.push(Number(of))
        totals.set(name, total)
        console.log(line)
      }
      if (code !== 0 || told.length === 0) {
        failures++
        const again = Object.entries(environment).map(([name, value]) => `${name}=${value}`).join(' ')
        console.log(`${output}\nfuzz: this came of ${again} npx vitest run --project=sources ${file}`)
      }
      resolve()
    })
  })
}

const startedAt = Date.now()
const slices = slicesOf()
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
process.exitCode = failures === 0 ? 0 : 1
