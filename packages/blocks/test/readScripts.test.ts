import { expect, test } from 'vitest'
import { readScripts } from '../src/index.ts'

const PAGE = `<template>
  <button @click="send">上传</button>
</template>
<script lang="ts">
import { a } from './a'
</script>
<script setup lang="ts">
uni.uploadFile({ url: a })
</script>
<style>.a { color: red }</style>
`

test('both scripts of a component are one text, and every character keeps its place', () => {
  const scripts = readScripts(PAGE, 'pages/index.vue', 'weixin')
  expect(scripts.map(({ id }) => id)).toEqual(['pages/index.vue.ts'])
  const [{ code } = { code: '' }] = scripts
  expect(code).toHaveLength(PAGE.length)
  expect(code.indexOf('uni.uploadFile')).toBe(PAGE.indexOf('uni.uploadFile'))
  expect(code.trim().replaceAll(/\s+/g, ' ')).toBe("import { a } from './a' uni.uploadFile({ url: a })")
  expect(code.match(/\n/g)).toHaveLength(PAGE.match(/\n/g)?.length ?? 0)
})

test('a plain script stays as it is', () => {
  expect(readScripts('uni.uploadFile({})', 'a.ts', 'weixin')).toEqual([{ code: 'uni.uploadFile({})', id: 'a.ts' }])
})

test('a component without a readable script has none', () => {
  expect(readScripts('<template><i/></template>', 'a.vue', 'weixin')).toEqual([])
  expect(readScripts('<script lang="coffee">a</script>', 'a.vue', 'weixin')).toEqual([])
  expect(readScripts('<script module="m" lang="renderjs">uni.uploadFile({})</script>', 'a.vue', 'app')).toEqual([])
})

/** So much that whatever takes longer than in proportion to it does not end while anybody waits. */
const MUCH = 400_000

test.each([
  ['blanks in a directive', `<!-- #ifdef${' '.repeat(MUCH)}`],
  ['blanks in front of a directive', `<!--${' '.repeat(MUCH)}#ifdef MP`],
  ['directives that never end', '<!-- #ifdef a '.repeat(MUCH / 10)],
  ['directives that never end, each on its line', '<!-- #ifdef a \n'.repeat(MUCH / 10)],
  ['conditions that never end', '/* @mpx-if ('.repeat(MUCH / 10)],
  ['conditions in markup that never end', '<!-- @mpx-if ('.repeat(MUCH / 10)],
  ['conditions on a line that never end', '// @mpx-if ('.repeat(MUCH / 10)],
  ['brackets that close nothing', `/* @mpx-if (${')'.repeat(MUCH)}`],
  ['blanks behind brackets', `/* @mpx-if (${')          '.repeat(MUCH / 10)}`],
  ['directives in one another', `${'/* @mpx-if (a) */'.repeat(MUCH / 20)}${'/* @mpx-endif */'.repeat(MUCH / 20)}`],
  ['directives of uni-app in one another', `${'// #ifdef A\n'.repeat(MUCH / 20)}${'// #endif\n'.repeat(MUCH / 20)}`],
  ['nested parentheses', `// #ifdef ${'('.repeat(MUCH / 10)}MP${')'.repeat(MUCH / 10)}\na\n// #endif`],
  ['nested parentheses for Mpx', `/* @mpx-if (${'('.repeat(MUCH / 10)}a${')'.repeat(MUCH / 10)}) */ a /* @mpx-endif */`],
  ['negations', `// #ifdef ${'!'.repeat(MUCH / 10)}MP\na\n// #endif`],
  ['slashes', '/'.repeat(MUCH)],
])('%s are read in proportion to their length, and throw nothing', (_, text) => {
  for (const code of [text, `<script>\n${text}\n</script>`, `${text} #endif @mpx-endif`]) {
    for (const id of ['a.js', 'a.vue', 'a.mpx', 'a.uvue']) {
      for (const { code: script } of readScripts(code, id, 'alipay')) expect(script).toHaveLength(code.length)
    }
  }
})

test('a condition that nests deeper than anybody writes is not known, and keeps both of its branches', () => {
  const nested = (condition: string) => `// #ifdef ${'('.repeat(4000)}${condition}${')'.repeat(4000)}\nfirst\n// #else\nsecond\n// #endif`
  const [script] = readScripts(nested('MP-WEIXIN'), 'a.js', 'alipay')
  expect(script?.code).toMatch(/first\s+second/)
})
