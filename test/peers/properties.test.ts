import { transform } from '@crossload/core'
import type { TransformOptions } from '@crossload/core'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { HOST_NAMES } from '@crossload/testing'
import type { HostName } from '@crossload/testing'
import { budgetFor, tellPrograms } from '../fuzz/budget.ts'
import { catchUnhandled } from './catchUnhandled.ts'
import { anyText } from './fuzz/anyText.ts'
import { descriptions } from './fuzz/arbitraries.ts'
import { checkFiles } from './fuzz/checkFiles.ts'
import { checkRun } from './fuzz/checkRun.ts'
import { checkText } from './fuzz/checkText.ts'
import type { Description } from './fuzz/description.ts'
import { filesCases } from './fuzz/filesCase.ts'
import { textCases } from './fuzz/textCase.ts'

/** How many cases in all; a longer run: `pnpm fuzz`. */
const budget = budgetFor(26_400)
const startedAt = Date.now()

/** A host's part of a kind of cases that gets so many of twelve. */
function share(twelfths: number) {
  const part = twelfths / 12 / HOST_NAMES.length
  return {
    numRuns: Math.min(Math.ceil(budget.runs * part), 2 ** 30),
    interruptAfterTimeLimit: Math.min(budget.milliseconds * part, 2 ** 30),
    seed: budget.seed,
  }
}

const timeout = 600_000 + Math.min(budget.milliseconds, 7_200_000)

const counts = { calls: 0, files: 0, texts: 0, 'any texts': 0 }
const dispositionCounts = { native: 0, adapted: 0, kept: 0 }

/**
 * Looks for an example that has problems. Promises that a generated app leaves to themselves are no affair of the test’s.
 *
 * @returns what fast-check says of the smallest one, nothing when there is none
 */
async function findCounterexample<Example>(
  kind: keyof typeof counts,
  arbitrary: fc.Arbitrary<Example>,
  twelfths: number,
  findProblems: (example: Example) => Promise<readonly string[]> | readonly string[],
): Promise<string | null> {
  const property = fc.asyncProperty(arbitrary, async (example) => {
    counts[kind] += 1
    const problems = await findProblems(example)
    if (problems.length > 0) throw new Error(problems.join('\n'))
  })
  let report: string | null = null
  await catchUnhandled(async () => {
    report = await fc.asyncDefaultReportMessage(await fc.check(property, share(twelfths))) ?? null
  })
  return report
}

test.each(HOST_NAMES)('%s: whatever the options, the host sees the same call and the app the same outcome', { timeout }, async (host) => {
  const found = await findCounterexample('calls', descriptions(host), 7, async (description) => {
    const { problems, dispositions } = await checkRun(description)
    for (const disposition of dispositions) dispositionCounts[disposition] += 1
    return problems
  })
  expect(found).toBeNull()
})

test.each(HOST_NAMES)('%s: several files go one by one, and the app hears of it once', { timeout }, async (host) => {
  expect(await findCounterexample('files', filesCases(host), 2, checkFiles)).toBeNull()
})

test.each(HOST_NAMES)('%s: text outside the calls stays byte for byte, comments and values inside them too', { timeout }, async (host) => {
  const examples = fc.tuple(textCases, optionsFor(host))
  expect(await findCounterexample('texts', examples, 2, ([example, options]) => checkText(example, options))).toBeNull()
})

test.each(HOST_NAMES)('%s: no text makes transform throw, and the same text gives the same result', { timeout }, async (host) => {
  const found = await findCounterexample('any texts', fc.tuple(anyText, optionsFor(host)), 1, ([{ code, id }, options]) => {
    const first = transform(code, id, options)
    const problems: string[] = []
    if (JSON.stringify(transform(code, id, options)) !== JSON.stringify(first)) problems.push('two results for one text')
    const again = first?.changed ? transform(first.code, id, options) : undefined
    if (again?.changed) problems.push(`transforming twice changes:\n${first?.code}\n${again.code}`)
    return problems
  })
  expect(found).toBeNull()
})

function optionsFor(host: HostName): fc.Arbitrary<TransformOptions> {
  return fc.record({
    target: fc.constant(host),
    results: fc.constantFrom('source', 'native'),
    project: fc.record({ vue: fc.constantFrom(2, 3), mpx: fc.record({ usePromise: fc.boolean() }) }),
    timeout: fc.constantFrom('native', 'emulate'),
  })
}

const GOOD: Description = {
  host: 'alipay',
  settle: 'uniVue3',
  callee: 'member',
  place: 'literal',
  use: 'await',
  items: [
    { kind: 'property', key: 'url', spelling: 'plain', value: { value: 'https://a.example/u', from: 'call' } },
    { kind: 'property', key: 'filePath', spelling: 'plain', value: { value: 'p/a.png', from: 'literal' } },
    { kind: 'property', key: 'name', spelling: 'plain', value: { value: 'photo', from: 'call' } },
  ],
  answers: [{ ok: true, status: 200, isText: true, data: 'stored', code: 4, when: 'later', isShared: true, progress: [] }],
}

test.each<readonly [what: string, spoil: (code: string) => string]>([
  ['a call that is not made', (code) => code.replace(/_uploadFileResults\)/, '(() => {}))')],
  ['another field name', (code) => code.replace('fileName', 'filename')],
  ['another file type', (code) => code.replace("'image'", "'video'")],
  ['a value that is evaluated twice', (code) => code.replace('fileName: at(', 'fileName: at(1, 0) && at(')],
  ['another order of evaluation', (code) => code.replace(/(url: at\([^)]*\)), (.*), (fileName: at\([^)]*\))/, '$3, $2, $1')],
  ['a status in text', (code) => code.replace(/_uploadFileResults\)/, '(options) => my.uploadFile(options))')],
])('the properties notice %s', async (_, spoil) => {
  const { problems } = await checkRun(GOOD, (code) => {
    const spoilt = spoil(code)
    expect(spoilt).not.toBe(code)
    return spoilt
  })
  expect(problems).not.toEqual([])
  expect((await checkRun(GOOD)).problems).toEqual([])
})

afterAll(() => {
  const cases = Object.entries(counts).map(([kind, number]) => `${number} ${kind}`)
  const total = Object.values(counts).reduce((sum, number) => sum + number, 0)
  const { native, adapted, kept } = dispositionCounts
  console.log(
    [
      `properties: seed ${budget.seed}, ${total} cases on ${HOST_NAMES.length} hosts (${cases.join(', ')})`,
      `calls: native ${native}, adapted ${adapted}, kept ${kept}`,
    ].join('\n'),
  )
  tellPrograms('properties', total, startedAt, budget)
})
