import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { mayHoldProjectFacts, readFileFacts } from '@crossload/project'
import { createAppReader } from '@crossload/project'
import { generateFiles } from '../generateFiles.ts'
import { measureInTurn, processorTime } from '../measure.ts'
import { ratioGoal, timeTable } from '../report.ts'
import type { Part } from '../report.ts'

const FILES = 1600

const FACT = "uni.addInterceptor('uploadFile', { invoke(options) { options.header = { token: 't' } } })\n"

/**
 * (l): reading an app, against one pass that reads its files, looks for the words and parses those that have them, as a scan does; and against an
 * app of half as many files. In processor time.
 */
export async function measureReading(): Promise<Part> {
  const measured = []
  for (const [facts, text] of [['none', ''], ['one', FACT]] as const) {
    const [root, half] = [writeApp(FILES, text), writeApp(FILES / 2, text)]
    const read = (folder: string) => createAppReader().read(folder, { host: 'alipay' }).facts
    const [base, row, less] = [`scan, ${facts}`, `read, ${facts}`, `read, ${facts}, half as many files`]
    const cases = [
      { name: base, run: () => scan(root) },
      { name: row, run: () => read(root) },
      { name: less, run: () => read(half) },
    ]
    measured.push({ facts, base, row, less, measured: await measureInTurn(cases, { time: 10_000, clock: processorTime }) })
    for (const folder of [root, half]) rmSync(folder, { recursive: true })
  }
  return {
    part: 'l',
    tables: measured.map(({ facts, measured: each }) => timeTable(`l  reading an app of ${FILES} files, facts: ${facts}, processor time`, each)),
    goals: measured.flatMap(({ facts, base, row, less, measured: each }) => [
      ratioGoal(`reading an app to scanning it, facts: ${facts}`, 1, each, row, base),
      // Twice as many, and what samples differ by.
      ratioGoal(`reading twice as many files, facts: ${facts}`, 2.3, each, row, less),
    ]),
  }
}

function scan(root: string): number {
  let found = 0
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue
    const path = join(entry.parentPath, entry.name)
    const text = readFileSync(path, 'utf8')
    if (mayHoldProjectFacts(text)) found += readFileFacts(text, path).interceptors.length
  }
  return found
}

/** A Vue 3 app of uni-app whose entry imports every file. */
function writeApp(count: number, fact: string): string {
  const root = mkdtempSync(join(tmpdir(), 'crossload-reading-'))
  const files = generateFiles({ files: count, candidates: 16, language: 'js' })
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const { id, code } of files) write(id, code)
  write('package.json', '{ "dependencies": { "@dcloudio/uni-app": "3.0.0", "vue": "3.4.21" } }')
  write('src/manifest.json', '{ "vueVersion": "3" }')
  write('src/pages.json', '{ "pages": [] }')
  write('src/http.js', fact)
  write('src/main.js', ["import './http.js'", ...files.map(({ id }) => `import './${id.slice('src/'.length)}'`)].join('\n'))
  return root
}
