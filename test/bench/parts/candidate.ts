import { parse } from '@babel/parser'
import type { ParserOptions } from '@babel/parser'
import { resolveTransformOptions, transform } from '@crossload/core'
import type { GeneratedFile } from '../generateFiles.ts'
import { candidates } from '../inputs.ts'
import { measureInTurn } from '../measure.ts'
import { ratioGoal, timeTable } from '../report.ts'
import type { Goal, Part, Table } from '../report.ts'

const OPTIONS = resolveTransformOptions({ target: 'alipay' })
const PARSE: ParserOptions = { sourceType: 'module', plugins: ['typescript'] }
const BASE = '@babel/parser'

/** (g): a file with a call, from text to text, beside the bare parse of the same file. */
export async function measureCandidates(): Promise<Part> {
  const { small, big } = candidates()
  const measured = [await over('small', small), await over('5,000 lines', big)]
  return { part: 'g', tables: measured.map(({ table }) => table), goals: measured.map(({ goal }) => goal) }
}

async function over(name: string, { code, id }: GeneratedFile): Promise<{ table: Table; goal: Goal }> {
  const times = Math.max(4, Math.round(60_000 / code.length))
  const repeat = (run: () => unknown) => () => {
    for (let time = 0; time < times; time += 1) run()
  }
  const measured = await measureInTurn(
    [
      { name: BASE, run: repeat(() => parse(code, PARSE)) },
      { name: `${BASE}, no comments attached`, run: repeat(() => parse(code, { ...PARSE, attachComment: false, errorRecovery: true })) },
      { name: 'core', run: repeat(() => transform(code, id, OPTIONS)) },
      { name: 'core, no map', run: repeat(() => transform(code, id, { ...OPTIONS, sourcemap: false })) },
    ],
    { time: 10_000, least: 10 },
  )
  const lines = code.split('\n').length
  return {
    table: timeTable(`g  a file with a call, ${name}: ${lines} lines, ${code.length} characters${times > 1 ? `, ${times} times` : ''}`, measured),
    goal: ratioGoal(`a candidate (${name}), to its parse by @babel/parser`, 1.3, measured, 'core', BASE),
  }
}
