import { expect, test } from 'vitest'
import { formText, withFormText } from '../src/formData.ts'

test.each([
  ['numbers', { a: 1, b: -0.5, c: Number.NaN, d: 1e21 }, { a: '1', b: '-0.5', c: 'NaN', d: '1e+21' }],
  ['big numbers', { a: 12n }, { a: '12' }],
  ['booleans', { yes: true, no: false }, { yes: 'true', no: 'false' }],
  ['texts', { a: '', b: 'x' }, { a: '', b: 'x' }],
  ['objects and arrays', { a: { b: [1] }, c: ['x'], d: new Date(0) }, { a: '{"b":[1]}', c: '["x"]', d: '"1970-01-01T00:00:00.000Z"' }],
  ['null', { a: null }, { a: 'null' }],
  ['undefined', { a: undefined, b: 1 }, { b: '1' }],
])('%s', (_, form, texts) => {
  expect(formText(form)).toEqual(texts)
  expect(Object.keys(formText(form) as object)).toEqual(Object.keys(texts))
})

test.each([[undefined], [null], ['a=1'], [0]])('%s is no form and stays', (form) => {
  expect(formText(form)).toBe(form)
})

test('options are copied, the form too, and each getter is read once', () => {
  let reads = 0
  const options = Object.freeze({
    url: 'u',
    get formData() {
      reads++
      return Object.freeze({ n: 1 })
    },
  })
  expect(withFormText(options as never)).toEqual({ url: 'u', formData: { n: '1' } })
  expect(reads).toBe(1)
})

test('options without a form get none', () => {
  expect(withFormText({ url: 'u' })).toEqual({ url: 'u' })
  expect(withFormText()).toEqual({})
})
