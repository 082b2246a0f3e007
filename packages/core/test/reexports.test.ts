import { expect, test } from 'vitest'
import { analyze, transform } from '../src/index.ts'

const calls = (code: string) =>
  transform(code, 'a.js', { target: 'alipay' })?.calls.map(({ api, disposition, reason, range }) => `${range.start.column} ${api} ${disposition} ${reason}`)

test('a method that is exported from its package is told', () => {
  expect(calls("export { uploadFile, downloadFile as load, request } from '@mpxjs/api-proxy'")).toEqual(['9 mpx.uploadFile kept reference', '21 mpx.downloadFile kept reference'])
  expect(calls("export { uploadFile } from './api'; export { request } from '@mpxjs/api-proxy'")).toBeUndefined()
})

test.each(["export * from '@mpxjs/api-proxy'", "export * as api from '@mpxjs/api-proxy'", "export  *from '@mpxjs/api-proxy'"])('%s is told', (code) => {
  expect(calls(code)).toEqual(['0 mpx.uploadFile kept reference', '0 mpx.downloadFile kept reference'])
  expect(analyze(code, 'a.js', { target: 'alipay' }).calls).toHaveLength(2)
})

test.each(["export * from './api' // @mpxjs/api-proxy", "export * from '@mpxjs/core'", "export { request as uploadFile } from '@mpxjs/api-proxy'"])('%s is not', (code) => {
  expect(calls(code)).toBeUndefined()
})
