import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyApp, removeApp } from './fixtureApp.ts'
import { buildWell } from './runBuild.ts'

const CACHING = ['webpack', 'webpack575', 'rspack', 'farm'] as const

let root: string

beforeEach(() => {
  root = copyApp()
})

afterEach(() => removeApp(root))

test.each(CACHING)('%s does not take what its disk cache keeps for another target', async (bundler) => {
  const builtFor = async (target: string) => {
    const options = { packages: ['listed-uploader'] }
    const env = { UNI_PLATFORM: target }
    const { code } = await buildWell({ bundler, root, entry: 'main.ts', cacheFolder: 'cache', options, env })
    return code
  }
  expect(await builtFor('mp-alipay')).toMatch(/\bmy\.uploadFile\(/)
  expect(existsSync(join(root, 'cache'))).toBe(true)
  const code = await builtFor('mp-toutiao')
  expect(code).toMatch(/\btt\.uploadFile\(/)
  expect(code).not.toMatch(/\bmy\.uploadFile\(/)
})

test.each(CACHING)('%s shows a warning again that its disk cache keeps', async (bundler) => {
  const build = () => buildWell({ bundler, root, entry: 'warned.ts', cacheFolder: 'cache', options: { target: 'alipay' } })
  const outputs = [(await build()).output, (await build()).output]
  for (const output of outputs) {
    expect(output.split('does not let an app set the header `Referer`')).toHaveLength(2)
    expect(output).toContain('src/warned.ts:10:128')
  }
})

// What Farm's cache shows again went past the plugin, so it cannot be counted.
test.each(CACHING.filter((bundler) => bundler !== 'farm'))('%s counts a warning that its disk cache keeps', async (bundler) => {
  const build = () => buildWell({ bundler, root, entry: 'warned.ts', cacheFolder: 'cache', options: { target: 'alipay' } })
  for (const { output } of [await build(), await build()]) expect(output).toContain('crossload: 1 warning in 1 file (alipay)')
})
