import { expect, test } from 'vitest'
import { factsInText, isCovered, withHeard } from '../src/heardFacts.ts'
import { markOf } from '../src/mark.ts'

const INTERCEPTOR = "uni.addInterceptor('uploadFile', { invoke(o) { o.header = { token } } })"
const heard = (code: string) => {
  const facts = factsInText(code, 'virtual:kit')
  if (!facts) throw new Error('nothing is said')
  return facts
}

test('a module that says nothing about others is not heard', () => {
  expect(factsInText("my.uploadFile({ custom: 'x' })", 'a')).toBeUndefined()
  expect(factsInText('uni.addInterceptor("request", {})', 'a')).toBeUndefined()
})

test('what a module says counts under the name that the bundler gave it', () => {
  expect(heard(INTERCEPTOR).interceptors).toMatchObject([{ file: 'virtual:kit', line: 1, methods: ['uploadFile'] }])
})

test.each([
  ['nothing', {}, false],
  ['the same', { interceptors: heard(INTERCEPTOR).interceptors }, true],
  ['any method', { interceptors: [{ file: 'a.js', line: 1 }] }, true],
  ['another method', { interceptors: heard(INTERCEPTOR.replace('upload', 'download')).interceptors }, false],
  ['another stage', { interceptors: heard("uni.addInterceptor('uploadFile', { returnValue: (r) => r })").interceptors }, false],
  ['a replacement', { patched: heard('uni.uploadFile = send').patched }, false],
])('where %s counts already, an interceptor is covered: %s', (_, facts, expected) => {
  expect(isCovered(heard(INTERCEPTOR), facts)).toBe(expected)
})

test('what was heard stands beside what the files say', () => {
  const facts = withHeard({ vue: 3, patched: [{ file: 'a.js', line: 1 }] }, [heard(INTERCEPTOR)])
  expect(facts).toMatchObject({ vue: 3, patched: [{ file: 'a.js' }], interceptors: [{ file: 'virtual:kit' }] })
})

test('a file depends on what is said of the methods that it calls', () => {
  const marks = (methods: readonly string[]) => [{}, { interceptors: heard(INTERCEPTOR).interceptors }, { vue: 2 as const }].map((facts) => markOf(facts, new Set(methods)))
  const [none, uploads, vue] = marks(['downloadFile'])
  expect(uploads).toBe(none)
  expect(vue).not.toBe(none)
  expect(new Set(marks(['uploadFile'])).size).toBe(3)
})
