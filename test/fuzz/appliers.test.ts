import type { TransformOptions } from '@crossload/core'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { HOST_NAMES } from '@crossload/testing'
import { budgetFor, tellPrograms } from './budget.ts'
import { checkAppliers } from './checkAppliers.ts'
import { programs } from './forms.ts'
import { triviaFor } from './trivia.ts'

const budget = budgetFor(1300)

const startedAt = Date.now()
const counts = { rewritten: 0, untouched: 0, other: 0 }

/** All that are emulated, and the two that are not: the web and apps. */
const HOSTS: readonly string[] = [...HOST_NAMES, 'h5', 'app']

const optionsFor = (target: string): fc.Arbitrary<TransformOptions> =>
  fc.record({
    target: fc.constant(target),
    results: fc.constantFrom('source', 'native'),
    project: fc.record({ vue: fc.constantFrom(2, 3), mpx: fc.record({ usePromise: fc.boolean() }) }),
    timeout: fc.constantFrom('native', 'emulate'),
    fileType: fc.record({ fallback: fc.constantFrom('image', 'video') }),
  })

test.each(HOSTS)(
  '%s: comments, line breaks and parentheses between any two tokens change nothing, by text or by nodes',
  { timeout: 120_000 + Math.min(budget.milliseconds, 7_200_000) },
  async (host) => {
    const examples = programs.chain((program) => fc.tuple(fc.constant(program), triviaFor(program.file), optionsFor(host)))
    const property = fc.property(examples, ([program, trivia, options]) => {
      const { outcome, problems } = checkAppliers(program, trivia, options)
      counts[outcome] += 1
      if (problems.length > 0) throw new Error(problems.join('\n'))
    })
    const result = fc.check(property, {
      seed: budget.seed,
      numRuns: Math.min(Math.ceil(budget.runs / HOSTS.length), 2 ** 30),
      interruptAfterTimeLimit: Math.min(budget.milliseconds / HOSTS.length, 2 ** 30),
    })
    expect(result.failed ? `${fc.defaultReportMessage(result)}\n${String(result.errorInstance)}` : null).toBeNull()
  },
)

test('most of the programs are rewritten, and few become others by what is put between their tokens', () => {
  const { rewritten, untouched, other } = counts
  expect(rewritten).toBeGreaterThan(untouched)
  expect(other).toBeLessThan((rewritten + untouched) / 5)
})

afterAll(() => {
  const programsInAll = counts.rewritten + counts.untouched
  tellPrograms('appliers', programsInAll, startedAt, budget)
})
