import { HOST_NAMES } from '@crossload/testing'
import { GOOD, TELL } from './case.ts'
import type { Case } from './case.ts'

const SLOW = { delayMs: 30, body: 'stored' }

const HOSTS_WITH_TASKS = HOST_NAMES.filter((name) => name !== 'dingtalk')

/** What the returned task does. */
export const TASK_CASES: readonly Case[] = [
  {
    id: 'progress',
    code: `
      const task = uni.uploadFile({ ${GOOD}, complete: (res) => log('errMsg', res.errMsg) })
      task.onProgressUpdate((event) => log('progress', event))`,
  },
  {
    id: 'per cent of the progress only',
    code: `
      const task = uni.uploadFile({ ${GOOD}, success: (res) => log('data', res.data) })
      task.onProgressUpdate(({ progress }) => log('per cent', progress))`,
  },
  {
    id: 'bytes sent',
    code: `
      const task = uni.uploadFile({ ${GOOD}, success: (res) => log('data', res.data) })
      task.onProgressUpdate((event) => log('sent', [event.totalBytesSent, event.totalBytesExpectedToSend]))`,
  },
  {
    id: 'progress, if there is any',
    code: `
      const task = uni.uploadFile({ ${GOOD}, success: (res) => log('data', res.data) })
      if (!task || !task.onProgressUpdate) return log('progress', 'missing')
      task.onProgressUpdate((event) => log('progress', event))`,
  },
  {
    id: 'abort at once',
    code: `
      const task = uni.uploadFile({ ${GOOD}, ${TELL} })
      task.abort()`,
    answer: SLOW,
  },
  {
    id: 'abort under way',
    code: `
      const task = uni.uploadFile({ ${GOOD}, success: (res) => log('success', res.data), fail: (err) => log('errMsg', err.errMsg) })
      task.onProgressUpdate(({ progress }) => {
        if (progress < 100) task.abort()
      })`,
    answer: SLOW,
  },
  {
    id: 'a task in the IDE',
    code: `
      const task = uni.uploadFile({ ${GOOD}, success: (res) => log('data', res.data) })
      task.onProgressUpdate((event) => log('progress', event))`,
    setup: { environment: 'ide' },
  },
  {
    id: 'one listener of two taken off',
    code: `
      const task = uni.uploadFile({ ${GOOD}, complete: () => log('complete', null) })
      const first = (event) => log('first', event.progress)
      const second = (event) => log('second', event.progress)
      task.onProgressUpdate(first)
      task.onProgressUpdate(second)
      if (task.offProgressUpdate) task.offProgressUpdate(first)`,
  },
  {
    id: 'all listeners taken off',
    code: `
      const task = uni.uploadFile({ ${GOOD}, complete: () => log('complete', null) })
      if (!task.offProgressUpdate) return log('off', 'missing')
      task.onProgressUpdate((event) => log('progress', event.progress))
      task.offProgressUpdate()`,
  },
  {
    id: 'headers before the response',
    code: `
      const task = uni.uploadFile({ ${GOOD}, complete: () => log('complete', null) })
      if (!task.onHeadersReceived) return log('headers', 'missing')
      task.onHeadersReceived((event) => log('headers', event.header['x-trace']))`,
    answer: { body: 'stored', headers: { 'x-trace': '7' } },
  },
  {
    id: 'a task kept in an object',
    code: `
      const page = {}
      page.task = uni.uploadFile({ ${GOOD}, success: (res) => log('data', res.data) })
      log('returned', look(page.task))`,
  },
  {
    id: 'the task of a promise',
    code: `
      const promise = uni.uploadFile({ ${GOOD} })
      promise.onProgressUpdate(({ progress }) => log('per cent', progress))
      log('resolved', (await promise).data)`,
    peers: ['uni'],
    byHand: {
      'task-on-the-promise': `
        const res = await new Promise((resolve, reject) => {
          const task = uni.uploadFile({ ${GOOD}, success: resolve, fail: reject })
          task.onProgressUpdate(({ progress }) => log('per cent', progress))
        })
        log('resolved', res.data)`,
    },
  },
  {
    id: 'the task of a promise of Mpx',
    hosts: HOSTS_WITH_TASKS,
    code: `
      const promise = uni.uploadFile({ ${GOOD} })
      promise.onProgressUpdate(({ progress }) => log('per cent', progress))
      log('resolved', (await promise).data)`,
    peers: ['mpx-promise'],
    byHand: {
      'task-on-the-promise': `
        const promise = uni.uploadFile({ ${GOOD} })
        promise.__returned.onProgressUpdate(({ progress }) => log('per cent', progress))
        log('resolved', (await promise).data)`,
    },
  },
  {
    id: 'a timeout',
    code: `uni.uploadFile({ ${GOOD}, timeout: 40, success: (res) => log('data', res.data), fail: (err) => log('errMsg', err.errMsg) })`,
    answer: { delayMs: 160, body: 'late' },
  },
]
