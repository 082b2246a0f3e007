import { expect, test } from 'vitest'
import { precisionOf, readLabelledCases, recallOf, scoreByRule } from './labelledCases.ts'
import { readPublishedCases } from './publishedCases.ts'
import { scoreTable, together } from './scoreTable.ts'

const own = readLabelledCases()
const published = readPublishedCases()
const scores = scoreByRule([...own, ...published])
const all = together(scores)

test('every case is there, and a good part of them must stay silent', () => {
  expect(own.length).toBeGreaterThanOrEqual(150)
  expect(own.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(own.length / 5)
  expect(published.length).toBeGreaterThanOrEqual(60)
})

test('what is said is right, and what is wrong is said', () => {
  console.log(scoreTable(scores))
  expect(precisionOf(all)).toBeGreaterThanOrEqual(97)
  expect(recallOf(all)).toBeGreaterThanOrEqual(95)
})

test('precision and recall of each rule stay where they are', () => {
  const short = [...scores].filter(([, score]) => precisionOf(score) < 100 || recallOf(score) < 100)
  expect(Object.fromEntries(short.map(([rule, score]) => [rule, [precisionOf(score), recallOf(score)]]))).toEqual({})
})

test('what is missed or said too much is known, each by name', () => {
  expect({ tooMuch: all.tooMuch, unsaid: all.unsaid }).toEqual({ tooMuch: [], unsaid: [] })
})

test('every label counts: one that is not met lowers recall, and one that is missing lowers precision', () => {
  const [labelled] = own.filter(({ expected }) => expected.length > 0)
  const empty = labelled && together(scoreByRule([{ ...labelled, said: [] }]))
  const unlabelled = labelled && together(scoreByRule([{ ...labelled, expected: [] }]))
  expect([empty && recallOf(empty), unlabelled && precisionOf(unlabelled)]).toEqual([0, 0])
})
