import { transformSync } from '@babel/core'
import { expect, test } from 'vitest'
import { casesFor, exceptionsFor } from './engineCases.ts'
import { babelBesideCore, failWithBabel } from './makeWithBabel.ts'

test.each(casesFor('babel'))('$name on $target: what core makes of the text, Babel 7 makes of the nodes', (each) => {
  const { actual, expected } = babelBesideCore(transformSync, each)
  expect(actual).toEqual(expected)
})

test.each(exceptionsFor('babel'))('$name on $target: Babel 7 itself refuses it', (each) => {
  expect(() => babelBesideCore(transformSync, each)).toThrow(each.shows)
})

const raised = casesFor('babel').filter(({ name }) => name === 'rules-raised')

test.each(raised)('$name on $target: a diagnostic of severity error ends the work of Babel 7 with a code frame', (each) => {
  expect(() => failWithBabel(transformSync, each)).toThrow(/crossload: [^]*\n *\d+ \|/)
})
