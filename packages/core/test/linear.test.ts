import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Measured } from './countWork.ts'
import { MANY } from './manyCalls.ts'

/** What is done once for every file, and sorting, are allowed for. */
const TWICE = 2.2

const args = ['--conditions=dev', '--import', 'tsx', join(import.meta.dirname, 'countWork.ts')]
const measured = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 })) as Measured

describe('twice the calls take twice the work', () => {
  test.each(Object.keys(MANY))('%s', (name) => {
    const works = measured[name] ?? []
    expect(works).toHaveLength(3)
    works.slice(1).forEach((twice, index) => {
      const once = works[index]
      expect(once?.blocks).toBeGreaterThan(1000)
      expect(twice.blocks / (once?.blocks ?? 0), 'blocks').toBeLessThan(TWICE)
      expect(twice.looked / (once?.looked ?? 0), 'looked at by regular expressions').toBeLessThan(TWICE)
    })
  })
})

test('a line of 8 MB with findings takes twice the work of one of 4 MB, and no more room on the screen', () => {
  const works = measured['one long line'] ?? []
  expect(works).toHaveLength(3)
  works.slice(1).forEach((twice, index) => {
    const once = works[index]
    expect(once?.findings).toBeGreaterThan(0)
    expect(twice.findings).toBe(once?.findings)
    expect(twice.shown).toBeLessThan(1000)
    expect(twice.blocks / (once?.blocks ?? 0), 'blocks').toBeLessThan(TWICE)
    expect(twice.looked / (once?.looked ?? 0), 'looked at by regular expressions').toBeLessThan(TWICE)
  })
})
