import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import fc from 'fast-check'
import MagicString from 'magic-string'
import { expect, test } from 'vitest'
import { mapText } from '../src/apply/mapText.ts'

const source = fc.stringMatching(/^[ab$_.,()= '字😀\n\r\t]{1,200}$/u)
const edit = fc.record({
  kind: fc.constantFrom('overwrite', 'remove', 'appendLeft', 'prependRight'),
  at: fc.nat(200),
  length: fc.integer({ min: 1, max: 6 }),
  content: fc.stringMatching(/^[ab$,( \n字]{1,8}$/u),
})

type EditOfText = typeof edit extends fc.Arbitrary<infer T> ? T : never

/** Edits from left to right, none of them into another one. */
function editedText(code: string, edits: readonly EditOfText[]): MagicString {
  const text = new MagicString(code)
  let free = 0
  for (const { kind, at, length, content } of edits.toSorted((a, b) => a.at - b.at)) {
    if (at < free || at + length > code.length) continue
    free = at + length
    if (kind === 'overwrite') text.overwrite(at, free, content)
    else if (kind === 'remove') text.remove(at, free)
    else if (kind === 'appendLeft') text.appendLeft(at, content)
    else text.prependRight(at, content)
  }
  return text
}

test("every word and sign traces to where magic-string's finest map leads", () => {
  fc.assert(
    fc.property(source, fc.array(edit, { maxLength: 8 }), (code, edits) => {
      const text = editedText(code, edits)
      const output = text.toString()
      const finest = text.generateDecodedMap({ source: 'a.ts', includeContent: true, hires: true })
      const ours = new TraceMap(mapText(text, output, 'a.ts').toString())
      output.split('\n').forEach((made, index) => {
        for (const [column = 0, , line = 0, sourceColumn = 0] of finest.mappings[index] ?? []) {
          const isStart = /\S/.test(made[column] ?? '') && !(/[\w$]|[^\0-\x7f]/.test(made[column] ?? '') && /[\w$]|[^\0-\x7f]/.test(made[column - 1] ?? ''))
          if (!isStart) continue
          expect(originalPositionFor(ours, { line: index + 1, column })).toMatchObject({ line: line + 1, column: sourceColumn })
        }
      })
    }),
    { numRuns: 2000, seed: 20261121 },
  )
})

test('the map holds the source, its name, and nothing else', () => {
  const text = new MagicString('one two\nthree').overwrite(4, 7, '2')
  expect(JSON.parse(mapText(text, text.toString(), 'src/数.ts').toString())).toEqual({
    version: 3,
    sources: ['src/数.ts'],
    sourcesContent: ['one two\nthree'],
    names: [],
    mappings: 'AAAA,IAAI;AACJ',
  })
})
