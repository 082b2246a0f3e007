import { expect, test } from 'vitest'
import { analyze, analyzeForHosts, applyIgnores, findUnusedIgnores, readIgnores, resolveTransformOptions, scriptsOfComponent } from '../src/index.ts'

const CALL = "uni.uploadFile({ url: 'http://a.example/', filePath, name: 'a', fileType: 'image' })"

const options = resolveTransformOptions({ target: 'alipay' })

const COMPONENT = `<!-- crossload-ignore-file kept-call -->
<!-- <script>/* crossload-ignore-file */</script> -->
<template><p>// crossload-ignore-file</p></template>
<script lang="ts">
// crossload-ignore-next-line insecure-url
${CALL}
</script>
<script type="application/json">{ "usingComponents": {} }</script>
<script setup lang='ts'>
const path: string = ''
use(uni.uploadFile) // crossload-ignore-line insecure-url
</script>
<style>/* crossload-ignore-file */</style>
`

const textAt = (text: string, { start, end }: { start: { offset: number }; end: { offset: number } }) => text.slice(start.offset, end.offset)

test("a component's comments are those of its scripts and its HTML comments, with places in the component", () => {
  const ignores = readIgnores(COMPONENT, '/app/a.vue?vue&type=script&lang.ts')
  expect(ignores.map(({ directive, line, rule }) => [directive, line, rule])).toEqual([
    ['crossload-ignore-file', 0, 'kept-call'],
    ['crossload-ignore-next-line', 6, 'insecure-url'],
    ['crossload-ignore-line', 11, 'insecure-url'],
  ])
  for (const { range, rule } of ignores) expect(textAt(COMPONENT, range)).toBe(rule)
  expect(ignores.map(({ range }) => range.start.line)).toEqual([1, 5, 11])
})

test('the scripts of a component keep their offsets, and nothing else of it is left', () => {
  const text = scriptsOfComponent(COMPONENT)
  expect(text).toHaveLength(COMPONENT.length)
  expect(text.indexOf(CALL)).toBe(COMPONENT.indexOf(CALL))
  expect(text).not.toMatch(/template|usingComponents|style|<|lang/)
  expect(analyze(text, 'a.vue', options).diagnostics).toMatchObject([{ rule: 'unused-ignore', range: { start: { line: 11 } } }])
})

test('comments that silence something on another host, or lie in a text that does not parse, are not called unused', () => {
  const unused = (code: string, id: string) => findUnusedIgnores(code, id, readIgnores(code, id), options).map(({ range }) => textAt(code, range))
  expect(unused(COMPONENT, 'a.vue')).toEqual(['insecure-url'])
  const host = resolveTransformOptions({ target: 'qq' })
  const code = `// crossload-ignore-next-line insecure-url\n${CALL}\n`
  expect(applyIgnores(analyze(CALL, 'a.ts', host).diagnostics, readIgnores(code, 'a.ts')).unused).toHaveLength(1)
  expect(findUnusedIgnores(code, 'a.ts', readIgnores(code, 'a.ts'), host)).toEqual([])
  expect(unused('// crossload-ignore-file\nuni.uploadFile({', 'a.ts')).toEqual([])
})

test("scripts for one platform each, such as Mpx's, do not make a comment in one of them look unused", () => {
  const script = (mode: string, comment: string) => `<script${mode}>\n  import mpx from '@mpxjs/core'\n  ${comment}\n  ${CALL.replace('uni', 'mpx')}\n</script>\n`
  const code = script('', '// crossload-ignore-next-line insecure-url') + script(' mode="ali"', '// crossload-ignore-next-line insecure-url')
  expect(findUnusedIgnores(code, 'a.mpx', readIgnores(code, 'a.mpx'), options)).toEqual([])
  const idle = code + script(' mode="wx" lang="ts"', '// crossload-ignore-next-line invalid-file-type')
  expect(findUnusedIgnores(idle, 'a.mpx', readIgnores(idle, 'a.mpx'), options)).toMatchObject([{ range: { start: { line: 13 } } }])
})

test('a file without a call is looked at for comments that silence nothing', () => {
  const code = '// crossload-ignore-file\nuni.request({})\n'
  expect(analyze(code, 'a.ts', options).diagnostics).toMatchObject([{ rule: 'unused-ignore', severity: 'warn' }])
  expect(analyzeForHosts(code, 'a.ts', [options]).map(({ diagnostics }) => diagnostics.length)).toEqual([1])
  expect(analyze('// crossload-ignore-file\n{', 'a.ts', options).diagnostics).toEqual([])
})

test('comments count for nothing where they are said not to be the author\'s', () => {
  const code = `// crossload-ignore-file\n${CALL}\n`
  expect(analyze(code, 'a.ts', { target: 'alipay' }).diagnostics).toEqual([])
  expect(analyze(code, 'a.ts', { target: 'alipay', ignoreComments: false }).diagnostics).toMatchObject([{ rule: 'insecure-url' }])
})

test('the rule that reports comments can be turned off or raised', () => {
  const rulesOf = (severity: 'off' | 'error') =>
    analyze('// crossload-ignore-file\n', 'a.ts', { target: 'alipay', rules: { 'unused-ignore': severity } }).diagnostics.map((each) => each.severity)
  expect(rulesOf('off')).toEqual([])
  expect(rulesOf('error')).toEqual(['error'])
})
