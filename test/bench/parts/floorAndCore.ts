import { mayContainCall, resolveTransformOptions, transform } from '@crossload/core'
import type { GeneratedFile } from '../generateFiles.ts'
import { project, publicPackages } from '../inputs.ts'
import { measureInTurn } from '../measure.ts'
import { figure, ratioGoal, timeTable } from '../report.ts'
import type { Goal, Part, Table } from '../report.ts'

const OPTIONS = resolveTransformOptions({ target: 'alipay' })
const FLOOR = 'floor: one includes()'
const CORE = 'core'

/** (a) and (b): what one substring search a file takes, and what core takes. */
export async function measureFloorAndCore(): Promise<Part> {
  const measured = [await over('a, b  2,000 generated files', project()), await over('a, b  the public packages', publicPackages())]
  return { part: 'a, b', tables: measured.map(({ table }) => table), goals: measured.flatMap(({ goals }) => goals) }
}

async function over(name: string, files: readonly GeneratedFile[]): Promise<{ table: Table; goals: readonly Goal[] }> {
  const others = files.filter(({ code, id }) => transform(code, id, OPTIONS) === undefined && !mayContainCall(code))
  const withCalls = files.filter(({ code }) => mayContainCall(code))
  const each = (some: readonly GeneratedFile[], look: (file: GeneratedFile) => unknown) => () => some.filter(look).length
  const transformOne = ({ code, id }: GeneratedFile) => transform(code, id, OPTIONS)
  const measured = await measureInTurn(
    [
      { name: FLOOR, run: each(files, ({ code }) => code.includes('uploadFile')) },
      { name: CORE, run: each(files, transformOne) },
      { name: 'core, files without a call', run: each(others, transformOne) },
      { name: 'core, files with a call', run: each(withCalls, transformOne) },
    ],
    { time: 8000, least: 10 },
  )
  const size = files.reduce((sum, { code }) => sum + code.length, 0)
  const title = `${name}: ${figure(size / 1e6)} M characters, ${files.length} scripts, ${withCalls.length} that name a method`
  const perFile = Math.min(...(measured[2]?.samples ?? [])) / others.length
  return {
    table: timeTable(title, measured),
    goals: [
      ratioGoal(`core over ${name.slice('a, b  '.length)}, to the floor`, 5, measured, CORE, FLOOR),
      { name: `a file without a call, ${name.slice('a, b  '.length)} (least)`, target: 3, measured: perFile * 1000, unit: ' µs' },
    ],
  }
}
