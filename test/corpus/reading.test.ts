import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeReading } from '../../packages/core/src/excerpt/readWhatMatters.ts'
import { resolveTransformOptions } from '../../packages/core/src/index.ts'
import { transform, transformReading } from '../../packages/core/src/transform.ts'
import { budgetFor, tellPrograms, timeoutOf } from '../fuzz/budget.ts'
import { installedFiles } from './installedFiles.ts'
import { hasMemberCall, renameCalls, renamings } from './renamedCalls.ts'

const budget = budgetFor(300)
const options = resolveTransformOptions({ target: 'alipay' })

test('in whatever is installed, reading what matters gives what reading everything gives', { timeout: timeoutOf(budget) }, async () => {
  const startedAt = Date.now()
  const wrong: unknown[] = []
  const count = { files: 0, calls: 0 }
  for await (const { path, text } of installedFiles(budget)) {
    if (!hasMemberCall(text)) continue
    const [renaming] = fc.sample(renamings, { seed: budget.seed + text.length, numRuns: 1 })
    const code = renaming ? renameCalls(text, renaming) : text
    const whole = transformReading(code, path, options, wholeReading(code))?.result
    // Of a text that does not parse, only what stands outside of the functions can be told.
    if (whole?.diagnostics.some(({ rule }) => rule === 'parse-error')) continue
    const given = transform(code, path, options)
    count.files++
    count.calls += given?.calls.length ?? 0
    const plain = (result: typeof given) => JSON.stringify(result && { ...result, map: null })
    if (plain(given) !== plain(whole) || given?.diagnostics.some(({ rule }) => rule === 'internal-error')) wrong.push({ path, renaming })
  }
  tellPrograms('reading', count.files, startedAt, budget)
  expect(wrong).toEqual([])
  expect(count.calls).toBeGreaterThan(count.files / 2)
})
