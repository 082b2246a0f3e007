import { analyze } from '@crossload/core'
import type { Diagnostic, Fix } from '@crossload/core'
import { expect, test } from 'vitest'
import { fixtureNames, readFixture } from './fixture.ts'
import { syntaxErrors } from './syntax.ts'

/** Every edit that is proposed for any fixture on any of its hosts. */
const PROPOSED = fixtureNames().flatMap((name) => {
  const { file, input, targets, options } = readFixture(name)
  return targets.flatMap((target) => {
    const check = (code: string) => analyze(code, file, { ...options, target }).diagnostics
    return check(input).flatMap((diagnostic) => (diagnostic.fixes ?? []).map((fix) => ({ name, target, file, input, check, diagnostic, fix })))
  })
})

function apply(code: string, { range: { start, end }, text }: Fix): string {
  return code.slice(0, start.offset) + text + code.slice(end.offset)
}

function count(diagnostics: readonly Diagnostic[], { rule, message }: Diagnostic): number {
  return diagnostics.filter((each) => each.rule === rule && each.message === message).length
}

test.each(PROPOSED)('$name on $target: "$fix.title" settles $diagnostic.rule and brings no warning', ({ file, input, check, diagnostic, fix }) => {
  const before = check(input)
  const output = apply(input, fix)
  const after = check(output)

  expect(syntaxErrors(output, file)).toEqual(syntaxErrors(input, file))
  expect(count(after, diagnostic)).toBe(count(before, diagnostic) - 1)
  // A call that needs no care any more may be rewritten, which is told as information.
  const warnings = after.filter(({ severity }) => severity !== 'info')
  expect(warnings.filter((each) => count(after, each) > count(before, each))).toEqual([])
})

test('the places of an edit are one by offset and by line and column', () => {
  const offsetOf = (code: string, { line, column }: { line: number; column: number }) =>
    code.split(/(?<=\r\n|[\n\u2028\u2029]|\r(?!\n))/).slice(0, line - 1).join('').length + column
  for (const { input, fix: { range } } of PROPOSED) {
    expect([offsetOf(input, range.start), offsetOf(input, range.end)]).toEqual([range.start.offset, range.end.offset])
  }
})

test('the fixtures have edits of every rule that edits more than a number', () => {
  expect([...new Set(PROPOSED.map(({ diagnostic: { rule } }) => rule))].toSorted()).toEqual([
    'conflicting-options',
    'forbidden-header',
    'insecure-url',
    'invalid-file-type',
    'promise-shape',
    'result-type',
    'unknown-error',
    'unsupported-option',
  ])
})
