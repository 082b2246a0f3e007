import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BUNDLERS } from './bundlers.ts'
import { copyApp, removeApp } from './fixtureApp.ts'
import { buildWell } from './runBuild.ts'

let root: string

beforeAll(() => {
  root = copyApp()
})

afterAll(() => removeApp(root))

/** Where in silenced.ts something stands for the last time, as people count; esbuild counts bytes, from 0. */
function placeOf(text: string, bundler: string): string {
  const before = readFileSync(join(root, 'src/silenced.ts'), 'utf8').split(text).slice(0, -1).join(text).split('\n')
  const last = before.at(-1) ?? ''
  return `src/silenced.ts:${before.length}:${bundler === 'esbuild' ? Buffer.byteLength(last) : last.length + 1}`
}

const timesOf = (output: string, text: string) => output.split(text).length - 1

describe.each(BUNDLERS)('%s', (bundler) => {
  test.each([true, false])("the author's comments silence what they stand above, also where a compiler dropped them (source maps: %s)", async (sourcemap) => {
    const { output } = await buildWell({ bundler, root, entry: 'silenced.ts', sourcemap, options: { target: 'alipay' } })
    expect(timesOf(output, 'does not let an app set the header `Referer`')).toBe(1)
    expect(output).toContain(placeOf("Referer: ''", bundler))
    expect(output).not.toContain('file-type-inferred]')
  })

  test.each(['alipay', 'weixin'])('a comment that silences nothing on any host is told of once, at its place, in a build for %s', async (target) => {
    const { output } = await buildWell({ bundler, root, entry: 'silenced.ts', options: { target } })
    expect(timesOf(output, 'There is nothing of `forbidden-header` to silence here, on any host.')).toBe(1)
    expect(output).toContain(placeOf('forbidden-header', bundler))
    expect(timesOf(output, 'unused-ignore]')).toBe(1)
  })
})
