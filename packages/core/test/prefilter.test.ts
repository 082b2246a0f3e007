import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayContainCall, mayIgnore, WORDS } from '../src/index.ts'
import { mayHoldAnything } from '../src/prefilter/prefilter.ts'

const pieces = fc.constantFrom(...WORDS, 'crossload-ignore', 'load', 'File', '-ig', 'Interceptor', 'add', 'up', ' ', '上传', '\n')

test('the two searches that go first never rule out what the exact ones find', () => {
  const isRuledOut = (code: string) => (mayContainCall(code) || mayIgnore(code)) && !mayHoldAnything(code, [])
  const texts = fc.sample(fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join('')), { numRuns: 3000, seed: 20261121 })
  expect(texts.some((code) => mayContainCall(code))).toBe(true)
  expect(texts.filter(isRuledOut)).toEqual([])
})

test.each(['const upload = 1', '.load-list { color: red }', 'preloading(file)', ''])('%j is settled by them', (code) => {
  expect(mayHoldAnything(code, [])).toBe(false)
})
