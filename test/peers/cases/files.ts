import { URL } from './case.ts'
import type { Case } from './case.ts'

const PHOTO = `{ name: 'a', uri: 'internal://cache/photo.png' }`
const NOTE = `{ name: 'b', uri: 'internal://cache/note.txt' }`
const GONE = `{ name: 'c', uri: 'internal://cache/gone.png' }`
const SHARED = `header: { 'x-a': 'b' }, formData: { k: 'v' }`

/** What an author writes where there is no `files`. */
const SEND = `
  const send = (name, filePath) => new Promise((resolve, reject) => {
    uni.uploadFile({ ${URL}, ${SHARED}, filePath, /*+name*/ name, success: resolve, fail: reject })
  })`

const UNI = ['uni', 'uni-vue2'] as const

/** Several files in one call. */
export const FILES_CASES: readonly Case[] = [
  {
    id: 'files: two, with callbacks',
    code: `
      uni.uploadFile({
        ${URL}, ${SHARED}, files: [${PHOTO}, ${NOTE}],
        success: (res) => log('last', res.data),
        fail: (err) => log('errMsg', err.errMsg),
        complete: () => log('complete', null),
      })`,
    peers: UNI,
    byHand: {
      'files-one-by-one': `${SEND}
        await send('a', 'internal://cache/photo.png')
        log('last', (await send('b', 'internal://cache/note.txt')).data)
        log('complete', null)`,
    },
  },
  {
    id: 'files: one, in a variable',
    code: `
      const files = [${PHOTO}]
      uni.uploadFile({ ${URL}, ${SHARED}, files, success: (res) => log('all', res.results.map(({ data }) => data)) })`,
    peers: UNI,
    byHand: { 'files-one-by-one': `${SEND}\nconst { data } = await send('a', 'internal://cache/photo.png')\nlog('all', [data])` },
  },
  {
    id: 'files: awaited',
    code: `const res = await uni.uploadFile({ ${URL}, ${SHARED}, files: [${PHOTO}, ${NOTE}] })\nlog('last', res.data)`,
    peers: ['uni'],
    byHand: {
      'files-one-by-one': `${SEND}
        await send('a', 'internal://cache/photo.png')
        log('last', (await send('b', 'internal://cache/note.txt')).data)`,
    },
  },
  {
    id: 'files: awaited in Vue 2',
    code: `const [err, res] = await uni.uploadFile({ ${URL}, ${SHARED}, files: [${PHOTO}, ${NOTE}] })\nlog('last', [err, res.data])`,
    peers: ['uni-vue2'],
    byHand: {
      'files-one-by-one': `${SEND}
        await send('a', 'internal://cache/photo.png')
        log('last', [null, (await send('b', 'internal://cache/note.txt')).data])`,
    },
  },
  {
    id: 'files: the second of three fails',
    code: `
      uni.uploadFile({
        ${URL}, ${SHARED}, files: [${PHOTO}, ${GONE}, ${NOTE}],
        success: () => log('success', null),
        fail: (err) => log('failed', [err.index, err.results.length, err.cancelled]),
        complete: (res) => log('complete', res.index),
      })`,
    peers: UNI,
    byHand: {
      'files-one-by-one': `${SEND}
        const results = [await send('a', 'internal://cache/photo.png')]
        await send('c', 'internal://cache/gone.png').catch(() => log('failed', [1, results.length, 1]))
        log('complete', 1)`,
    },
  },
  {
    id: 'files: unknown to Mpx',
    code: `uni.uploadFile({ ${URL}, /*+'a'*/ name: 'a', files: [${PHOTO}], fail: () => log('fail', null) })`,
    peers: ['mpx', 'mpx-promise'],
  },
]
