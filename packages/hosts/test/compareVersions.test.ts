import { expect, test } from 'vitest'

import { compareVersions, isVersion } from '../src/compareVersions.ts'

const numbers = ['0', '1', '2', '9', '10', '11', '99', '100', '2147483648']
const versions = numbers.flatMap((a) => numbers.flatMap((b) => [`${a}.${b}`, `${a}.${b}.0`, `${a}.${b}.3`, `1.${a}.${b}`]))

test('versions of equal length are ordered as the numeric collation of the platform orders them', () => {
  const collator = new Intl.Collator('en', { numeric: true })
  const length = (version: string) => version.split('.').length
  const pairs = versions.flatMap((a) => versions.filter((b) => length(a) === length(b)).map((b) => [a, b] as const))
  const wrong = pairs.filter(([a, b]) => Math.sign(compareVersions(a, b)) !== Math.sign(collator.compare(a, b)))
  expect(wrong).toEqual([])
  expect(pairs.length).toBeGreaterThan(10_000)
})

test('a missing part counts as zero', () => {
  expect(compareVersions('2.10', '2.10.0')).toBe(0)
  expect(compareVersions('2', '2.0.1')).toBeLessThan(0)
  expect(compareVersions('2.0.0.1', '2')).toBeGreaterThan(0)
})

test('a leading zero changes nothing', () => {
  expect(compareVersions('2.09', '2.9')).toBe(0)
})

test.each(['', '.', '2.', '.2', '2..1', 'v2', '2.x', '2.10-beta', ' 2', '-1', '1e3'])('%j is not a version', (text) => {
  expect(isVersion(text)).toBe(false)
  expect(() => compareVersions(text, '1')).toThrow(TypeError)
  expect(() => compareVersions('1', text)).toThrow(TypeError)
})

test.each(['2', '2.10', '2.10.4', '10.2.80', '3.4.3.1'])('%j is a version', (text) => {
  expect(isVersion(text)).toBe(true)
})
