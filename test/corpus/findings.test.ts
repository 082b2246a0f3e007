import { expect, test } from 'vitest'
import { precisionOf, readLabelledCases, recallOf, scoreByRule } from './labelledCases.ts'

const cases = readLabelledCases()
const scores = [...scoreByRule(cases)].sort(([a], [b]) => a.localeCompare(b))

const all = {
  right: scores.reduce((sum, [, { right }]) => sum + right, 0),
  tooMuch: scores.flatMap(([, { tooMuch }]) => tooMuch),
  unsaid: scores.flatMap(([, { unsaid }]) => unsaid),
}

test('every case is there, and a good part of them must stay silent', () => {
  expect(cases.length).toBeGreaterThanOrEqual(20)
  expect(cases.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(cases.length / 5)
})

test('what is said is right, and what is wrong is said', () => {
  console.log(['rule: precision %, recall %, right', ...scores.map(([rule, score]) => `${rule}: ${precisionOf(score)} ${recallOf(score)} ${score.right}`)].join('\n'))
  expect(precisionOf(all)).toBeGreaterThanOrEqual(97)
  expect(recallOf(all)).toBeGreaterThanOrEqual(95)
})

test('what is missed or said too much is known, each by name', () => {
  expect({ tooMuch: all.tooMuch, unsaid: all.unsaid }).toMatchInlineSnapshot(`
    {
      "tooMuch": [],
      "unsaid": [],
    }
  `)
})
