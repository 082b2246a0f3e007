import { FILE, GOOD, TELL, URL } from './case.ts'
import type { Case } from './case.ts'

/** Without those that an author may have had to add. */
const KEYS = `log('keys', Object.keys(options).filter((name) => !/^file(Type|Name)$/.test(name)))`

/** How options are given. */
export const OPTION_CASES: readonly Case[] = [
  {
    id: 'headers and form',
    code: `
      uni.uploadFile({
        ${GOOD},
        header: { Authorization: 'Bearer abc', 'X-Trace': '1' },
        formData: { user: 'u1', note: '你好' },
        ${TELL},
      })`,
  },
  { id: 'a number in the form', code: `uni.uploadFile({ ${GOOD}, formData: { age: 7 }, ${TELL} })` },
  { id: 'a Referer', code: `uni.uploadFile({ ${GOOD}, header: { Referer: 'https://example.com', 'x-a': 'b' }, ${TELL} })` },
  { id: 'a variable', code: `const options = { ${GOOD}, ${TELL} }\nuni.uploadFile(options)` },
  { id: 'a variable, awaited', code: `const options = { ${GOOD} }\nlog('resolved', await uni.uploadFile(options))` },
  { id: 'a function call', code: `const make = (name) => ({ ${URL}, ${FILE}, /*+name*/ name, ${TELL} })\nuni.uploadFile(make('photo'))` },
  {
    id: 'a spread before',
    code: `
      const common = { ${URL}, header: { 'x-a': 'b' } }
      uni.uploadFile({ ...common, ${FILE}, /*+'photo'*/ name: 'photo', ${TELL} })`,
  },
  {
    id: 'a spread behind',
    code: `
      const more = { /*+'other'*/ name: 'other', formData: { a: '1' } }
      uni.uploadFile({ ${GOOD}, ${TELL}, ...more })`,
  },
  { id: 'a spread of callbacks', code: `const handlers = { ${TELL} }\nuni.uploadFile({ ${GOOD}, ...handlers })` },
  { id: 'a spread of nothing', code: `const more = undefined\nlog('resolved', await uni.uploadFile({ ${GOOD}, ...more }))` },
  { id: 'frozen options', code: `const options = Object.freeze({ ${GOOD}, ${TELL} })\nuni.uploadFile(options)` },
  {
    id: 'frozen options, awaited',
    code: `
      try {
        log('resolved', await uni.uploadFile(Object.freeze({ ${GOOD} })))
      } catch (err) {
        log('rejected', String(err))
      }`,
  },
  {
    id: 'options used twice',
    code: `
      const options = { ${GOOD}, success: (res) => log('success', res.data) }
      await uni.uploadFile(options)
      await uni.uploadFile(options)
      ${KEYS}`,
    byHand: {
      'task-is-no-promise': `
        const options = { ${GOOD}, success: (res) => log('success', res.data) }
        await { task: uni.uploadFile(options) }
        await { task: uni.uploadFile(options) }
        ${KEYS}`,
    },
  },
  {
    id: 'options without callbacks used twice',
    code: `
      const options = { ${GOOD} }
      await uni.uploadFile(options)
      await uni.uploadFile(options)
      ${KEYS}`,
  },
  {
    id: 'a getter of its own',
    code: `
      const options = {
        ${URL},
        get filePath() { log('read', 'filePath'); return 'internal://cache/photo.png' },
        /*+'photo'*/ name: 'photo',
        ${TELL},
      }
      uni.uploadFile(options)`,
  },
  {
    id: 'a getter in the call',
    code: `uni.uploadFile({ ${URL}, get filePath() { return 'internal://cache/photo.png' }, /*+'photo'*/ name: 'photo', ${TELL} })`,
  },
  {
    id: 'options of a class',
    code: `
      class Options {
        constructor() { Object.assign(this, { ${URL}, /*+*/ ${FILE} }) }
        get name() { return 'photo' }
      }
      uni.uploadFile(Object.assign(new Options(), { ${TELL} }))`,
  },
  {
    id: 'shorthand',
    code: `
      const name = 'photo'
      const filePath = 'internal://cache/photo.png'
      uni.uploadFile({ ${URL}, filePath, /*+name*/ name, ${TELL} })`,
  },
  {
    id: 'quoted and computed keys',
    code: `
      const key = 'na' + 'me'
      const url = 'https://api.example.com/avatar'
      uni.uploadFile({ 'url': url, ['filePath']: 'internal://cache/photo.png', /*+'photo'*/ [key]: 'photo', ${TELL} })`,
  },
  { id: 'name and then fileName', code: `uni.uploadFile({ ${GOOD}, fileName: 'other', ${TELL} })` },
  { id: 'fileName and then name', code: `uni.uploadFile({ fileName: 'other', ${GOOD}, ${TELL} })` },
  { id: 'fileName alone', code: `uni.uploadFile({ ${URL}, ${FILE}, /*+*/ fileName: 'photo', ${TELL} })` },
  { id: 'name and then fileName, in a variable', code: `const options = { ${GOOD}, fileName: 'other', ${TELL} }\nuni.uploadFile(options)` },
  { id: 'fileName and then name, in a variable', code: `const options = { fileName: 'other', ${GOOD}, ${TELL} }\nuni.uploadFile(options)` },
  {
    id: 'fileName alone, in a variable',
    code: `
      const options = { ${URL}, ${FILE}, /*+*/ fileName: 'photo', ${TELL} }
      uni.uploadFile(options)`,
  },
  { id: 'name: undefined', code: `uni.uploadFile({ ${URL}, ${FILE}, /*+*/ name: undefined, ${TELL} })` },
  { id: 'no name', code: `uni.uploadFile({ ${URL}, ${FILE}, /*+*/ ${TELL} })` },
  { id: 'fileType given', code: `uni.uploadFile({ ${URL}, ${FILE}, fileType: 'image', /*+'photo'*/ name: 'photo', ${TELL} })` },
  {
    id: 'a path that tells nothing',
    code: `
      const path = ['internal:', 'tmp', 'note.txt'].join('/').replace(':/', '://')
      uni.uploadFile({ ${URL}, filePath: path, /*+'note'*/ name: 'note', ${TELL} })`,
  },
  {
    id: 'options of other hosts',
    code: `uni.uploadFile({ ${GOOD}, enableHttp2: true, enableProfile: false, hideLoading: true, ${TELL} })`,
  },
  { id: 'an option that nobody knows', code: `uni.uploadFile({ ${GOOD}, custom: 1, ${TELL} })` },
  { id: 'file for H5', code: `const file = { size: 1 }\nuni.uploadFile({ ${GOOD}, file, ${TELL} })` },
  { id: 'an empty list of files', code: `uni.uploadFile({ ${GOOD}, files: [], ${TELL} })` },
  {
    id: 'order of evaluation',
    code: `
      const step = (name, value) => { log('step', name); return value }
      uni.uploadFile({
        /*+*/ name: step('name', 'photo'),
        fileName: step('fileName', 'other'),
        url: step('url', 'https://api.example.com/avatar'),
        file: step('file', undefined),
        filePath: step('filePath', 'internal://cache/photo.png'),
        ...step('spread', { formData: { a: '1' } }),
        success: step('success', (res) => log('success', res)),
      })`,
  },
]
