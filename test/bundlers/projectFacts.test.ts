import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BUNDLERS } from './bundlers.ts'
import { copyApp, removeApp } from './fixtureApp.ts'
import { buildWell } from './runBuild.ts'

let root: string

beforeEach(() => {
  root = copyApp()
  writeFileSync(join(root, 'src/only.ts'), "uni.uploadFile({ url: 'https://up.example/', filePath: 'a.png', name: 'f' })\n")
})

afterEach(() => removeApp(root))

/** In a file that the entry does not import: nothing but a look through the project finds it. */
function intercept(): string {
  const path = join(root, 'src/intercept.ts')
  writeFileSync(path, "uni.addInterceptor('uploadFile', { invoke(options: { header?: object }) { options.header = { token: 't' } } })\n")
  return path
}

test.each(BUNDLERS)('%s: an interceptor anywhere in the project keeps the callee of every call', async (bundler) => {
  const build = async () => (await buildWell({ bundler, root, entry: 'only.ts', options: { target: 'alipay' } })).code
  expect(await build()).toMatch(/\bmy\.uploadFile\(/)
  intercept()
  const code = await build()
  expect(code).toMatch(/\buni\.uploadFile\(/)
  expect(code).toMatch(/fileType: ["']image["']/)
})

test.each(['webpack', 'rspack', 'farm'] as const)('%s does not take what its disk cache keeps for a project without an interceptor', async (bundler) => {
  const build = async () =>
    (await buildWell({ bundler, root, entry: 'only.ts', cacheFolder: 'cache', options: { target: 'alipay' } })).code
  const path = intercept()
  expect(await build()).toMatch(/\buni\.uploadFile\(/)
  rmSync(path)
  expect(await build()).toMatch(/\bmy\.uploadFile\(/)
})
