// `pnpm bench` measures everything, `pnpm bench b g` some parts; `pnpm bench` also writes results.json beside this file.
// Packages are measured as they are published: from `dist`, which is built here when it is not that of these sources.
import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import buildPackages from '../bundlers/builtPackages.ts'
import { figure, goalTable, renderTable } from './report.ts'
import type { Part } from './report.ts'

buildPackages()

/** By the letters that name them. Loaded one by one, so that no part pays for another one's modules. */
const PARTS: Readonly<Record<string, () => Promise<Part>>> = {
  ab: async () => (await import('./parts/floorAndCore.ts')).measureFloorAndCore(),
  c: async () => (await import('./parts/parsers.ts')).measureParsers(),
  d: async () => (await import('./parts/babel.ts')).measureBabel(),
  e: async () => (await import('./parts/swc.ts')).measureSwc(),
  f: async () => (await import('./parts/peers.ts')).measurePeers(),
  g: async () => (await import('./parts/candidate.ts')).measureCandidates(),
  h: async () => (await import('./parts/bundlers.ts')).measureBundlers(),
  i: async () => (await import('./parts/memory.ts')).measureMemory(),
  j: async () => (await import('./parts/growth.ts')).measureGrowth(),
  k: async () => (await import('./parts/runtime.ts')).measureRuntime(),
  l: async () => (await import('./parts/reading.ts')).measureReading(),
  check: async () => (await import('./parts/check.ts')).measureCheck(),
}

const asked = process.argv.slice(2)
const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: availableParallelism(), loadBefore: loadavg() }
console.log(`Node ${machine.node}, ${machine.cores} × ${machine.cpu}, load ${machine.loadBefore.map(figure).join(' ')}`)

const start = performance.now()
const parts: Part[] = []
for (const [letters, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.some((each) => each === letters || (letters === 'ab' && 'ab'.includes(each)))) continue
  const began = performance.now()
  const part = await measure()
  parts.push(part)
  for (const table of part.tables) console.log(`\n${renderTable(table)}`)
  console.log(`  (${figure((performance.now() - began) / 1000)} s)`)
}

const goals = parts.flatMap(({ goals: each }) => each ?? [])
if (goals.length > 0) console.log(`\n${renderTable(goalTable(goals))}`)
const seconds = (performance.now() - start) / 1000
console.log(`\n${figure(seconds)} s, load ${loadavg().map(figure).join(' ')}. Ratios compare within one table only: samples of the same round.`)
writeFileSync(new URL('results.json', import.meta.url), JSON.stringify({ machine, seconds, loadAfter: loadavg(), goals, parts }, null, 2))
