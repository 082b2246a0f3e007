import { expect, test } from 'vitest'
import { scriptsOf } from './scriptBlocks.ts'

test('a script file is one script in the language of its extension', () => {
  expect(scriptsOf('a/b.ts', 'let a')).toEqual([{ id: 'a/b.ts', lang: 'ts', text: 'let a' }])
})

test('a component gives its script blocks, with the names that Vite gives them', () => {
  const template = '<template><a v-if="x < 1" /></template>'
  const scripts = '<script lang="ts">\nlet a = "<b>"\n</script>\n<script setup lang="ts">let b</script>'
  expect(scriptsOf('a.vue', `${template}\n${scripts}\n<style>c{}</style>`)).toEqual([
    { id: 'a.vue?vue&type=script&lang.ts', lang: 'ts', text: '\nlet a = "<b>"\n' },
    { id: 'a.vue?vue&type=script&setup=true&lang.ts', lang: 'ts', text: 'let b' },
  ])
})

test('blocks for the view and blocks in files of their own are left out', () => {
  const text = '<script module="a" lang="wxs">var a</script><script src="./b.js"></script><script>let c</script>'
  expect(scriptsOf('a.vue', text)).toEqual([{ id: 'a.vue?vue&type=script&lang.js', lang: 'js', text: 'let c' }])
})
