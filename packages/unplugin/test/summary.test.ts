import { expect, test } from 'vitest'
import { summarize } from '../src/summary.ts'
import type { Counted } from '../src/summary.ts'

const counted = (severities: readonly Counted['severity'][], file = 'a.ts') => severities.map((severity) => ({ severity, file }))

test('errors, warnings and their files are counted, and nothing less', () => {
  const all = [...counted(['error', 'warn', 'info', 'warn']), ...counted(['error'], 'b.ts'), ...counted(['info'], 'c.ts')]
  expect(summarize(all, 'alipay', 'en')).toBe('crossload: 2 errors, 2 warnings in 2 files (alipay)')
  expect(summarize(all, 'alipay', 'zh')).toBe('crossload：2 个文件中有 2 个错误、2 个警告（alipay）')
  expect(summarize(counted(['warn']), 'qq', 'en')).toBe('crossload: 1 warning in 1 file (qq)')
  expect(summarize(counted(['error']), 'qq', 'zh')).toBe('crossload：1 个文件中有 1 个错误（qq）')
})

test('a build with nothing to count is closed without a word', () => {
  expect(summarize([], 'alipay', 'en')).toBeUndefined()
  expect(summarize(counted(['info']), 'alipay', 'zh')).toBeUndefined()
})
