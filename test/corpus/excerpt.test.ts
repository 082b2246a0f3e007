import { parse } from '@babel/parser'
import type { ParserPlugin } from '@babel/parser'
import type { Node } from '@babel/types'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readOutline } from '../../packages/core/src/excerpt/outline.ts'
import { wholeReading } from '../../packages/core/src/excerpt/readWhatMatters.ts'
import { resolveTransformOptions } from '../../packages/core/src/index.ts'
import { transform, transformReading } from '../../packages/core/src/transform.ts'
import type { TransformResult } from '../../packages/core/src/transform.ts'
import { bodiesIn } from './bodiesIn.ts'
import { CORPUS } from './packages.ts'
import { readPackage } from './readPackage.ts'
import { hasMemberCall, renameCalls, renamings } from './renamedCalls.ts'
import { scriptsOf } from './scriptBlocks.ts'

const scripts = CORPUS.flatMap(({ name }) => readPackage(name).flatMap(({ path, text }) => scriptsOf(path, text))).filter(({ id }) => !id.endsWith('.d.ts'))

function parsePlainly(code: string, lang: string): Node | undefined {
  const plugins: ParserPlugin[] = [/^[cm]?js$/.test(lang) ? 'jsx' : 'typescript', 'decorators']
  try {
    return parse(code, { sourceType: 'unambiguous', errorRecovery: true, allowReturnOutsideFunction: true, plugins })
  } catch {
    return undefined
  }
}

test('what is taken for a function is one to Babel, or a class or a type, and nearly every function is found', () => {
  const wrong: string[] = []
  const count = { read: 0, unsure: 0, functions: 0, found: 0 }
  for (const { id, lang, text } of scripts) {
    const tree = parsePlainly(text, lang)
    if (!tree) continue
    count.read++
    const outline = readOutline(text)
    if (!outline) {
      count.unsure++
      continue
    }
    const { functions, others } = bodiesIn(tree)
    count.functions += functions.size
    count.found += outline.starts.length
    outline.starts.forEach((start, index) => {
      if ((functions.get(start) ?? others.get(start)) !== outline.ends[index]) wrong.push(`${id}: ${text.slice(start - 40, start + 20)}`)
    })
  }
  expect(wrong).toEqual([])
  expect(count.read).toBeGreaterThan(2000)
  expect(count.unsure / count.read).toBeLessThan(0.01)
  expect(count.found / count.functions).toBeGreaterThan(0.9)
})

/** Published code with some of its calls renamed to ours. */
const renamed = fc
  .record({
    script: fc.constantFrom(...scripts.filter(({ text }) => text.length < 60_000 && hasMemberCall(text))),
    renaming: renamings,
  })
  .map(({ script: { id, text }, renaming }) => ({ id, code: renameCalls(text, renaming) }))

const options = resolveTransformOptions({ target: 'alipay' })

/** The words of the output that lead to the same word in the author's text, with its place. */
function wellTraced({ code, map }: TransformResult, original: string): ReadonlySet<string> {
  const trace = new TraceMap(map as unknown as ConstructorParameters<typeof TraceMap>[0])
  const written = original.split('\n')
  const words = code.split('\n').flatMap((text, index) =>
    Array.from(text.matchAll(/[A-Za-z_$][\w$]*/g), ({ 0: word, index: column }) => {
      const { line, column: from } = originalPositionFor(trace, { line: index + 1, column })
      return line !== null && written[line - 1]?.startsWith(word, from) ? `${index + 1}:${column} ${word} ${line}:${from}` : ''
    }),
  )
  return new Set(words)
}

test('reading what matters gives what reading everything gives', () => {
  let calls = 0
  let traced = 0
  const same = fc.property(renamed, ({ id, code }) => {
    const whole = transformReading(code, id, options, wholeReading(code))?.result
    // Of a text that does not parse, only what stands outside of the functions can be told.
    expect(whole?.diagnostics.filter(({ rule }) => rule === 'internal-error') ?? []).toEqual([])
    if (whole?.diagnostics.some(({ rule }) => rule === 'parse-error')) return
    const given = transform(code, id, options)
    expect(given && { ...given, map: null }).toEqual(whole && { ...whole, map: null })
    calls += given?.calls.length ?? 0
    if (!given?.map || !whole?.map || traced === 60) return
    traced++
    const traces = wellTraced(given, code)
    expect([...wellTraced(whole, code)].filter((word) => !traces.has(word))).toEqual([])
  })
  fc.assert(same, { seed: 20261121, numRuns: 1200 })
  expect(calls).toBeGreaterThan(1000)
  expect(traced).toBe(60)
})
