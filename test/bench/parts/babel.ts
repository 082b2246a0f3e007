import { createRequire } from 'node:module'
import { transformSync } from '@babel/core'
import type { PluginItem } from '@babel/core'
import { mayContainCall } from '@crossload/core'
import crossload from 'babel-plugin-crossload'
import type { GeneratedFile } from '../generateFiles.ts'
import { project, smallProject } from '../inputs.ts'
import { measureInTurn } from '../measure.ts'
import { timeTable } from '../report.ts'
import type { Part } from '../report.ts'

const PRESETS = [createRequire(import.meta.url).resolve('@babel/preset-typescript')]
const EMPTY: PluginItem = { name: 'empty', visitor: {} }
const OURS: PluginItem = [crossload, { target: 'alipay' }]
const NAMES = { empty: '@babel/core, empty visitor', ours: '@babel/core with crossload' }

/** (d): a whole `@babel/core`, from text to text with a map. */
export async function measureBabel(): Promise<Part> {
  const all = await over(smallProject(), 12_000)
  const withCalls = await over(project().filter(({ code }) => mayContainCall(code)), 6000)
  return {
    part: 'd',
    tables: [timeTable('d  @babel/core over 200 files, 2 with a call', all), timeTable('d  @babel/core over 20 files with a call', withCalls)],
  }
}

function over(files: readonly GeneratedFile[], time: number) {
  const run = (plugin: PluginItem) => () => {
    for (const { code, id } of files) {
      transformSync(code, { filename: `/${id}`, configFile: false, babelrc: false, presets: PRESETS, plugins: [plugin], sourceMaps: true })
    }
  }
  return measureInTurn([{ name: NAMES.empty, run: run(EMPTY) }, { name: NAMES.ours, run: run(OURS) }], { time })
}
