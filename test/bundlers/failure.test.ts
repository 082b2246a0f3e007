import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BUNDLERS } from './bundlers.ts'
import { copyApp, removeApp } from './fixtureApp.ts'
import { buildWell } from './runBuild.ts'

const CALL = (name: string) => `uni.uploadFile({ url: 'https://a.example/', filePath: 'a.png', name: '${name}', fileType: 'image' })`

/** A fault inside of crossload, for one of the files. */
const FAULT = { NODE_OPTIONS: `--import ${new URL('./breakParser.mjs', import.meta.url).href}` }

let root: string

beforeAll(() => {
  root = copyApp()
  writeFileSync(join(root, 'src/broken.js'), `export const broken = () => { ${CALL('broken-on-purpose')} }\n`)
  writeFileSync(join(root, 'src/failing.js'), `export { broken } from './broken.js'\nexport const sound = () => { ${CALL('sound')} }\n`)
})

afterAll(() => removeApp(root))

test.each(BUNDLERS)('with %s, a fault inside leaves the file alone, is told once with what to report, and ends nothing', async (bundler) => {
  const { code, output } = await buildWell({ bundler, root, entry: 'failing.js', options: { target: 'alipay' }, env: FAULT })
  expect(output.match(/Error: no luck/g)).toHaveLength(1)
  expect(output).toContain('internal-error')
  expect(output).toContain('https://github.com/crossload/crossload/issues')
  const uses = Array.from(code.matchAll(/(\w+)\.uploadFile\(\{[^}]*?(broken-on-purpose|sound)/g), ([, host, name]) => [host, name])
  expect(new Map(uses.map(([host, name]) => [name, host]))).toEqual(new Map([['broken-on-purpose', 'uni'], ['sound', 'my']]))
})
