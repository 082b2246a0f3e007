import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkProject } from '../../../packages/cli/src/check/checkProject.ts'
import { findSources } from '../../../packages/cli/src/check/findFiles.ts'
import { readSettings } from '../../../packages/cli/src/settings.ts'
import { textsOf } from '../../../packages/cli/src/texts.ts'
import { generateFiles } from '../generateFiles.ts'
import { measureInTurn } from '../measure.ts'
import { timeTable } from '../report.ts'
import type { Part } from '../report.ts'

const TARGET = 'weixin,alipay,toutiao,baidu'

/** `crossload check` for four hosts over 2,000 files, half of them components, a tenth with a call, beside finding and reading the files. */
export async function measureCheck(): Promise<Part> {
  const directory = mkdtempSync(join(tmpdir(), 'crossload-bench-'))
  try {
    for (const [index, { id, code }] of generateFiles({ files: 2000, candidates: 200 }).entries()) {
      const isPage = index % 2 === 0
      const path = join(directory, isPage ? id.replace(/\.ts$/, '.vue') : id)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, isPage ? `<template>\n  <view>{{ label }}</view>\n</template>\n<script lang="ts">\n${code}\n</script>\n` : code)
    }
    const texts = textsOf('en')
    const settings = await readSettings({ target: TARGET, config: undefined, directory, locale: 'en' }, texts)
    const readAll = async () => {
      for (const file of (await findSources(directory, [], texts)).files) readFileSync(join(directory, file), 'utf8')
    }
    const check = () => checkProject([], directory, settings, 'en', texts, () => {})
    const measured = await measureInTurn([{ name: 'find and read', run: readAll }, { name: 'check', run: check }], { time: 10_000 })
    return { part: 'check', tables: [timeTable('crossload check: 2,000 files, 200 with a call, 4 hosts', measured)] }
  } finally {
    rmSync(directory, { recursive: true })
  }
}
