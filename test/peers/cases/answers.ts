import { BAD, FILE, GOOD } from './case.ts'
import type { Case } from './case.ts'

/** What a call returns: a promise, a task, nothing. */
export const ANSWER_CASES: readonly Case[] = [
  { id: 'what comes back without callbacks', code: `const back = uni.uploadFile({ ${GOOD} })\nlog('returned', look(back))` },
  {
    id: 'what comes back with callbacks',
    code: `
      const back = uni.uploadFile({ ${GOOD}, success: (res) => log('data', res.data) })
      log('returned', look(back))`,
  },
  { id: 'await', code: `const res = await uni.uploadFile({ ${GOOD} })\nlog('resolved', res)` },
  {
    id: 'await, reads one field',
    code: `
      const { data } = await uni.uploadFile({ ${GOOD} })
      log('data', data)`,
    peers: ['uni', 'mpx-promise'],
  },
  {
    id: 'await a failure',
    code: `
      try {
        log('resolved', await uni.uploadFile({ ${BAD} }))
      } catch (err) {
        log('rejected', err)
      }`,
  },
  { id: 'await a failure without a catch', code: `log('resolved', await uni.uploadFile({ ${BAD} }))` },
  { id: 'await with success: undefined', code: `log('resolved', await uni.uploadFile({ ${GOOD}, success: undefined, fail: undefined }))` },
  {
    id: 'await with callbacks',
    code: `
      const back = await uni.uploadFile({ ${GOOD}, success: (res) => log('success', res) })
      log('returned', look(back))`,
    byHand: {
      'task-is-no-promise': `
        const { back } = await { back: uni.uploadFile({ ${GOOD}, success: (res) => log('success', res) }) }
        log('returned', look(back))`,
    },
  },
  {
    id: 'await with a callback that fails',
    code: `
      try {
        const back = await uni.uploadFile({ ${BAD}, fail: (err) => log('fail', err) })
        log('returned', look(back))
      } catch (err) {
        log('rejected', err)
      }`,
    byHand: {
      'task-is-no-promise': `
        const { back } = await { back: uni.uploadFile({ ${BAD}, fail: (err) => log('fail', err) }) }
        log('returned', look(back))`,
    },
  },
  {
    id: 'then and catch',
    code: `
      const chain = (options) => {
        const back = uni.uploadFile(options)
        if (back.then === undefined) return log('returned', 'a task')
        return back.then((res) => log('resolved', res)).catch((err) => log('rejected', err))
      }
      await chain({ ${GOOD} })
      await chain({ ${BAD} })`,
  },
  {
    id: 'then on the call itself',
    code: `
      uni.uploadFile({ ${GOOD} }).then((res) => log('data', res.data))
      uni.uploadFile({ ${BAD} }).then(null, (err) => log('errMsg', err.errMsg))`,
    peers: ['uni', 'mpx-promise'],
  },
  { id: 'a Vue 2 tuple', code: `const [err, res] = await uni.uploadFile({ ${GOOD} })\nlog('tuple', { err, res })`, peers: ['uni-vue2'] },
  {
    id: 'a Vue 2 tuple of a failure',
    code: `
      const [err, res] = await uni.uploadFile({ ${BAD} })
      log('tuple', { err, res })`,
    peers: ['uni-vue2'],
  },
  {
    id: 'three at once',
    code: `
      const upload = (name) => uni.uploadFile({ url: 'https://api.example.com/' + name, ${FILE}, /*+name*/ name })
      const all = await Promise.all(['a', 'b', 'c'].map(upload))
      log('resolved', all.length)`,
    peers: ['uni', 'mpx-promise'],
  },
  {
    id: 'returned by a function',
    code: `
      function upload() { return uni.uploadFile({ ${GOOD} }) }
      log('returned', look(upload()))`,
  },
  {
    id: 'no argument',
    code: `
      try {
        const back = uni.uploadFile()
        log('returned', look(back))
        await back
      } catch (err) {
        log('rejected', err)
      }`,
    byHand: {
      'task-is-no-promise': `
        const { back } = await { back: uni.uploadFile() }
        log('returned', look(back))
        back.catch(() => {})`,
    },
  },
  {
    id: 'Mpx: the task of a promise',
    code: `
      const back = uni.uploadFile({ ${GOOD} })
      log('returned', look(back.__returned))`,
    peers: ['mpx-promise'],
  },
  {
    id: 'Mpx: no promise for one call',
    code: `
      const back = uni.uploadFile({ ${GOOD}, usePromise: false, success: (res) => log('success', res) })
      log('returned', look(back))`,
    peers: ['mpx', 'mpx-promise'],
  },
  {
    id: 'Mpx: callbacks and a promise',
    code: `
      const back = uni.uploadFile({ ${GOOD}, success: (res) => log('success', res), complete: (res) => log('complete', res) })
      log('resolved', await back)`,
    peers: ['mpx-promise'],
  },
  {
    id: 'Mpx: a callback that throws, and a promise',
    code: `log('resolved', await uni.uploadFile({ ${GOOD}, success() { throw new Error('in success') } }))`,
    peers: ['mpx-promise'],
  },
  {
    id: 'Mpx: a failed promise that nobody catches',
    code: `uni.uploadFile({ ${BAD}, fail: (err) => log('fail', err) })`,
    peers: ['mpx-promise'],
  },
]
