import { expect, test } from 'vitest'
import { findMentions } from './findMentions.ts'

const found = (text: string, lang = 'ts') =>
  findMentions(text, lang).map(({ api, isCall, start, end }) => `${isCall ? 'call' : 'mention'} ${api} ${text.slice(start, end)}`)

test('a call of the global is found with its whole span', () => {
  expect(found('const task = uni.uploadFile({ url })')).toEqual(['call uni.uploadFile uni.uploadFile({ url })'])
})

test('a call under a cast is found', () => {
  expect(found('(uni as any).downloadFile(options)')).toEqual(['call uni.downloadFile (uni as any).downloadFile(options)'])
})

test('a member that is passed on is no call', () => {
  expect(found('before(uni.uploadFile, options)')).toEqual(['mention uni.uploadFile uni.uploadFile'])
})

test('a declared uni, an imported uni and a parameter are left out', () => {
  expect(found('const uni = make(); uni.uploadFile({})')).toEqual([])
  expect(found("import uni from 'uni'; uni.uploadFile({})")).toEqual([])
  expect(found('function send(uni) { uni.uploadFile({}) }', 'js')).toEqual([])
  expect(found('{ let uni = 1 } uni.uploadFile({})')).toEqual(['call uni.uploadFile uni.uploadFile({})'])
})

test('comments, strings and other objects are left out', () => {
  expect(found('// uni.uploadFile({})\nconst a = "uni.uploadFile({})"; uniCloud.uploadFile({}); this.uni.uploadFile({})', 'js')).toEqual([])
})

test('a nested call is found too, in source order', () => {
  expect(found('uni.uploadFile({ success() { uni.downloadFile({}) } })').map((each) => each.slice(0, 20))).toEqual([
    'call uni.uploadFile ',
    'call uni.downloadFil',
  ])
})
