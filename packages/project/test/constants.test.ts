import { analyze } from '@crossload/core'
import { expect, test } from 'vitest'
import { createAppReader } from '../src/index.ts'
import type { Reading } from '../src/index.ts'
import { memory } from './memory.ts'
import type { Tree } from './memory.ts'

const SEND = "uni.uploadFile({ url: BASE + '/x', filePath: 'a.png', name: 'f' })"

function read(tree: Tree, reading: Partial<Reading> = {}) {
  return createAppReader(memory(tree)).read('/app', { host: 'weixin', ...reading })
}

/** What the rule for plain http addresses says of a page that begins its address with `BASE`. */
function say(page: string, tree: Tree, reading: Partial<Reading> = {}): readonly string[] {
  const path = '/app/src/pages/page.ts'
  const code = `${page}\n${SEND}`
  const app = read({ '/app/package.json': '{}', '/app/src/main.ts': "import './pages/page'", [path]: code, ...tree }, reading)
  const { diagnostics } = analyze(code, path, { target: 'weixin', lookUp: app.lookUpFor(path) })
  return diagnostics.filter(({ rule }) => rule === 'insecure-url').map(({ severity, message }) => `${severity} ${/http:\/\/[\w.]+.*?which (\S+)|http:\/\/[\w.]+/.exec(message)?.[1] ?? message}`)
}

const BASE = "export const BASE = 'http://a.cn'"

test.each<readonly [string, string, Tree, string]>([
  ['a relative path', "import { BASE } from '../config'", { '/app/src/config.ts': BASE }, 'src/config.ts'],
  ['an index file', "import { BASE } from '../config'", { '/app/src/config/index.js': BASE }, 'src/config/index.js'],
  ["uni's alias", "import { BASE } from '@/config'", { '/app/src/config.js': BASE }, 'src/config.js'],
  ['an alias of tsconfig', "import { BASE } from '~conf/a'", { '/app/src/c/a.ts': BASE, '/app/tsconfig.json': '{ "compilerOptions": { "paths": { "~conf/*": ["./src/c/*"] } } }' }, 'src/c/a.ts'],
  ['re-exports', "import { B as BASE } from '../a'", { '/app/src/a.ts': "export { BASE as B } from './b'", '/app/src/b.ts': "export * from './c'", '/app/src/c.ts': BASE }, 'src/c.ts'],
  ['an import that is exported', "import { BASE } from '../a'", { '/app/src/a.ts': "import { BASE } from './b'\nexport { BASE }", '/app/src/b.ts': BASE }, 'src/b.ts'],
  ['a default object', "import config from '../config'\nconst { BASE } = config", { '/app/src/config.js': "export default { BASE: 'http://a.cn' }" }, 'src/config.js'],
  ['a named default object', "import config from '../config'\nconst BASE = config.api.base", { '/app/src/config.js': "const all = { api: { base: 'http://a.cn' } }\nexport default all" }, 'src/config.js'],
  ['an object of CommonJS', "import config from '@/config'\nconst BASE = config.baseUrl", { '/app/src/config.js': "module.exports = { baseUrl: 'http://a.cn' }" }, 'src/config.js'],
  ['a name of CommonJS', "import { BASE } from '@/config'", { '/app/src/config.js': "exports.BASE = 'http://a.cn'" }, 'src/config.js'],
  ['a variable that nobody assigns to', "import { BASE } from '../config'", { '/app/src/config.ts': "export let BASE = 'http://a.cn'" }, 'src/config.ts'],
  ['a package of the workspace', "import { BASE } from '@my/config'", { '/app/node_modules/@my/config': { link: '../../../packages/config' }, '/packages/config/package.json': '{ "main": "a.js" }', '/packages/config/a.js': BASE }, '../packages/config/a.js'],
  ['what is put together from both', "import { BASE } from '../config'", { '/app/src/config.ts': "import { HOST } from './host'\nexport const BASE = `${HOST}/api`", '/app/src/host.ts': "export const HOST = 'http://a.cn'" }, 'src/host.ts'],
  ['Vite', 'const BASE = import.meta.env.VITE_BASE', { '/app/.env': 'VITE_BASE=http://a.cn' }, '.env'],
  ['Vue CLI', 'const BASE = process.env.VUE_APP_BASE', { '/app/.env.production': "VUE_APP_BASE = 'http://a.cn'\r\n" }, '.env.production'],
  ['a folder of its own', 'const BASE = import.meta.env.VITE_BASE', { '/app/env/.env': 'VITE_BASE=http://a.cn', '/app/vite.config.ts': "export default { envDir: './env' }" }, 'env/.env'],
  ['one variable in another', 'const BASE = import.meta.env.VITE_BASE', { '/app/.env': 'VITE_HOST=http://a.cn\nVITE_BASE=${VITE_HOST}/api' }, '.env'],
  ['a constant that asks the environment', "import { BASE } from '../config'", { '/app/src/config.ts': 'export const BASE = import.meta.env.VITE_BASE || location.origin', '/app/.env.staging': 'VITE_BASE=http://a.cn' }, '.env.staging'],
])('what the app says elsewhere is found: %s', (_, page, tree, place) => {
  expect(say(page, tree)).toEqual([`warn ${place}`])
})

/** Six files a level, each of which hands on all six of the next. */
const LEVELS = 12
const barrels = Object.fromEntries(
  Array.from({ length: LEVELS * 6 }, (_, at) => {
    const level = Math.floor(at / 6)
    const next = Array.from({ length: 6 }, (__, each) => `export * from './b${level + 1}_${each}'`).join('\n')
    return [`/app/src/b${level}_${at % 6}.ts`, level === LEVELS - 1 ? '' : next]
  }),
)
const variables = Array.from({ length: 8 }, (_, at) => `VITE_${at}=${`$VITE_${at + 1}`.repeat(40)}`).join('\n')

test.each<readonly [string, string, Tree]>([
  ['files', "import { BASE } from '../b0_0'", barrels],
  ['variables', 'const BASE = import.meta.env.VITE_0', { '/app/.env': `${variables}\nVITE_8=http://a.cn` }],
])('%s that lead to each other by very many ways end', (_, page, tree) => {
  expect(say(page, tree)).toEqual([])
}, 20_000)

test('what a mode says counts before what all say', () => {
  const page = 'const BASE = import.meta.env.VITE_BASE'
  const files = { '/app/.env': 'VITE_BASE=http://a.cn', '/app/.env.development': 'VITE_BASE=http://dev.cn', '/app/.env.production': 'VITE_BASE=https://a.cn' }
  // Only `vite dev` is without a secure address.
  expect(say(page, files)).toEqual([expect.stringMatching(/^info /)])
  expect(say(page, files, { environment: { mode: 'production' } })).toEqual([])
  expect(say(page, files, { environment: { mode: 'staging' } })).toEqual(['warn .env'])
  expect(say(page, { ...files, '/app/.env.production.local': 'VITE_BASE=http://b.cn' })).toEqual(['warn .env.production.local'])
  expect(say(page, { ...files, '/app/.env.local': 'VITE_BASE=http://b.cn' }, { environment: { mode: 'staging' } })).toEqual(['warn .env.local'])
})

test('what one host alone compiles counts for that host', () => {
  const config = "// #ifdef MP-WEIXIN\nexport const BASE = 'https://a.cn'\n// #endif\n// #ifndef MP-WEIXIN\nexport const BASE = 'http://a.cn'\n// #endif"
  const tree = { '/app/src/manifest.json': '{}', '/app/src/config.ts': config }
  expect(say("import { BASE } from '@/config'", tree)).toEqual([])
  expect(say("import { BASE } from '@/config'", tree, { host: 'qq' })).toEqual(['warn src/config.ts'])
})

test.each<readonly [string, string, Tree]>([
  ['a package of npm', "import { BASE } from 'config'", { '/app/node_modules/config/package.json': '{ "main": "a.js" }', '/app/node_modules/config/a.js': BASE }],
  ['what is assigned to again', "import { BASE } from '../config'", { '/app/src/config.ts': "export let BASE = 'http://a.cn'\nexport const set = (to) => { BASE = to }" }],
  ['a variable that bundlers keep quiet of', 'const BASE = import.meta.env.BASE', { '/app/.env': 'BASE=http://a.cn' }],
  ['a circle', "import { BASE } from '../a'", { '/app/src/a.ts': "export { BASE } from './b'", '/app/src/b.ts': "export { BASE } from './a'" }],
  ['a variable that stands for itself', 'const BASE = import.meta.env.VITE_A', { '/app/.env': 'VITE_A=$VITE_B\nVITE_B=$VITE_A' }],
  ['a file that does not parse', "import { BASE } from '../config'", { '/app/src/config.ts': `${BASE} = = {` }],
])('nothing is said of %s', (_, page, tree) => {
  expect(say(page, tree)).toEqual([])
})

test('a long chain of files has an end', () => {
  const chain = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`/app/src/c${at}.ts`, `export { BASE } from './c${at + 1}'`]))
  expect(say("import { BASE } from '../c0'", chain)).toEqual([])
})

test('who asks hears which files the answers came from, and nothing is read for who does not ask', () => {
  const tree: Tree = {
    '/app/src/page.ts': `import { BASE } from './config'\n${SEND}`,
    '/app/src/config.ts': "import { HOST } from './host'\nexport const BASE = HOST + process.env.VUE_APP_BASE",
    '/app/src/host.ts': "export const HOST = 'http://a.cn'",
    '/app/src/other.ts': 'export const other = 1',
    '/app/.env': '',
  }
  const asked: string[] = []
  const files = memory(tree)
  const app = createAppReader({ ...files, read: (path) => (asked.push(path), files.read(path)) }).read('/app', { host: 'weixin' })
  expect([...app.lookedAt('/app/src/page.ts')]).toEqual([])
  expect(asked).not.toContain('/app/.env')
  analyze(tree['/app/src/page.ts'] as string, '/app/src/page.ts', { target: 'weixin', lookUp: app.lookUpFor('/app/src/page.ts') })
  expect([...app.lookedAt('/app/src/page.ts')].toSorted()).toEqual([
    '/app/.env',
    '/app/.env.development',
    '/app/.env.development.local',
    '/app/.env.local',
    '/app/.env.production',
    '/app/.env.production.local',
    '/app/src/config.ts',
    '/app/src/host.ts',
  ])
  const before = asked.length
  app.lookUpFor('/app/src/page.ts')('./config', 'BASE')
  expect(asked).toHaveLength(before)
})

const ASKS = "if (isAlipay) uni.uploadFile({ url: 'https://a.cn', filePath: 'a.png', name: 'f', fail: (e) => show(e.message) })"

test.each<readonly [string, string, Tree]>([
  ['a constant', "import { isAlipay } from '@/platform'", { '/app/src/platform.ts': "export const isAlipay = uni.getSystemInfoSync().uniPlatform === 'mp-alipay'" }],
  ['a constant of each build', "import { isAlipay } from '@/platform'", { '/app/src/platform.js': '// #ifdef MP-ALIPAY\nexport const isAlipay = true\n// #endif\n// #ifndef MP-ALIPAY\nexport const isAlipay = false\n// #endif' }],
  ['what two files hand on', "import env from '../env'\nconst { isAlipay } = env", { '/app/src/env.ts': "import { platform } from './platform'\nexport default { isAlipay: platform === 'mp-alipay' }", '/app/src/platform.ts': 'export const platform = process.env.UNI_PLATFORM' }],
])('a guard that stands in another file is one: %s', (_, page, tree) => {
  const path = '/app/src/pages/page.ts'
  const code = `${page}\n${ASKS}`
  const told = (['weixin', 'alipay'] as const).filter((host) => {
    const app = read({ '/app/package.json': '{}', '/app/src/main.ts': "import './pages/page'", [path]: code, ...tree }, { host })
    return analyze(code, path, { target: host, lookUp: app.lookUpFor(path) }).diagnostics.some(({ rule }) => rule === 'callback-field')
  })
  expect(told).toEqual(['alipay'])
})
