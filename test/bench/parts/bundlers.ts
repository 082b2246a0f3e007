import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateFiles } from '../generateFiles.ts'
import { median } from '../measure.ts'
import { figure } from '../report.ts'
import type { Goal, Part, Table } from '../report.ts'

/** What the plugin may cost in each, as a ratio of build times; Rollup has no goal of its own. */
const TARGETS = { vite: 1.03, rolldown: 1.03, webpack: 1.05, esbuild: 1.2, rspack: 1.2, rollup: undefined } as const

type Bundler = keyof typeof TARGETS

const FILES = 1600
const CANDIDATES = 16
/** Rounds that count. Rollup, which has no goal, takes longest and runs once. */
const ROUNDS = 3
const JOB = fileURLToPath(new URL('../buildOnce.mjs', import.meta.url))

/** What every build with the plugin pays once, before anything is warm. */
const COLD = ['load the plugin', 'look through the sources', 'parse the files with a call', 'transform the files with a call'] as const
const COLD_JOB = fileURLToPath(new URL('../coldJob.mjs', import.meta.url))

interface Taken {
  /** ms of the build, by the clock and of all cores. */
  readonly wall: number
  readonly cpu: number
  /** ms of loading the plugin, before the build. */
  readonly load: number
  /** KB. */
  readonly peak: number
}

/** (h): builds without a plugin, with an empty one and with ours, in turn, each in a process of its own. */
export async function measureBundlers(): Promise<Part> {
  const root = mkdtempSync(join(tmpdir(), 'crossload-bench-'))
  try {
    const entry = writeApp(root)
    const rounds = measureRounds(root, entry)
    const rows = Object.entries(rounds).map(([bundler, taken]) => rowOf(bundler, taken))
    const goals = Object.entries(rounds).flatMap(([bundler, taken]): readonly Goal[] => {
      const target = TARGETS[bundler as Bundler]
      if (target === undefined) return []
      const goal = (key: 'wall' | 'cpu', by: string): Goal => {
        return { name: `${bundler}, plugin on to off, ${by}`, target, measured: ratio(taken, 'on', key), unit: '×' }
      }
      return countsCpu(bundler) ? [goal('wall', 'by the clock'), goal('cpu', 'CPU')] : [goal('wall', 'by the clock')]
    })
    const head = ['', 'clock ratio', 'range', 'CPU ratio', 'empty plugin', 'off ms (least)', 'empty ms', 'on ms', 'load plugin ms', 'peak off MB', 'on MB', 'rounds']
    const title = `h  bundlers: ${FILES} modules, ${CANDIDATES} with a call, with maps`
    return { part: 'h', tables: [{ title, head, rows }, measureCold(root)], goals }
  } finally {
    rmSync(root, { recursive: true })
  }
}

const KINDS = ['off', 'empty', 'on'] as const

type Kind = (typeof KINDS)[number]

/** One build of each kind. */
type Round = Readonly<Record<Kind, Taken>>

function measureRounds(root: string, entry: string): Readonly<Record<Bundler, readonly Round[]>> {
  const rounds: Record<Bundler, Round[]> = { vite: [], rolldown: [], webpack: [], esbuild: [], rspack: [], rollup: [] }
  // One round more than counts: the first reads the disk.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const bundler of Object.keys(rounds) as Bundler[]) {
      if (TARGETS[bundler] === undefined && round !== 1) continue
      // Which goes first changes, so that none profits from the others.
      const order = KINDS.map((_, index) => KINDS[(index + round) % KINDS.length] as Kind)
      const taken = Object.fromEntries(order.map((kind) => [kind, buildOnce(bundler, root, entry, kind)])) as unknown as Round
      if (round > 0) rounds[bundler].push(taken)
    }
  }
  return rounds
}

function buildOnce(bundler: Bundler, root: string, entry: string, plugin: Kind): Taken {
  const outDir = join(root, `out-${bundler}-${plugin}`)
  const job = JSON.stringify({ bundler, root, entry, outDir, plugin })
  const env = { ...process.env, NODE_OPTIONS: '', NODE_ENV: '' }
  const output = execFileSync(process.execPath, [JOB, job], { cwd: root, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'inherit'] })
  const rewritten = readdirSync(outDir).some((file) => file.endsWith('.js') && readFileSync(join(outDir, file), 'utf8').includes('my.uploadFile'))
  if (rewritten !== (plugin === 'on')) throw new Error(`${bundler}, ${plugin}: the calls are ${rewritten ? '' : 'not '}rewritten`)
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Taken
}

/** Where the difference comes from: the same steps, each in a process of its own that does nothing else. */
function measureCold(root: string): Table {
  const rows = COLD.map((what) => {
    const env = { ...process.env, NODE_OPTIONS: '' }
    const taken = Array.from({ length: 5 }, () => Number(execFileSync(process.execPath, [COLD_JOB, what, root], { encoding: 'utf8', env })))
    return [what, figure(Math.min(...taken)), figure(median(taken)), String(taken.length)]
  })
  return { title: 'h  once in every build, in a new process', head: ['', 'least ms', 'median ms', 'samples'], rows }
}

function writeApp(root: string): string {
  const files = generateFiles({ files: FILES, candidates: CANDIDATES, language: 'js' })
  for (const { id, code } of files) {
    mkdirSync(dirname(join(root, id)), { recursive: true })
    writeFileSync(join(root, id), code)
  }
  const candidates = files.filter(({ code }) => code.includes('uploadFile')).map(({ id }) => id)
  writeFileSync(join(root, 'candidates.json'), JSON.stringify(candidates))
  writeFileSync(join(root, 'package.json'), '{ "type": "module", "sideEffects": true }')
  const entry = join(root, 'main.js')
  writeFileSync(entry, files.map(({ id }, index) => `import * as m${index} from './${id}'\nconsole.log(m${index})`).join('\n'))
  return entry
}

function ratio(rounds: readonly Round[], kind: Kind, key: 'wall' | 'cpu'): number {
  return median(rounds.map((round) => round[kind][key] / round.off[key]))
}

/** esbuild builds in a process of its own, whose CPU time ours does not count. */
function countsCpu(bundler: string): boolean {
  return bundler !== 'esbuild'
}

function rowOf(bundler: string, rounds: readonly Round[]): readonly string[] {
  const all = (kind: Kind, key: keyof Taken) => rounds.map((round) => round[kind][key])
  const ratios = rounds.map(({ on, off }) => on.wall / off.wall)
  return [
    bundler,
    figure(ratio(rounds, 'on', 'wall')),
    `${figure(Math.min(...ratios))}–${figure(Math.max(...ratios))}`,
    countsCpu(bundler) ? figure(ratio(rounds, 'on', 'cpu')) : '–',
    figure(ratio(rounds, 'empty', 'wall')),
    ...KINDS.map((kind) => figure(Math.min(...all(kind, 'wall')))),
    figure(median(all('on', 'load'))),
    figure(median(all('off', 'peak')) / 1024),
    figure(median(all('on', 'peak')) / 1024),
    String(rounds.length),
  ]
}
