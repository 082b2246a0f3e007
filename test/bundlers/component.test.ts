import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyApp, removeApp } from './fixtureApp.ts'
import { buildWell } from './runBuild.ts'

let root: string

beforeAll(() => {
  root = copyApp()
})

afterAll(() => removeApp(root))

/** Where in the component something stands for the last time, as people count. */
function placeOf(text: string): string {
  const before = readFileSync(join(root, 'src/Upload.vue'), 'utf8').split(text).slice(0, -1).join(text).split('\n')
  return `--> src/Upload.vue:${before.length}:${(before.at(-1) ?? '').length + 1}\n`
}

const timesOf = (output: string, text: string) => output.split(text).length - 1

test.each([true, false])('a component compiled by Vue for browser and server has its findings and comments counted once, in its own text (source maps: %s)', async (sourcemap) => {
  const options = { target: 'alipay' }
  const { output, code } = await buildWell({ bundler: 'vite', root, entry: 'Upload.vue', secondEntry: 'Upload.vue', sourcemap, options })
  expect(code).toContain('my.uploadFile(')
  expect(timesOf(output, 'does not let an app set the header `Referer`')).toBe(1)
  expect(output).toContain(placeOf("Referer: ''"))
  expect(timesOf(output, 'There is nothing of `insecure-url` to silence here, on any host.')).toBe(1)
  expect(output).toContain(placeOf('insecure-url'))
  expect(output).not.toMatch(/\[kept-call\]/)
  expect(timesOf(output, 'crossload: 2 warnings in 1 file (alipay)')).toBe(1)
})
