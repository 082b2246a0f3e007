import type { Case } from './case.ts'

const GOOD = `url: 'https://api.example.com/picture.png'`
const BAD = `url: 'http://api.example.com/picture.png'`
const TELL = `success: (res) => log('success', res), fail: (err) => log('fail', err), complete: (res) => log('complete', res)`
const answer = { body: new Uint8Array(2500).fill(3), headers: { 'content-length': '2500' } }

export const DOWNLOAD_CASES: readonly Case[] = [
  {
    id: 'download: reads the path',
    code: `uni.downloadFile({ ${GOOD}, success: (res) => log('tempFilePath', res.tempFilePath) })`,
    answer,
  },
  { id: 'download: reads the status', code: `uni.downloadFile({ ${GOOD}, success: (res) => log('statusCode', res.statusCode) })`, answer },
  { id: 'download: hands results on', code: `uni.downloadFile({ ${GOOD}, header: { 'x-a': 'b' }, ${TELL} })`, answer },
  { id: 'download: status 404', code: `uni.downloadFile({ ${GOOD}, ${TELL} })`, answer: { status: 404, body: 'none' } },
  { id: 'download: an http address', code: `uni.downloadFile({ ${BAD}, ${TELL} })`, answer },
  { id: 'download: complete alone', code: `uni.downloadFile({ ${GOOD}, complete: (res) => log('complete', res) })`, answer },
  { id: 'download: await', code: `log('resolved', await uni.downloadFile({ ${GOOD} }))`, answer },
  {
    id: 'download: await a failure',
    code: `try { log('resolved', await uni.downloadFile({ ${BAD} })) } catch (err) { log('rejected', err) }`,
    answer,
  },
  { id: 'download: a variable', code: `const options = { ${GOOD}, ${TELL} }\nuni.downloadFile(options)`, answer },
  { id: 'download: a path of its own', code: `uni.downloadFile({ ${GOOD}, filePath: 'internal://files/own.png', ${TELL} })`, answer },
  {
    id: 'download: progress',
    code: `
      const task = uni.downloadFile({ ${GOOD}, success: (res) => log('tempFilePath', res.tempFilePath) })
      if (!task || !task.onProgressUpdate) return log('progress', 'missing')
      task.onProgressUpdate((event) => log('progress', event))`,
    answer,
  },
  {
    id: 'download: abort',
    code: `
      const task = uni.downloadFile({ ${GOOD}, fail: (err) => log('errMsg', err.errMsg) })
      if (!task || !task.abort) return log('abort', 'missing')
      task.abort()`,
    answer: { ...answer, delayMs: 30 },
  },
  {
    id: 'download: what comes back',
    code: `
      log('returned', look(uni.downloadFile({ ${GOOD} })))
      log('returned', look(uni.downloadFile({ ${GOOD}, success() {} })))`,
    answer,
  },
]
