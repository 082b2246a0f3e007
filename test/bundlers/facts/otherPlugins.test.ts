import { afterAll, beforeAll, expect, test } from 'vitest'
import { appOf, createFolder, removeFolder, writeApp } from './apps.ts'
import { buildAll, SEVEN } from './buildAll.ts'
import type { Built } from './buildAll.ts'

/** There is no such plugin for Farm; and esbuild has no chain of plugins: what one of them gives, no other one sees. */
const CHAINED = SEVEN.filter((bundler) => bundler !== 'esbuild' && bundler !== 'farm')

const PLACES = ['before', 'behind'] as const

const ROWS = CHAINED.flatMap((bundler) => PLACES.map((place) => [bundler, place] as const))

let folder: string
let built: readonly Built[]

beforeAll(async () => {
  folder = createFolder()
  const builds = ROWS.map(([bundler, autoImport]) => {
    const files = {
      'package.json': '{ "type": "module", "dependencies": { "@tarojs/taro": "4.2.0" } }',
      'node_modules/@tarojs/taro/package.json': '{ "name": "@tarojs/taro", "type": "module", "main": "index.js" }',
      'node_modules/@tarojs/taro/index.js': 'export function uploadFile() {}\nexport default { uploadFile }\n',
      'src/send.js':
        "export const send = (url, filePath) => Taro.uploadFile({ url, filePath, name: 'f', success() {} })\n" +
        "export const named = (url, filePath) => uploadFile({ url, filePath, name: 'f', success() {} })\n",
      'src/main.js': "export { named, send } from './send.js'\n",
    }
    return { bundler, root: writeApp(folder, `${bundler}-${autoImport}`, appOf('', files)), autoImport, options: { sources: { taro: true } } }
  })
  built = await buildAll(folder, builds)
}, 600_000)

afterAll(() => removeFolder(folder))

test.each(ROWS.map(([bundler, place], index) => [bundler, place, index] as const))('%s: calls of names that a plugin imports, which stands %s crossload, are rewritten', (_, __, index) => {
  const { failure, code = '' } = built[index] ?? {}
  expect(failure).toBeNull()
  expect(code.match(/fileName: ?["']f["']/g)).toHaveLength(2)
  expect(code).not.toMatch(/[Tt]aro\w*(?:\[["']default["']\]|\.default)?\)?\.uploadFile\(/)
})
