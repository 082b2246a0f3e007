/**
 * Run by `linear.test.ts` in a process of its own: the engine counts exactly only what it compiles after it was asked to. Prints what is done
 * with each file, once with some calls in it and once with twice as many, in numbers that are the same on every machine.
 */
import { Session } from 'node:inspector'
import { longLine, MANY } from './manyCalls.ts'

/** How much was done. */
export interface Work {
  /** How many findings there are, and the length of the longest as it is shown, in UTF-16 units. */
  readonly findings?: number
  readonly shown?: number
  /** How often the functions and blocks of core's sources, and of what edits the text, were run: a loop counts at every turn. */
  readonly blocks: number
  /** UTF-16 units that regular expressions were given to look at. */
  readonly looked: number
}

/** By shape: for some calls, for twice as many, and for twice as many again. */
export type Measured = Readonly<Record<string, readonly Work[]>>

/** The lengths of lines that are looked at, in UTF-16 units. */
const LENGTHS = [2 ** 21, 2 ** 22, 2 ** 23]

/** With what measures and wraps the lines that are shown. */
const COUNTED = /packages\/core\/src\/|magic-string|string-width|wrap-ansi/

const session = new Session()
session.connect()

function post<T>(method: string, params?: object): T {
  let answer: unknown
  session.post(method, params, (error, result) => {
    if (error) throw error
    answer = result
  })
  return answer as T
}

type Coverage = { readonly url: string; readonly functions: readonly { readonly functionName: string; readonly ranges: readonly { readonly startOffset: number; readonly count: number }[] }[] }[]

/** Taking them sets the counters back. */
function takeCounts(): Map<string, number> {
  const { result } = post<{ result: Coverage }>('Profiler.takePreciseCoverage')
  const counts = new Map<string, number>()
  for (const { url, functions } of result.filter((script) => COUNTED.test(script.url))) {
    for (const { functionName, ranges } of functions) {
      const key = `${url.split('/').at(-1)} ${functionName} ${ranges[0]?.startOffset}`
      counts.set(key, (counts.get(key) ?? 0) + ranges.reduce((sum, { count }) => sum + count, 0))
    }
  }
  return counts
}

let looked = 0
const { exec } = RegExp.prototype
// What `test`, `match`, `replace` and `matchAll` call as well, once it is no longer the engine's own.
// oxlint-disable-next-line no-extend-native -- the process does nothing else
RegExp.prototype.exec = function (this: RegExp, text: string) {
  const from = this.global || this.sticky ? this.lastIndex : 0
  const match = exec.call(this, text)
  const isHeld = this.sticky || (this.source.startsWith('^') && !this.multiline)
  looked += match ? match.index + match[0].length - from + 1 : isHeld ? 1 : Math.max(0, text.length - from)
  return match
}

post('Profiler.enable')
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
const { analyzeForHosts, renderDiagnostic, resolveTransformOptions, transform } = await import('@crossload/core')
const TARGETS = ['weixin', 'toutiao', 'h5'].map((target) => resolveTransformOptions({ target }))

function count(text: string): Map<string, number> {
  takeCounts()
  transform(text, 'a.ts', { target: 'alipay' })
  looked = 0
  analyzeForHosts(text, 'a.ts', TARGETS)
  return takeCounts()
}

const measured: Record<string, readonly Work[]> = {}
for (const [name, file] of Object.entries(MANY)) {
  const works = [100, 200, 400].map((calls) => {
    const counts = count(file(calls))
    return { counts, work: { blocks: [...counts.values()].reduce((sum, each) => sum + each, 0), looked } }
  })
  measured[name] = works.map(({ work }) => work)
  // For who wants to know where it is lost.
  const [, once, twice] = works
  if (process.env['CROSSLOAD_SHOW_GROWTH'] && once && twice) {
    const grown = [...twice.counts].map(([key, many]) => [many - 2 * (once.counts.get(key) ?? 0), many, key] as const)
    console.error(name, grown.filter(([more]) => more > 500).sort((a, b) => b[0] - a[0]).slice(0, 6))
  }
}
measured['one long line'] = LENGTHS.map((length) => {
  const text = longLine(length)
  takeCounts()
  looked = 0
  transform(text, 'a.js', { target: 'alipay' })
  const shown = analyzeForHosts(text, 'a.js', TARGETS).flatMap(({ diagnostics }) => diagnostics.map((each) => renderDiagnostic(each, text, 'a.js', { columns: 80 })))
  const blocks = [...takeCounts().values()].reduce((sum, each) => sum + each, 0)
  return { blocks, looked, shown: Math.max(0, ...shown.map((each) => each.length)), findings: shown.length }
})
console.log(JSON.stringify(measured))
