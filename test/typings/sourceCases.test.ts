import { expect, test } from 'vitest'
import { callCases } from './callCases.ts'
import { checkFiles } from './checkFiles.ts'
import type { SourceText } from './checkFiles.ts'

/** The cases are calls that an author can write: uni-app's own typings take them. */

const support: readonly SourceText[] = [{ name: 'ambient.ts', text: "import '@dcloudio/types'" }]
const check = (files: readonly SourceText[]) => checkFiles(files, { support, dom: true })

test("uni-app's typings take every case, save for Vue 2's tuples, which they do not know", () => {
  const { errors, outside } = check(callCases)
  const others = errors.filter(({ file, code }) => !(file.startsWith('tuples/') && code === 2488))
  expect(others.map(({ file, code, message, line }) => `${file}: ${line}\nTS${code} ${message}`)).toEqual([])
  const tuples = callCases.filter(({ folder }) => folder === 'tuples').map(({ name }) => name)
  expect(new Set(errors.map(({ file }) => file))).toEqual(new Set(tuples))
  expect(outside).toEqual([])
})

test.each<readonly [mistake: string, code: number, text: string]>([
  ['a type of file that does not exist', 2769, "uni.uploadFile({ url: '', fileType: 'pdf' })"],
  ['an address that is a number', 2769, 'uni.uploadFile({ url: 1 })'],
  ['a result that is read from a task', 2339, "uni.uploadFile({ url: '', success() {} }).then()"],
  ['a task that is a promise', 2339, "uni.uploadFile({ url: '' }).abort()"],
  ['a field that no result has', 2339, "uni.downloadFile({ url: '', success: (res) => res.data })"],
])('a mistake is seen: %s', (_, code, text) => {
  const { errors, outside } = check([{ name: 'mistake.ts', text }])
  expect(errors.map((error) => error.code)).toEqual([code])
  expect(outside).toEqual([])
})
