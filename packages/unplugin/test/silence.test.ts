import { resolveTransformOptions, transform } from '@crossload/core'
import type { Diagnostic } from '@crossload/core'
import { transform as compile } from 'esbuild'
import { expect, test } from 'vitest'
import { authorOfCompiled, authorOfText } from '../src/author.ts'
import type { Author } from '../src/author.ts'
import { silence } from '../src/silence.ts'

const AUTHOR = `interface Answer { statusCode: number }

// crossload-ignore-file kept-call -- 只在测试页使用
export const send = async (path: string): Promise<Answer> => {
  /* crossload-ignore-next-line forbidden-header */
  return uni.uploadFile({ url: 'http://a.example/', name: 'n', filePath: path, fileType: 'image', header: { Referer: '' } })
}
use(uni.uploadFile)

// crossload-ignore-next-line insecure-url
`

const options = resolveTransformOptions({ target: 'alipay', ignoreComments: false })

const told = (code: string, id: string, author: Author) =>
  silence(transform(code, id, options)?.diagnostics ?? [], code, id, author, options).map(({ diagnostic, placed }) => {
    const { rule, range }: Diagnostic = placed?.diagnostic ?? diagnostic
    return [rule, range.start.line, placed === undefined ? 'compiled' : placed.code.slice(range.start.offset, range.end.offset)]
  })

const EXPECTED = [
  ['insecure-url', 6, "'http://a.example/'"],
  ['unused-ignore', 10, 'insecure-url'],
]

async function compiled(lineComments = '') {
  const { code, map } = await compile(AUTHOR, { loader: 'ts', sourcemap: true, sourcefile: '/app/a.ts', minifyWhitespace: true })
  expect(code).not.toContain('crossload-ignore')
  return { code: code + lineComments, map }
}

test("the author's comments count where a compiler dropped them", async () => {
  const { code, map } = await compiled()
  expect(told(code, '/app/a.ts', authorOfCompiled(code, '/app/a.ts', () => map))).toEqual(EXPECTED)
})

test("the author's comments count where nothing was compiled", () => {
  expect(told(AUTHOR, '/app/a.ts', authorOfText(AUTHOR))).toEqual(EXPECTED)
})

test('a comment that silences nothing is told of in a module without a finding too', async () => {
  const author = `// crossload-ignore-next-line insecure-url
uni.uploadFile({ url: 'https://a.example/', name: 'n', filePath, fileType: 'image' } as Options)
`
  const { code, map } = await compile(author, { loader: 'ts', sourcemap: true, sourcefile: '/app/a.ts' })
  expect(told(code, '/app/a.ts', authorOfCompiled(code, '/app/a.ts', () => map))).toEqual([['unused-ignore', 1, 'insecure-url']])
})

test('a comment in a component is not called unused by a module that holds another part of it', async () => {
  const component = `<template>…</template>\n<script>\n// crossload-ignore-next-line insecure-url\nuni.uploadFile({ url: 'http://a.example/' })\n</script>`
  const template = 'export const render = (_ctx) => _ctx.uploadFile()'
  expect(told(template, '/app/a.vue', { isGiven: false, place: () => [], texts: () => [component] })).toEqual([])
})

test('where no place is known, comments for a whole file and comments that survived still count', async () => {
  const { code } = await compiled()
  const broken = '// crossload-ignore-file kept-call, forbidden-header\n((('
  const author: Author = { isGiven: false, place: (diagnostics) => diagnostics.map(() => undefined), texts: () => [broken] }
  expect(told(code, '/app/a.ts', author)).toEqual([['insecure-url', 1, 'compiled']])
  const withComment = code.replace(/\n*$/, '// crossload-ignore-line insecure-url\n')
  expect(told(withComment, '/app/a.ts', author)).toEqual([])
})

test('a map without a text, and no file on disk, silence nothing', async () => {
  const { code } = await compiled()
  const map = { version: 3 as const, names: [], sources: [], mappings: '' }
  const rules = told(code, '/nowhere/a.ts', authorOfCompiled(code, '/nowhere/a.ts', () => map)).map(([rule]) => rule)
  expect(rules).toEqual(['insecure-url', 'forbidden-header', 'kept-call'])
})
