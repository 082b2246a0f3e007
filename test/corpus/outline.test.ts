import { expect, test } from 'vitest'
import { readOutline } from '../../packages/core/src/excerpt/outline.ts'
import { parseModule } from '../../packages/core/src/ast/parse.ts'
import { budgetFor, tellPrograms, timeoutOf } from '../fuzz/budget.ts'
import { bodiesIn } from './bodiesIn.ts'
import { installedFiles } from './installedFiles.ts'

const budget = budgetFor(500)

test('in whatever is installed, the outline finds bodies where Babel does', { timeout: timeoutOf(budget) }, async () => {
  const startedAt = Date.now()
  const wrong: string[] = []
  const count = { files: 0, functions: 0 }
  for await (const { path, text } of installedFiles(budget)) {
    const parsed = parseModule(text, path)
    const outline = readOutline(text)
    if (!parsed.ok || !outline) continue
    count.files++
    count.functions += outline.starts.length
    const { functions, others } = bodiesIn(parsed.ast)
    outline.starts.forEach((start, index) => {
      if ((functions.get(start) ?? others.get(start)) !== outline.ends[index]) wrong.push(`${path}: ${text.slice(start - 40, start + 20)}`)
    })
  }
  tellPrograms('outline', count.files, startedAt, budget)
  expect(wrong).toEqual([])
  expect(count.functions).toBeGreaterThan(count.files)
})
