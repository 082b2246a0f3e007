import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateFiles } from '../generateFiles.ts'
import { median, quantile } from '../measure.ts'
import { figure } from '../report.ts'
import type { Goal, Part, Table } from '../report.ts'

/** What the plugin may cost in each, as a ratio of build times; Rollup has no goal of its own. */
const TARGETS = { vite: 1.03, rolldown: 1.03, webpack: 1.05, esbuild: 1.2, rspack: 1.2, rollup: undefined } as const

type Bundler = keyof typeof TARGETS

const FILES = 1600
const CANDIDATES = 16
const PAIRS = 3
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

/** (h): builds without and with the plugin, in pairs, each in a process of its own. */
export async function measureBundlers(): Promise<Part> {
  const root = mkdtempSync(join(tmpdir(), 'crossload-bench-'))
  try {
    const entry = writeApp(root)
    const pairs = measurePairs(root, entry)
    const rows = Object.entries(pairs).map(([bundler, taken]) => rowOf(bundler, taken))
    const goals = Object.entries(pairs).flatMap(([bundler, taken]): readonly Goal[] => {
      const target = TARGETS[bundler as Bundler]
      if (target === undefined) return []
      const goal = (key: 'wall' | 'cpu', by: string): Goal => {
        return { name: `${bundler}, plugin on to off, ${by}`, target, measured: ratio(taken, key), unit: '×' }
      }
      return countsCpu(bundler) ? [goal('wall', 'by the clock'), goal('cpu', 'CPU')] : [goal('wall', 'by the clock')]
    })
    const head = ['', 'clock ratio', 'quartiles', 'CPU ratio', 'off ms (least)', 'on ms (least)', 'load plugin ms', 'peak off MB', 'on MB', 'pairs']
    const title = `h  bundlers: ${FILES} modules, ${CANDIDATES} with a call, with maps`
    return { part: 'h', tables: [{ title, head, rows }, measureCold(root)], goals }
  } finally {
    rmSync(root, { recursive: true })
  }
}

type Pair = Readonly<Record<'off' | 'on', Taken>>

function measurePairs(root: string, entry: string): Readonly<Record<Bundler, readonly Pair[]>> {
  const pairs: Record<Bundler, Pair[]> = { vite: [], rolldown: [], webpack: [], esbuild: [], rspack: [], rollup: [] }
  // One round more than counts: the first reads the disk.
  for (let round = 0; round <= PAIRS; round += 1) {
    for (const bundler of Object.keys(pairs) as Bundler[]) {
      // Which goes first changes, so that neither profits from the other.
      const order = round % 2 === 0 ? (['off', 'on'] as const) : (['on', 'off'] as const)
      const taken = Object.fromEntries(order.map((which) => [which, buildOnce(bundler, root, entry, which === 'on')])) as unknown as Pair
      if (round > 0) pairs[bundler].push(taken)
    }
  }
  return pairs
}

function buildOnce(bundler: Bundler, root: string, entry: string, withPlugin: boolean): Taken {
  const outDir = join(root, `out-${bundler}-${withPlugin ? 'on' : 'off'}`)
  const job = JSON.stringify({ bundler, root, entry, outDir, withPlugin })
  const env = { ...process.env, NODE_OPTIONS: '', NODE_ENV: '' }
  const output = execFileSync(process.execPath, [JOB, job], { cwd: root, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'inherit'] })
  const rewritten = readdirSync(outDir).some((file) => file.endsWith('.js') && readFileSync(join(outDir, file), 'utf8').includes('my.uploadFile'))
  if (rewritten !== withPlugin) throw new Error(`${bundler}: the calls are ${rewritten ? '' : 'not '}rewritten`)
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

function ratio(pairs: readonly Pair[], key: 'wall' | 'cpu'): number {
  return median(pairs.map(({ on, off }) => on[key] / off[key]))
}

/** esbuild builds in a process of its own, whose CPU time ours does not count. */
function countsCpu(bundler: string): boolean {
  return bundler !== 'esbuild'
}

function rowOf(bundler: string, pairs: readonly Pair[]): readonly string[] {
  const all = (which: 'on' | 'off', key: keyof Taken) => pairs.map((pair) => pair[which][key])
  const ratios = pairs.map(({ on, off }) => on.wall / off.wall)
  return [
    bundler,
    figure(ratio(pairs, 'wall')),
    `${figure(quantile(ratios, 0.25))}–${figure(quantile(ratios, 0.75))}`,
    countsCpu(bundler) ? figure(ratio(pairs, 'cpu')) : '–',
    figure(Math.min(...all('off', 'wall'))),
    figure(Math.min(...all('on', 'wall'))),
    figure(median(all('on', 'load'))),
    figure(median(all('off', 'peak')) / 1024),
    figure(median(all('on', 'peak')) / 1024),
    String(pairs.length),
  ]
}
