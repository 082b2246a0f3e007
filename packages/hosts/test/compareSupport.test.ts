import { expect, test } from 'vitest'

import { compareSupport } from '../src/compareSupport.ts'

test('what is supported since no known version is simply supported', () => {
  expect(compareSupport(true)).toEqual({ answer: 'yes' })
  expect(compareSupport(true, '0.0.1')).toEqual({ answer: 'yes' })
})

test('what is unknown is neither supported nor not', () => {
  expect(compareSupport(null, '99')).toEqual({ answer: 'unknown' })
  expect(compareSupport(false, '99')).toEqual({ answer: 'no' })
})

test('without a version the answer is yes, with the first version beside it', () => {
  expect(compareSupport({ sdk: '2.10.0' })).toEqual({ answer: 'yes', since: { sdk: '2.10.0' } })
})

test('the version that something came in has it, the one before has not', () => {
  const since = { sdk: '2.10.0' }
  expect(compareSupport(since, '2.10.0')).toEqual({ answer: 'yes' })
  expect(compareSupport(since, '2.9.99')).toEqual({ answer: 'later', since })
  expect(compareSupport(since, { sdk: '2.11' })).toEqual({ answer: 'yes' })
})

test('a plain version is one of the base library, or of the client where only a client version is known', () => {
  expect(compareSupport({ sdk: '2.8.2', app: '10.2.90' }, '2.8.1')).toEqual({ answer: 'later', since: { sdk: '2.8.2', app: '10.2.90' } })
  expect(compareSupport({ app: '10.2.80', ide: '3.4.3' }, '10.2.79')).toEqual({ answer: 'later', since: { app: '10.2.80', ide: '3.4.3' } })
  expect(compareSupport({ app: '10.2.80', ide: '3.4.3' }, '10.2.80')).toEqual({ answer: 'yes' })
})

test('both the base library and the client must be new enough', () => {
  const since = { sdk: '2.8.2', app: '10.2.90' }
  expect(compareSupport(since, { sdk: '2.8.2', app: '10.2.90' })).toEqual({ answer: 'yes' })
  expect(compareSupport(since, { sdk: '2.9.0', app: '10.2.89' })).toEqual({ answer: 'later', since })
  expect(compareSupport(since, { sdk: '2.8.1', app: '10.3.0' })).toEqual({ answer: 'later', since })
})

test('a version of another kind settles nothing', () => {
  const since = { sdk: '2.8.2', app: '10.2.90' }
  expect(compareSupport(since, '2.8.2')).toEqual({ answer: 'yes', since })
  expect(compareSupport(since, { app: '10.2.90' })).toEqual({ answer: 'yes', since })
  expect(compareSupport({ app: '10.1.35' }, { sdk: '1.0' })).toEqual({ answer: 'yes', since: { app: '10.1.35' } })
})

test('a version of the developer tools makes nothing wait on devices, and settles nothing there', () => {
  expect(compareSupport({ ide: '3.4.3' }, '1.0')).toEqual({ answer: 'yes', since: { ide: '3.4.3' } })
})

test('what is not a version is refused', () => {
  expect(() => compareSupport({ sdk: '2.10.0' }, 'newest')).toThrow(/Not a version: "newest"/)
})
