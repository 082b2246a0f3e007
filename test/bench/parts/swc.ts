import { mayContainCall } from '@crossload/core'
import { transformSync } from '@crossload/swc'
import { transformSync as transformBySwc } from '@swc/core'
import type { Options } from '@swc/core'
import { generateFiles } from '../generateFiles.ts'
import type { GeneratedFile } from '../generateFiles.ts'
import { project } from '../inputs.ts'
import { measureInTurn } from '../measure.ts'
import { timeTable } from '../report.ts'
import type { Part } from '../report.ts'

/** (e): a whole `@swc/core`, from text to text with a map, and the same behind `@crossload/swc`. */
export async function measureSwc(): Promise<Part> {
  const all = await over(generateFiles({ files: 500, candidates: 5 }), 8000)
  const withCalls = await over(project().filter(({ code }) => mayContainCall(code)), 4000)
  return {
    part: 'e',
    tables: [timeTable('e  @swc/core over 500 files, 5 with a call', all), timeTable('e  @swc/core over 20 files with a call', withCalls)],
  }
}

function over(files: readonly GeneratedFile[], time: number) {
  const optionsFor = (id: string): Options => ({
    filename: `/${id}`,
    swcrc: false,
    configFile: false,
    sourceMaps: true,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2020' },
  })
  const plain = () => {
    for (const { code, id } of files) transformBySwc(code, optionsFor(id))
  }
  const ours = () => {
    for (const { code, id } of files) transformSync(code, { ...optionsFor(id), crossload: { target: 'alipay' } })
  }
  return measureInTurn([{ name: '@swc/core', run: plain }, { name: '@crossload/swc', run: ours }], { time })
}
