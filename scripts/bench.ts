// Times `crossload check` over a made-up project: 2,000 files, 4 hosts. Prints what reading the files takes and what comes on top of it;
// nothing is asserted. Run with `pnpm bench`.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkProject } from '../packages/cli/src/check/checkProject.ts'
import { findSources } from '../packages/cli/src/check/findFiles.ts'
import { countCalls } from '../packages/cli/src/check/report.ts'
import { readSettings } from '../packages/cli/src/settings.ts'
import { textsOf } from '../packages/cli/src/texts.ts'

const FILES = 2000
/** Every so many files one has a call. */
const EVERY = 10
const ROUNDS = 5
const TARGET = 'weixin,alipay,toutiao,baidu'

const FILLER = Array.from({ length: 60 }, (_, index) => `export function step${index}(a, b) {\n  return a + b * ${index}\n}`).join('\n')
const CALL = `
export const send = (path) =>
  uni.uploadFile({ url: 'https://server.example', filePath: path, name: 'f', success: ({ statusCode }) => console.log(statusCode) })
`

const directory = mkdtempSync(join(tmpdir(), 'crossload-bench-'))
try {
  writeProject()
  const texts = textsOf('en')
  const settings = await readSettings({ target: TARGET, config: undefined, directory, locale: 'en' }, texts)
  const reading: number[] = []
  const checking: number[] = []
  let calls = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    reading.push(await time(readAll))
    checking.push(await time(async () => {
      calls = countCalls(await checkProject([], directory, settings, 'en', texts, () => {}))
    }))
  }
  const [read, check] = [median(reading), median(checking)]
  console.log(`check: ${FILES} files, ${calls} call sites, ${settings.hosts.length} hosts, median of ${ROUNDS} rounds`)
  console.log(`  finding and reading the files  ${read.toFixed(0)} ms`)
  console.log(`  everything else                ${(check - read).toFixed(0)} ms`)
} finally {
  rmSync(directory, { recursive: true })
}

function writeProject(): void {
  for (let index = 0; index < FILES; index += 1) {
    const folder = join(directory, 'src', `part${index % 40}`)
    mkdirSync(folder, { recursive: true })
    const code = FILLER + (index % EVERY === 0 ? CALL : '')
    const isPage = index % 2 === 0
    const text = isPage ? `<template>\n  <view>{{ a }}</view>\n</template>\n<script>\n${code}\n</script>\n` : code
    writeFileSync(join(folder, `file${index}.${isPage ? 'vue' : 'ts'}`), text)
  }
}

async function readAll(): Promise<void> {
  for (const file of await findSources(directory, [])) readFileSync(join(directory, file), 'utf8')
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
