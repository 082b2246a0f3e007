import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Call } from '../src/shared/types.ts'
import { timed } from '../src/timeout.ts'
import { createStubHost } from './stubHost.ts'
import { uniVue3 } from '../src/weixin.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test.each([Infinity, 2 ** 31, 2 ** 40, NaN, 0, -1, undefined])('a timeout of %s is no deadline, and nothing fails', (timeout) => {
  const host = createStubHost()
  const fail = vi.fn<(answer: unknown) => void>()
  timed(uniVue3)({ timeout, fail }, host.uploadFile as Call)
  vi.advanceTimersByTime(2 ** 31)
  expect(fail).not.toHaveBeenCalled()
  expect(vi.getTimerCount()).toBe(0)
})

test('the longest that a timer counts is one', () => {
  const fail = vi.fn<(answer: unknown) => void>()
  timed(uniVue3)({ timeout: 2 ** 31 - 1, fail }, createStubHost().uploadFile as Call)
  vi.advanceTimersByTime(2 ** 31 - 2)
  expect(fail).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(fail).toHaveBeenCalledWith({ errMsg: 'uploadFile:fail timeout' })
})

test('a host that throws at once is heard of by the exception, and of nothing later', () => {
  const fail = vi.fn<(answer: unknown) => void>()
  const bad = () => timed(uniVue3)({ timeout: 10, fail }, () => {
    throw new TypeError('bad')
  })
  expect(bad).toThrow('bad')
  vi.advanceTimersByTime(100)
  expect(fail).not.toHaveBeenCalled()
})
