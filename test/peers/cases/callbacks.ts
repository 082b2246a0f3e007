import { BAD, FILE, GOOD, TELL, URL } from './case.ts'
import type { Case } from './case.ts'

/** What callbacks get to see. */
export const CALLBACK_CASES: readonly Case[] = [
  { id: 'reads the response text only', code: `uni.uploadFile({ ${GOOD}, success: (res) => log('data', res.data) })` },
  {
    id: 'reads status and message',
    code: `
      uni.uploadFile({
        ${GOOD},
        success(res) {
          log('statusCode', res.statusCode)
          log('errMsg', res.errMsg)
        },
      })`,
  },
  {
    id: 'takes the result apart',
    code: `uni.uploadFile({ ${GOOD}, success: ({ data, statusCode }) => log('parts', { data, statusCode }) })`,
  },
  { id: 'hands results on', code: `uni.uploadFile({ ${GOOD}, ${TELL} })` },
  { id: 'status 500', code: `uni.uploadFile({ ${GOOD}, ${TELL} })`, answer: { status: 500, body: 'broken' } },
  {
    id: 'JSON comes as text',
    code: `
      uni.uploadFile({
        ${GOOD},
        success: (res) => log('type', typeof res.data),
        complete: (res) => log('data', JSON.parse(res.data)),
      })`,
    answer: { body: '{"id":7}', headers: { 'content-type': 'application/json' } },
  },
  {
    id: 'the IDE and its status in text',
    code: `uni.uploadFile({ ${GOOD}, success: (res) => log('statusCode', res.statusCode), complete: (res) => log('complete', res) })`,
    setup: { environment: 'ide' },
  },
  {
    id: 'named callbacks',
    code: `
      function onSuccess(res) { log('success', res) }
      const onFail = (err) => log('fail', err)
      const handlers = { done(res) { log('complete', res) } }
      uni.uploadFile({ ${GOOD}, success: onSuccess, fail: onFail, complete: handlers.done })`,
  },
  { id: 'a file that is not there', code: `uni.uploadFile({ ${BAD}, ${TELL} })` },
  {
    id: 'reads the message of a failure',
    code: `uni.uploadFile({ ${BAD}, fail: (err) => log('errMsg', err.errMsg), complete: ({ errMsg }) => log('errMsg', errMsg) })`,
  },
  { id: 'complete alone, success', code: `uni.uploadFile({ ${GOOD}, complete: (res) => log('complete', res) })` },
  { id: 'complete alone, failure', code: `uni.uploadFile({ ${BAD}, complete: (res) => log('complete', res) })` },
  { id: 'an http address', code: `uni.uploadFile({ url: 'http://api.example.com/avatar', ${FILE}, /*+'photo'*/ name: 'photo', ${TELL} })` },
  { id: 'an address that is none', code: `uni.uploadFile({ url: '/avatar', ${FILE}, /*+'photo'*/ name: 'photo', ${TELL} })` },
  { id: 'a domain that is not allowed', code: `uni.uploadFile({ ${GOOD}, ${TELL} })`, setup: { domains: ['https://other.example.com'] } },
  { id: 'no url', code: `uni.uploadFile({ ${FILE}, /*+'photo'*/ name: 'photo', ${TELL} })` },
  { id: 'no file path', code: `uni.uploadFile({ ${URL}, /*+'photo'*/ name: 'photo', ${TELL} })` },
  {
    id: 'callbacks that are no functions',
    code: `uni.uploadFile({ ${GOOD}, success: (res) => log('success', res), fail: null, complete: 'none' })`,
  },
  {
    id: 'callbacks that throw',
    code: `
      uni.uploadFile({
        ${GOOD},
        success() { log('success', 'throws'); throw new Error('in success') },
        complete() { log('complete', 'throws'); throw new Error('in complete') },
      })`,
  },
  {
    id: 'callbacks that throw, on failure',
    code: `
      uni.uploadFile({
        ${BAD},
        fail() { log('fail', 'throws'); throw new Error('in fail') },
        complete(res) { log('complete', res) },
      })`,
  },
  {
    id: 'a callback that changes its result',
    code: `
      uni.uploadFile({
        ${GOOD},
        success(res) { res.data = 'changed'; delete res.statusCode },
        complete: (res) => log('complete', res),
      })`,
  },
  {
    id: 'an upload after an upload',
    code: `
      uni.uploadFile({
        ${GOOD},
        success(first) {
          log('first', first.data)
          const filePath = 'internal://cache/note.txt'
          uni.uploadFile({ ${URL}, filePath, /*+'note'*/ name: 'note', success: (second) => log('second', second.data) })
        },
      })`,
  },
  { id: 'no callbacks, nobody looks', code: `uni.uploadFile({ ${GOOD} })` },
  { id: 'a failure, nobody looks', code: `uni.uploadFile({ ${BAD} })` },
  { id: 'a failure with a success callback only', code: `uni.uploadFile({ ${BAD}, success: (res) => log('success', res) })` },
  {
    id: 'callbacks inside a promise of the app',
    code: `
      const upload = (filePath) => new Promise((resolve, reject) => {
        uni.uploadFile({ ${URL}, filePath, /*+'photo'*/ name: 'photo', success: resolve, fail: reject })
      })
      log('resolved', await upload('internal://cache/photo.png'))
      await upload('internal://cache/gone.png').catch((err) => log('rejected', err))`,
  },
]
