import { resolveTransformOptions, transform } from '@crossload/core'
import { generateFiles } from '../generateFiles.ts'
import type { ProjectShape } from '../generateFiles.ts'
import { measureInTurn, quantile, ratioOf } from '../measure.ts'
import { figure } from '../report.ts'
import type { Goal, Part } from '../report.ts'

const OPTIONS = resolveTransformOptions({ target: 'alipay' })

/** What grows, each time by ten. */
const SERIES: Readonly<Record<string, readonly ProjectShape[]>> = {
  files: [200, 2000, 20_000].map((files) => ({ files, candidates: files / 100 })),
  candidates: [2, 20, 200].map((candidates) => ({ files: 2000, candidates })),
  'candidates alone': [1, 10, 100].map((files) => ({ files, candidates: files })),
  'calls in one file': [10, 100, 1000].map((callsPerFile) => ({ files: 1, candidates: 1, callsPerFile })),
  'lines of one file, one call': [500, 5000, 50_000].map((lines) => ({ files: 1, candidates: 1, lines })),
}

/** (j): 1 as exponent means ten times the work in ten times the time. */
export async function measureGrowth(): Promise<Part> {
  const rows: string[][] = []
  const goals: Goal[] = []
  for (const [name, shapes] of Object.entries(SERIES)) {
    const cases = shapes.map((shape) => {
      const files = generateFiles(shape)
      return { name, run: () => files.filter(({ code, id }) => transform(code, id, OPTIONS)).length }
    })
    const measured = await measureInTurn(cases, { time: 6000, least: 3 })
    const exponents = measured.slice(1).map((each, index) => Math.log10(ratioOf(each, measured[index] ?? each)))
    rows.push([
      name,
      ...measured.map(({ samples }) => figure(quantile(samples, 0.5))),
      ...exponents.map(figure),
      String(measured[0]?.samples.length),
    ])
    goals.push({ name: `${name} ×10, exponent of the last step`, target: 1.1, measured: exponents.at(-1) ?? Number.NaN, unit: '' })
  }
  const head = ['', '×1 ms', '×10 ms', '×100 ms', 'exponent', 'exponent', 'samples']
  return { part: 'j', tables: [{ title: 'j  core as its work grows by ten, medians', head, rows }], goals }
}
