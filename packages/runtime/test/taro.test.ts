import { describe, expect, test, vi } from 'vitest'
import type { Call } from '../src/shared/types.ts'
import { taroPromise } from '../src/taro.ts'
import { createStubHost } from './stubHost.ts'

function start(options: object = { url: 'u' }, host = createStubHost()) {
  const promise = taroPromise(options, host.uploadFile as Call)
  return { promise, started: host.calls[0]! }
}

describe("Taro's promise", () => {
  test('progress, headersReceive and headersReceived register on the task, and give the promise back', () => {
    const { promise, started } = start()
    const seen: unknown[] = []
    const listener = (event: object) => seen.push(event)
    expect(promise.progress(listener).headersReceive(listener).headersReceived(listener)).toBe(promise)
    started.task.emit('ProgressUpdate', { progress: 1 })
    started.task.emit('HeadersReceived', { header: {} })
    expect(seen).toEqual([{ progress: 1 }, { header: {} }, { header: {} }])
  })

  test('abort calls its callback, then the host, and gives the promise back', () => {
    const { promise, started } = start()
    const order: string[] = []
    started.task.onAbort = () => order.push('host')
    expect(promise.abort(() => order.push('callback'))).toBe(promise)
    expect(promise.abort()).toBe(promise)
    expect(order).toEqual(['callback', 'host', 'host'])
  })

  test('callbacks fire and the promise settles, also by an inherited callback', async () => {
    const success = vi.fn<(answer: unknown) => void>()
    const { promise, started } = start(Object.create({ success }) as object)
    started.succeed('result')
    expect(await promise).toBe('result')
    expect(success).toHaveBeenCalledWith('result')
  })

  test('a host that throws at once rejects, and its methods do nothing', async () => {
    const promise = taroPromise({}, () => {
      throw new TypeError('bad')
    })
    expect(promise.progress(() => {}).abort()).toBe(promise)
    await expect(promise).rejects.toThrow('bad')
  })
})
