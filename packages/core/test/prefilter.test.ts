import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayContainCall, mayIgnore, WORDS } from '../src/index.ts'
import { mayHoldAnything } from '../src/prefilter.ts'

const pieces = fc.constantFrom(...WORDS, 'crossload-ignore', 'load', 'File', '-ig', 'Interceptor', 'add', 'up', ' ', '上传', '\n')

test('the two searches that go first never rule out what the exact ones find', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
      const code = parts.join('')
      if (mayContainCall(code) || mayIgnore(code)) expect(mayHoldAnything(code, [])).toBe(true)
    }),
    { numRuns: 3000, seed: 20261121 },
  )
})

test.each(['const upload = 1', '.load-list { color: red }', 'preloading(file)', ''])('%j is settled by them', (code) => {
  expect(mayHoldAnything(code, [])).toBe(false)
})
