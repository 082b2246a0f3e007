import { analyze, transform } from '@crossload/core'
import type { AnalyzeResult, Position, TransformOptions } from '@crossload/core'
import { describe, expect, test } from 'vitest'
import { expectedOutputFiles, fixtureNames, outputFiles, readFixture, readOutput, readReports, writeFixture } from './fixture.ts'
import type { Report } from './fixture.ts'
import { comments, syntaxErrors } from './syntax.ts'

const isUpdate = process.env['UPDATE_FIXTURES'] === '1'

/** Lines and columns as editors count them: both from 1. */
function place({ line, column }: Position): string {
  return `${line}:${column + 1}`
}

function reportOf({ calls, diagnostics }: AnalyzeResult): Report {
  return {
    calls: calls.map(({ range, api, disposition, reason }) => `${place(range.start)} ${api} ${disposition} ${reason}`),
    diagnostics: diagnostics.map(
      ({ range, severity, rule, message }) => `${place(range.start)}-${place(range.end)} ${severity} ${rule}: ${message}`,
    ),
  }
}

const NOTHING: AnalyzeResult = { calls: [], diagnostics: [] }

describe.each(fixtureNames())('%s', (name) => {
  const fixture = readFixture(name)
  const { file, input, targets } = fixture
  const optionsFor = (target: string): TransformOptions => ({ ...fixture.options, target })

  test('gives every host the text and the diagnostics on file', () => {
    const results = new Map(targets.map((target) => [target, transform(input, file, optionsFor(target))]))
    const outputs = new Map(targets.map((target) => [target, results.get(target)?.code ?? input]))
    const reports = Object.fromEntries(targets.map((target) => [target, reportOf(results.get(target) ?? NOTHING)]))
    if (isUpdate) writeFixture(fixture, outputs, reports)
    for (const target of targets) expect(outputs.get(target), `output for ${target}`).toBe(readOutput(fixture, target))
    expect(reports).toEqual(readReports(name))
    expect([...outputFiles(fixture)].sort()).toEqual([...expectedOutputFiles(fixture, outputs)].sort())
  })

  test.each(targets)('keeps what every rewrite promises on %s', (target) => {
    const options = optionsFor(target)
    const result = transform(input, file, options)
    const output = result?.code ?? input

    expect(result?.changed ?? false).toBe(output !== input)
    // Flow's types are errors to TypeScript, before and after alike.
    expect(syntaxErrors(output, file), 'the output parses as the input did').toEqual(syntaxErrors(input, file))
    expect(comments(output, file), 'every comment is kept').toEqual(comments(input, file))
    expect(transform(output, file, options)?.code ?? output, 'a second run changes nothing').toBe(output)

    const analysis = analyze(input, file, options)
    expect(analysis).toEqual({ calls: result?.calls ?? [], diagnostics: result?.diagnostics ?? [] })

    const chinese = analyze(input, file, { ...options, locale: 'zh' })
    expect(chinese.calls).toEqual(analysis.calls)
    expect(chinese.diagnostics.map(({ rule, severity, range }) => ({ rule, severity, range }))).toEqual(
      analysis.diagnostics.map(({ rule, severity, range }) => ({ rule, severity, range })),
    )
    for (const { message } of chinese.diagnostics) expect(message).toMatch(/\p{Script=Han}/u)
  })
})
