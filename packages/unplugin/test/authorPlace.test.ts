import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Diagnostic } from '@crossload/core'
import { analyze, resolveTransformOptions } from '@crossload/core'
import { transform } from 'esbuild'
import { expect, test } from 'vitest'
import { authorOfCompiled } from '../src/author.ts'
import { placeByMap, placeByText } from '../src/authorPlace.ts'

const AUTHOR = `interface Answer { statusCode: number }

/** 注释 */
export const send = (path: string): void => {
  const 名: string = '照片'; uni.uploadFile({ url: 'https://a.example/', name: 名, filePath: path, header: { Referer: '' } })
}
`

const options = resolveTransformOptions({ target: 'alipay', rules: { 'file-type-inferred': 'off' } })

async function compiled() {
  const { code, map } = await transform(AUTHOR, { loader: 'ts', sourcemap: true, sourcefile: '/app/src/send.ts', charset: 'utf8' })
  const { diagnostics } = analyze(code, '/app/src/send.ts', options)
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['forbidden-header'])
  return { code, map, diagnostics }
}

function only<T>(list: readonly (T | undefined)[]): T {
  const [first, ...others] = list
  if (first === undefined || others.length > 0) throw new Error('one was expected')
  return first
}

const textAt = (code: string, { range }: Diagnostic) => code.slice(range.start.offset, range.end.offset)

/** Where it stands, counted without crossload. */
const REFERER = { line: 5, column: AUTHOR.split('\n')[4]?.indexOf('Referer'), offset: AUTHOR.indexOf('Referer') }

test('a source map leads a diagnostic back to the text of the author', async () => {
  const { code, map, diagnostics } = await compiled()
  const placed = only(placeByMap(diagnostics, code, map))
  expect(placed.code).toBe(AUTHOR)
  expect(placed.diagnostic.range.start).toEqual(REFERER)
  expect(textAt(AUTHOR, placed.diagnostic)).toBe("Referer: ''")
})

test('where a map knows lines only, the column is that of the only place in the line that reads so', () => {
  const code = AUTHOR.slice(AUTHOR.indexOf('export')).replace(': string): void', ')').replace(': string', '')
  const author = `/* one line more */\n${code}`
  const { diagnostics } = analyze(code, 'send.js', options)
  const map = { version: 3 as const, names: [], sources: ['send.js'], sourcesContent: [author], mappings: 'AACA;AACA;AACA' }
  const placed = only(placeByMap(diagnostics, code, map))
  expect(placed.diagnostic.range.start).toMatchObject({ line: 3, offset: author.indexOf('Referer') })
  expect(textAt(author, placed.diagnostic)).toBe("Referer: ''")
})

test('a place that the map does not know remains unknown', async () => {
  const { code, diagnostics } = await compiled()
  const map = { version: 3 as const, names: [], sources: [], mappings: '' }
  expect(placeByMap(diagnostics, code, map)).toEqual([undefined])
})

test("without a map, the author's own file says the place", async () => {
  const { code, diagnostics } = await compiled()
  const placed = only(placeByText(diagnostics, code, '/app/src/send.ts', AUTHOR, options))
  expect(placed.diagnostic.range.start).toEqual(REFERER)
})

test("without a map, a component's own scripts say the place", async () => {
  const { code, diagnostics } = await compiled()
  const component = `<!-- Referer: '' -->\n<script lang="ts">\n${AUTHOR}</script>\n`
  const placed = only(placeByText(diagnostics, code, '/app/src/send.vue?vue&type=script&lang.ts', component, options))
  expect(placed.code).toBe(component)
  expect(placed.diagnostic.range.start).toMatchObject({ line: REFERER.line + 2, column: REFERER.column })
})

test('without a map, and with a text that says it more often, the only place that reads so is taken', async () => {
  const { code, diagnostics } = await compiled()
  const author = `${AUTHOR.replace("''", '""')}uni.uploadFile({ header: { Referer: here } })\n`
  const placed = only(placeByText(diagnostics, code, '/app/src/send.ts', author, options))
  expect(placed.diagnostic.range.start).toEqual(REFERER)
  expect(textAt(author, placed.diagnostic)).toBe('Referer: ""')
  expect(placeByText(diagnostics, code, '/app/src/send.ts', `${author}// Referer: ""`, options)).toEqual([undefined])
})

test('without a map, what is said twice stands at two places, in order', () => {
  const call = 'uni.uploadFile({ url, name, filePath, header: { Referer: 1 } })\n'
  const { diagnostics } = analyze(call + call, 'a.ts', options)
  const placed = placeByText(diagnostics, call + call, 'a.ts', `type A = 1\n${call}type B = 2\n${call}`, options)
  expect(placed.map((each) => each?.diagnostic.range.start.line)).toEqual([2, 4])
})

test('a map of a step that kept quiet about what it did leads nowhere', () => {
  const code = "uni.uploadFile({ url, name, filePath, header: { Referer: '' } })\n"
  const { diagnostics } = analyze(code, 'a.js', options)
  const author = `const nothing = { at: 'all', that: 'could', be: { mistaken: 'for it' } }\n${code}`
  const map = { version: 3 as const, names: [], sources: ['a.js'], sourcesContent: [author], mappings: 'AAAA,gDAAgD' }
  expect(placeByMap(diagnostics, code, map)).toEqual([undefined])
  const place = authorOfCompiled(code, 'a.js', () => map).place(diagnostics, options)
  expect(only(place).diagnostic.range.start).toMatchObject({ line: 2, column: code.indexOf('Referer') })
})

test('a file that says other things than what was compiled of it is not taken for a place', async () => {
  const { code, diagnostics } = await compiled()
  expect(placeByText(diagnostics, code, '/app/src/send.ts', AUTHOR.replace('Referer', 'accept'), options)).toEqual([undefined])
  expect(placeByText(diagnostics, code, '/app/src/send.ts', undefined, options)).toEqual([undefined])
})

test('a finding whose place is moved leaves behind the edits of the compiled text', async () => {
  const author = "const 名: string = '照片'; uni.downloadFile({ url: 'http://a.example/' })\n"
  const { code, map } = await transform(author, { loader: 'ts', sourcemap: true, sourcefile: '/app/src/get.ts', charset: 'utf8' })
  const { diagnostics } = analyze(code, '/app/src/get.ts', options)
  expect(diagnostics[0]?.fixes).toHaveLength(1)
  expect(only(placeByMap(diagnostics, code, map)).diagnostic).toEqual({
    ...only(analyze(author, '/app/src/get.ts', options).diagnostics),
    fixes: undefined,
  })
})

test("where Mpx has padded the gaps of its conditional compilation, the place is that of the file", () => {
  const call = "mpx.uploadFile({ url: 'https://a.example/', name: 'f', filePath, header: { Referer: '' } })"
  const written = `<script>\nimport mpx from '@mpxjs/core'\n// @mpx-if (__mpx_mode__ === 'ali')\n  ${call}\n// @mpx-endif\n</script>\n`
  const pad = '/* mpx-style-pad-placeholder */'
  const padded = written.replace(/\/\/ @mpx-if.*\n {2}/, `${pad}\n  ${pad}`).replace('// @mpx-endif', pad)
  const folder = mkdtempSync(join(tmpdir(), 'crossload-author-'))
  const id = join(folder, 'page.mpx')
  writeFileSync(id, written)
  const code = `\nimport mpx from '@mpxjs/core'\n\n${call}\n`
  const map = { version: 3 as const, names: [], sources: ['page.mpx'], sourcesContent: [padded], mappings: 'AAAA;AACA;AACA;AACA;AACA' }
  const author = authorOfCompiled(code, `${id}?type=script`, () => map)
  const { diagnostic, code: text } = only(author.place(analyze(code, 'page.js', options).diagnostics, options))
  rmSync(folder, { recursive: true })
  expect(text).toBe(written)
  expect(author.texts()).toEqual([written])
  expect(diagnostic.range.start).toMatchObject({ line: 4, column: written.split('\n')[3]?.indexOf('Referer') })
})

const STEP = { version: 3, sources: ['a.vue'], sourcesContent: ['x'], names: [], mappings: 'AAAA' }

test.each<[string, unknown]>([
  ['no JSON', 'garbage'],
  ['null', 'null'],
  ['a number', '5'],
  ['an empty object', {}],
  ['an array', []],
  ['without mappings', { ...STEP, mappings: undefined }],
  ['mappings that are a number', { ...STEP, mappings: 5 }],
  ['mappings of other characters', { ...STEP, mappings: '!!!@' }],
  ['mappings to a source before the first', { ...STEP, mappings: 'AAAA,AFAA' }],
  ['sources that are text', { ...STEP, sources: 'a.vue' }],
  ['a source without a name', { ...STEP, sources: [null] }],
  ['a content that is a number', { ...STEP, sourcesContent: [5] }],
  ['contents that are text', { ...STEP, sourcesContent: 'x' }],
])('an odd map places nothing and ends nothing: %s', async (_, map) => {
  const { code, diagnostics } = await compiled()
  const author = authorOfCompiled(code, '/no/such/send.ts', () => map as never)
  expect(author.place(diagnostics, options)).toEqual([undefined])
  expect(author.texts().every((text) => typeof text === 'string')).toBe(true)
})

test('a map that cannot be had is none', async () => {
  const { code, diagnostics } = await compiled()
  const author = authorOfCompiled(code, '/no/such/send.ts', () => {
    throw new Error('broken on purpose')
  })
  expect(author.place(diagnostics, options)).toEqual([undefined])
})
