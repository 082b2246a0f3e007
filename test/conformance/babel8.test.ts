import { transformSync } from 'babel8'
import { expect, test } from 'vitest'
import { casesFor, exceptionsFor } from './engineCases.ts'
import { babelBesideCore, failWithBabel } from './makeWithBabel.ts'
import type { TransformSync } from './makeWithBabel.ts'

/** The options that are used here mean the same in both versions; their types are not the same. */
const transformWith8 = transformSync as unknown as TransformSync

test.each(casesFor('babel'))('$name on $target: what core makes of the text, Babel 8 makes of the nodes', (each) => {
  const { actual, expected } = babelBesideCore(transformWith8, each)
  expect(actual).toEqual(expected)
})

test.each(exceptionsFor('babel'))('$name on $target: Babel 8 itself refuses it', (each) => {
  expect(() => babelBesideCore(transformWith8, each)).toThrow(each.shows)
})

const raised = casesFor('babel').filter(({ name }) => name === 'rules-raised')

test.each(raised)('$name on $target: a diagnostic of severity error ends the work of Babel 8 with a code frame', (each) => {
  expect(() => failWithBabel(transformWith8, each)).toThrow(/crossload: [^]*\n *\d+ \|/)
})
