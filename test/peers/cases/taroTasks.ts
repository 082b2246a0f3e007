import { BAD, GOOD } from './case.ts'
import type { Case } from './case.ts'
import { taroForms } from './taroForms.ts'

/** What an app does with what Taro gives, by Taro's documentation: methods that can be chained, on a promise that is its task as well. */
const forms = (transfer: string, good: string, bad: string): readonly Omit<Case, 'peers'>[] => [
  {
    id: 'progress',
    code: `
      const task = ${transfer}({ ${good} })
      log('chained', task.progress((event) => log('progress', event)) === task)
      log('errMsg', (await task).errMsg)`,
  },
  {
    id: 'progress, chained and awaited',
    code: `
      const res = await ${transfer}({ ${good} }).progress(({ progress }) => log('per cent', progress))
      log('statusCode', res.statusCode)`,
  },
  {
    id: 'progress beside callbacks',
    code: `${transfer}({ ${good}, success: (res) => log('statusCode', res.statusCode), complete: () => log('complete', null) }).progress(({ progress }) => log('per cent', progress))`,
  },
  {
    id: 'progress for two',
    code: `
      const task = ${transfer}({ ${good} })
      task.progress(({ progress }) => log('first', progress)).progress(({ progress }) => log('second', progress))
      log('statusCode', (await task).statusCode)`,
  },
  {
    id: 'progress as the host names it',
    code: `
      const task = ${transfer}({ ${good} })
      if (!task.onProgressUpdate) return log('onProgressUpdate', 'missing')
      log('chained', task.onProgressUpdate((event) => log('progress', event)) === undefined)
      await task`,
  },
  ...['headersReceive', 'headersReceived'].map((name) => ({
    id: name,
    code: `
      const task = ${transfer}({ ${good} })
      task.${name}((event) => log('headers', event.header['x-trace']))
      log('statusCode', (await task).statusCode)`,
    byHand: {
      'headers-under-taro': `
      const task = ${transfer}({ ${good} })
      if (task.onHeadersReceived) task.onHeadersReceived((event) => log('headers', event.header['x-trace']))
      log('statusCode', (await task).statusCode)`,
    },
  })),
  {
    id: 'headersReceive, chained',
    code: `
      const task = ${transfer}({ ${good} })
      log('chained', task.headersReceive(() => log('headers', null)) === task)
      await task.progress(({ progress }) => log('per cent', progress))`,
    byHand: {
      'headers-under-taro': `
      const task = ${transfer}({ ${good} })
      if (task.onHeadersReceived) task.onHeadersReceived(() => log('headers', null))
      log('chained', true)
      await task.progress(({ progress }) => log('per cent', progress))`,
    },
  },
  {
    id: 'abort',
    code: `
      const task = ${transfer}({ ${good} })
      log('chained', task.abort() === task)
      try { log('resolved', await task) } catch (err) { log('errMsg', err.errMsg) }`,
  },
  {
    id: 'abort with a callback',
    code: `
      const task = ${transfer}({ ${good}, fail: (err) => log('errMsg', err.errMsg) })
      task.abort((...all) => log('aborted', all.length)).catch(() => log('rejected', null))
      log('went on', null)`,
  },
  {
    id: 'abort once it goes on',
    code: `
      const task = ${transfer}({ ${good} })
      task.progress(() => task.abort(() => log('aborted', null)))
      try { await task; log('resolved', null) } catch (err) { log('errMsg', err.errMsg) }`,
  },
  {
    id: 'all in a chain',
    code: `
      await ${transfer}({ ${good} })
        .progress(({ progress }) => log('per cent', progress))
        .abort(() => log('aborted', null))
        .then((res) => log('statusCode', res.statusCode), (err) => log('errMsg', err.errMsg))`,
  },
  {
    id: 'progress of a failure',
    code: `
      try {
        await ${transfer}({ ${bad} }).progress(({ progress }) => log('per cent', progress))
      } catch (err) {
        log('rejected', err)
      }`,
  },
  {
    id: 'a chain that leaves the function',
    code: `
      const start = (onProgress) => ${transfer}({ ${good} }).progress(onProgress)
      const res = await start(({ progress }) => log('per cent', progress))
      log('statusCode', res.statusCode)`,
  },
  {
    id: 'methods taken off',
    code: `
      const { progress, abort } = ${transfer}({ ${good}, complete: () => log('complete', null) })
      progress(({ progress }) => log('per cent', progress)).then(() => log('resolved', null), () => log('rejected', null))
      log('types', [typeof progress, typeof abort])`,
  },
  {
    id: 'several at once',
    code: `
      const tasks = ['first', 'second'].map((name) => ${transfer}({ ${good} }).progress(() => {}))
      log('statusCodes', (await Promise.all(tasks)).map(({ statusCode }) => Number(statusCode)))`,
  },
]

const UPLOAD = { transfer: 'uni.uploadFile', good: GOOD, bad: BAD, answer: { delayMs: 30, body: 'stored', headers: { 'x-trace': '7' } } }
const DOWNLOAD = {
  transfer: 'uni.downloadFile',
  good: `url: 'https://api.example.com/picture.png'`,
  bad: `url: 'http://api.example.com/picture.png'`,
  answer: { delayMs: 30, body: new Uint8Array(2500).fill(3), headers: { 'content-length': '2500', 'x-trace': '7' } },
}

export const TARO_TASK_CASES: readonly Case[] = [UPLOAD, DOWNLOAD].flatMap(({ transfer, good, bad, answer }) =>
  [...forms(transfer, good, bad), ...taroForms(transfer, good, bad)].map((form) => ({ ...form, id: `${transfer.slice('uni.'.length)}: Taro's ${form.id}`, peers: ['taro'], answer })),
)
