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
