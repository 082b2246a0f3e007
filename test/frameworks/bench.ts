// Times builds of the example apps with and without crossload, in turn, and prints the ratio of the medians; nothing is asserted about
// times. Run with `pnpm bench:frameworks`; CROSSLOAD_BENCH_PAIRS says how many pairs (3).
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import buildPackages from '../bundlers/builtPackages.ts'
import { copyApp, installExample } from './shared/frameworkApp.ts'
import { timeInTurn } from './shared/timeInTurn.ts'
import type { Variants } from './shared/timeInTurn.ts'

interface Example {
  readonly name: string
  /** The file that lists the plugins. */
  readonly config: string
  readonly platforms: readonly string[]
  command(platform: string): readonly string[]
}

const EXAMPLES: readonly Example[] = [
  {
    name: 'uni-app',
    config: 'vite.config.ts',
    platforms: ['mp-weixin', 'mp-alipay'],
    command: (platform) => ['node_modules/.bin/uni', 'build', '-p', platform],
  },
  { name: 'mpx', config: 'webpack.config.mjs', platforms: ['wx', 'ali'], command: (mode) => ['node', 'build.mjs', mode] },
]

const pairs = Number(process.env['CROSSLOAD_BENCH_PAIRS'] ?? 3)
if (!Number.isInteger(pairs) || pairs < 1) throw new Error('CROSSLOAD_BENCH_PAIRS takes a number of pairs, at least 1')

buildPackages()
console.log(`${pairs} pairs of builds, ${availableParallelism()} cores, load ${load()} at the start`)
console.log(line('', ['without: median, from–to', 'with: median, from–to', 'ratio: medians, from–to']))
for (const example of EXAMPLES) {
  const apps = copyTwice(example)
  try {
    for (const platform of example.platforms) await report(`${example.name} ${platform}`, apps, example.command(platform))
  } finally {
    apps.without.remove()
    apps.with.remove()
  }
}
console.log(`load ${load()} at the end`)

/** An example as it is, and with a config that does not know of crossload. */
function copyTwice({ name, config }: Example): Variants {
  const example = installExample(name)
  const apps = { without: copyApp(example, example), with: copyApp(example, example) }
  const file = join(apps.without.folder, config)
  writeFileSync(file, withoutPlugin(readFileSync(file, 'utf8')))
  return apps
}

function withoutPlugin(config: string): string {
  const text = config.replace(/^import crossload .*\n/m, '').replace(/,?\s*\bcrossload\(\),?/, '')
  if (/\bcrossload\b/.test(text)) throw new Error(`the config still speaks of crossload:\n${text}`)
  return text
}

async function report(name: string, apps: Variants, command: readonly string[]): Promise<void> {
  const times = await timeInTurn(apps, command, pairs)
  const ratios = times.with.map((time, index) => time / (times.without[index] ?? Number.NaN))
  const seconds = (numbers: readonly number[]) => `${spread(numbers.map((time) => time / 1000), median(numbers) / 1000)} s`
  console.log(line(name, [seconds(times.without), seconds(times.with), spread(ratios, median(times.with) / median(times.without))]))
}

function spread(numbers: readonly number[], middle: number): string {
  return `${middle.toFixed(2)}, ${Math.min(...numbers).toFixed(2)}–${Math.max(...numbers).toFixed(2)}`
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return (low + high) / 2
}

function line(head: string, texts: readonly string[]): string {
  return head.padEnd(20) + texts.map((text) => text.padEnd(27)).join('')
}

function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1)
}
