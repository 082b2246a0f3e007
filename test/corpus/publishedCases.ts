import { readFileSync } from 'node:fs'
import { readScripts } from '@crossload/blocks'
import type { Known } from '@crossload/blocks'
import { analyze } from '@crossload/core'
import { HOSTS } from '@crossload/hosts'
import { matters, readLabel, toTold } from './labelledCases.ts'
import type { LabelledCase, Told } from './labelledCases.ts'
import { CORPUS } from './packages.ts'
import type { CorpusPackage } from './packages.ts'
import { readPackage } from './readPackage.ts'
import type { SourceFile } from './readPackage.ts'

const LABELS = new URL('./published.txt', import.meta.url)

/**
 * Every file of a public package that names a method, with what a person who read it says must be said: a line of `published.txt`,
 * `<package> <path>:<line> says <rule> on <hosts> -- <why>`. Each host sees what its conditions leave of a file.
 */
export function readPublishedCases(): readonly LabelledCase[] {
  const labels = readLabels()
  const cases = CORPUS.flatMap((corpusPackage) =>
    readPackage(corpusPackage.name)
      .filter(({ text }) => /(?:up|down)loadFile/.test(text))
      .map((file) => caseOf(corpusPackage, file, labels)),
  )
  const unread = [...labels.keys()].filter((name) => !cases.some((each) => each.name === name))
  if (unread.length > 0) throw new Error(`published.txt: no such file: ${unread.join(', ')}`)
  return cases
}

function caseOf({ name: packageName, vue }: CorpusPackage, { path, text }: SourceFile, labels: ReadonlyMap<string, readonly Told[]>): LabelledCase {
  const name = `${packageName} ${path}`
  const known: Known = (condition) => (/^VUE[23]$/.test(condition) ? condition === `VUE${vue}` : undefined)
  const said = HOSTS.flatMap((target) =>
    readScripts(text, path, target, known).flatMap(({ code, id }) => analyze(code, id, { target, project: { vue } }).diagnostics.filter(matters).map(toTold)),
  )
  return { name, expected: labels.get(name) ?? [], said }
}

function readLabels(): ReadonlyMap<string, readonly Told[]> {
  const labels = new Map<string, readonly Told[]>()
  for (const [index, text] of readFileSync(LABELS, 'utf8').split('\n').entries()) {
    if (text.trim() === '' || text.startsWith('#')) continue
    const [, packageName, path, line, label] = /^(\S+) (\S+):(\d+) says (.+?)(?: -- .*)?$/.exec(text) ?? []
    if (label === undefined) throw new Error(`published.txt:${index + 1}: a line reads "<package> <path>:<line> says <rule> on <hosts> -- <why>"`)
    const name = `${packageName} ${path}`
    labels.set(name, [...(labels.get(name) ?? []), ...readLabel(label, Number(line), name)])
  }
  return labels
}
