import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BUNDLERS } from './bundlers.ts'
import { copyApp, removeApp } from './fixtureApp.ts'
import { buildWell } from './runBuild.ts'

const CALL = "uni.uploadFile({ url: 'https://up.example/', filePath: 'a.png', name: 'f' })\n"

let root: string

beforeEach(() => {
  root = copyApp()
  writeFileSync(join(root, 'src/only.ts'), CALL)
})

afterEach(() => removeApp(root))

/** In a file that the entry imports; what is made of the call is settled before the bundler comes by it. */
function intercept(): string {
  const path = join(root, 'src/intercept.ts')
  writeFileSync(join(root, 'src/only.ts'), `${CALL}import './intercept.ts'\n`)
  writeFileSync(path, "uni.addInterceptor('uploadFile', { invoke(options: { header?: object }) { options.header = { token: 't' } } })\n")
  return path
}

test.each(BUNDLERS)('%s: an interceptor in another file keeps the callee of every call', async (bundler) => {
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
  writeFileSync(path, '')
  expect(await build()).toMatch(/\bmy\.uploadFile\(/)
})
