import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { analyze } from '@crossload/core'
import type { Diagnostic, TransformOptions } from '@crossload/core'
import { HOSTS } from '@crossload/hosts'
import { expect, test } from 'vitest'
import { matters } from './labelledCases.ts'

const CASES = new URL('./findings/', import.meta.url)

/** Every edit that is proposed for a labelled case on any host. */
const PROPOSED = readdirSync(CASES).flatMap((name) => {
  const folder = new URL(`${name}/`, CASES)
  const files = readdirSync(folder)
  const input = files.find((file) => file.startsWith('input.')) ?? ''
  const code = readFileSync(new URL(input, folder), 'utf8')
  const options = files.includes('options.json') ? (JSON.parse(readFileSync(new URL('options.json', folder), 'utf8')) as Partial<TransformOptions>) : {}
  return HOSTS.flatMap((target) => {
    const check = (text: string) => analyze(text, `src/${name}${extname(input)}`, { ...options, target }).diagnostics.filter(matters)
    return check(code).flatMap((diagnostic) => (diagnostic.fixes ?? []).map((fix) => ({ name, target, code, check, diagnostic, fix })))
  })
})

const count = (all: readonly Diagnostic[], { rule, message }: Diagnostic) => all.filter((each) => each.rule === rule && each.message === message).length

test.each(PROPOSED)('$name on $target: "$fix.title" settles $diagnostic.rule and brings no warning', ({ code, check, diagnostic, fix }) => {
  const before = check(code)
  const after = check(code.slice(0, fix.range.start.offset) + fix.text + code.slice(fix.range.end.offset))
  expect(count(after, diagnostic)).toBeLessThan(count(before, diagnostic))
  expect(after.filter((each) => count(after, each) > count(before, each))).toEqual([])
})

test('the cases have edits of the rules whose mending is clear', () => {
  expect([...new Set(PROPOSED.map(({ diagnostic: { rule } }) => rule))].toSorted()).toEqual([
    'callback-field',
    'forbidden-header',
    'insecure-url',
    'invalid-file-type',
    'promise-shape',
    'result-type',
    'timeout-range',
    'unknown-error',
    'unsupported-option',
  ])
})
