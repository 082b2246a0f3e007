import { readLabelledCases, scoreByRule } from './labelledCases.ts'
import type { LabelledCase } from './labelledCases.ts'
import { readPublishedCases } from './publishedCases.ts'
import { scoreTable, together } from './scoreTable.ts'

function print(title: string, cases: readonly LabelledCase[]): void {
  const scores = scoreByRule(cases)
  const { tooMuch, unsaid } = together(scores)
  console.log(`${title}\n\n${scoreTable(scores)}\n`)
  for (const each of tooMuch) console.log(`too much: ${each}`)
  for (const each of unsaid) console.log(`unsaid: ${each}`)
}

const own = readLabelledCases()
const published = readPublishedCases()
print(`${own.length} cases of our own`, own)
print(`${published.length} files of public packages`, published)
print('together', [...own, ...published])
