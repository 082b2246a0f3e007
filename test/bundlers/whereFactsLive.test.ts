import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyApp, removeApp } from './fixtureApp.ts'
import { buildWell } from './runBuild.ts'

const CALL = "uni.uploadFile({ url: 'https://up.example/', filePath: 'a.png', name: 'f' })\n"
const INTERCEPTOR = "uni.addInterceptor('uploadFile', { invoke(options) { options.header = { token: 't' } } })\n"
let root: string

beforeEach(() => {
  root = copyApp()
})

afterEach(() => removeApp(root))

function write(path: string, text: string): void {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** How each place comes to be, and the import that leads there. */
const PLACES: Readonly<Record<string, () => string>> = {
  'a package of the workspace': () => {
    write('packages/request/package.json', '{ "name": "@my/request", "type": "module", "exports": "./index.js" }')
    write('packages/request/index.js', INTERCEPTOR)
    mkdirSync(join(root, 'node_modules/@my'), { recursive: true })
    symlinkSync('../../packages/request', join(root, 'node_modules/@my/request'))
    return '@my/request'
  },
  'a package of npm': () => {
    write('node_modules/net-kit/package.json', '{ "name": "net-kit", "type": "module", "main": "lib/index.js" }')
    write('node_modules/net-kit/lib/index.js', INTERCEPTOR)
    return 'net-kit'
  },
  'a file beside src': () => {
    write('shared/http.js', INTERCEPTOR)
    return '../shared/http.js'
  },
  'a linked folder of src': () => {
    write('kit/http.js', INTERCEPTOR)
    symlinkSync('../kit', join(root, 'src/kit'))
    return './kit/http.js'
  },
}

test.each(['vite7', 'webpack'] as const)('%s: an interceptor counts wherever it lives', async (bundler) => {
  for (const place of Object.keys(PLACES)) {
    write('src/only.ts', `${CALL}import '${PLACES[place]?.()}'\n`)
    const { code } = await buildWell({ bundler, root, entry: 'only.ts', options: { target: 'alipay' } })
    expect({ place, isKept: /\buni\.uploadFile\(/.test(code), isInBundle: /\baddInterceptor\(/.test(code) }).toEqual({ place, isKept: true, isInBundle: true })
  }
})

test('what nobody imports does not count', async () => {
  write('src/old.js', INTERCEPTOR)
  write('src/only.ts', CALL)
  const { code } = await buildWell({ bundler: 'webpack', root, entry: 'only.ts', options: { target: 'alipay' } })
  expect(code).toMatch(/\bmy\.uploadFile\(/)
})
