import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Measured } from './countWork.ts'
import { MANY } from './manyCalls.ts'

/** What is done once for every file, and sorting, are allowed for. */
const TWICE = 2.2

describe('twice the calls take twice the work', () => {
  const args = ['--conditions=dev', '--import', 'tsx', join(import.meta.dirname, 'countWork.ts')]
  const measured = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 })) as Measured

  test.each(Object.keys(MANY))('%s', (name) => {
    const [once, twice] = measured[name] ?? []
    expect(once?.blocks).toBeGreaterThan(1000)
    expect((twice?.blocks ?? 0) / (once?.blocks ?? 0), 'blocks').toBeLessThan(TWICE)
    expect((twice?.looked ?? 0) / (once?.looked ?? 0), 'looked at by regular expressions').toBeLessThan(TWICE)
  })
})
