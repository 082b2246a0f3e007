import { FILE, GOOD, TELL, URL } from './case.ts'
import type { Case } from './case.ts'

/** How the method is named. */
export const FORM_CASES: readonly Case[] = [
  { id: 'an alias', code: `const upload = uni.uploadFile\nupload({ ${GOOD}, ${TELL} })` },
  { id: 'an alias of the object', code: `const api = uni\napi.uploadFile({ ${GOOD}, ${TELL} })` },
  { id: 'destructured', code: `const { uploadFile } = uni\nuploadFile({ ${GOOD}, ${TELL} })` },
  { id: 'destructured under another name', code: `const { uploadFile: send } = uni\nlog('resolved', await send({ ${GOOD} }))` },
  { id: 'in brackets', code: `uni['uploadFile']({ ${GOOD}, ${TELL} })` },
  { id: 'optional', code: `uni?.uploadFile?.({ ${GOOD}, ${TELL} })` },
  { id: 'in parentheses', code: `;(uni.uploadFile)(({ ${GOOD}, ${TELL} }))` },
  { id: 'on the global object', code: `globalThis.uni.uploadFile({ ${GOOD}, ${TELL} })` },
  {
    id: 'passed on',
    code: `
      const run = (method, options) => method(options)
      run(uni.uploadFile, { ${URL}, ${FILE}, fileType: 'image', fileName: 'photo', name: 'photo', ${TELL} })`,
  },
  {
    id: 'bound',
    code: `
      const send = uni.uploadFile.bind(uni)
      send({ ${URL}, ${FILE}, fileType: 'image', fileName: 'photo', name: 'photo', ${TELL} })`,
  },
  { id: 'with call', code: `uni.uploadFile.call(uni, { ${URL}, ${FILE}, fileType: 'image', fileName: 'photo', name: 'photo', ${TELL} })` },
  {
    id: 'chosen by a condition',
    code: `;(true ? uni.uploadFile : uni.request)({ ${URL}, ${FILE}, fileType: 'image', fileName: 'photo', name: 'photo', ${TELL} })`,
  },
  { id: 'a second argument', code: `uni.uploadFile({ ${URL}, ${FILE}, fileType: 'image', fileName: 'photo', name: 'photo', ${TELL} }, 1)` },
  {
    id: 'a shadowed name',
    code: `
      const own = { uploadFile: (options) => log('own', Object.keys(options)) }
      { const uni = own
      uni.uploadFile({ ${GOOD} }) }`,
  },
  {
    id: 'the name of the host in use',
    code: `
      const wx = 1, my = 2, tt = 3, swan = 4, dd = 5, qq = 6, ks = 7, jd = 8, xhs = 9, has = 10
      uni.uploadFile({ ${GOOD}, ${TELL} })
      log('names', [wx, my, tt, swan, dd, qq, ks, jd, xhs, has])`,
  },
  {
    id: 'an interceptor',
    code: `
      uni.addInterceptor('uploadFile', { invoke(options) { options.header = { 'x-token': 't' } } })
      uni.uploadFile({ ${GOOD}, success: (res) => log('success', res.data) })`,
    peers: ['uni', 'uni-vue2'],
  },
  {
    id: 'an interceptor, awaited',
    code: `
      uni.addInterceptor('uploadFile', { invoke(options) { options.header = { 'x-token': 't' } } })
      log('resolved', await uni.uploadFile({ ${GOOD} }))`,
    peers: ['uni'],
  },
  {
    id: 'a patched method',
    code: `
      const original = uni.uploadFile
      uni.uploadFile = (options) => original({ ...options, header: { 'x-token': 't' } })
      uni.uploadFile({ ${GOOD}, success: (res) => log('success', res.data) })`,
    peers: ['uni'],
  },
]
