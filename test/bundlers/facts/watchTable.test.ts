import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Script } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'
import { loadUni } from '../../peers/loadUni.ts'
import { appOf, createFolder, FORMS, removeFolder, SEND, writeApp } from './apps.ts'
import type { Files } from './apps.ts'
import { followAll } from './followAll.ts'
import type { Followed, Round, Step } from './followAll.ts'
import { tokenSentBy } from './sendFile.ts'

/** One each; Vite 7 besides, which keeps modules where Vite 8 does not. */
const WATCHERS = ['rollup', 'rolldown', 'vite', 'vite7', 'webpack', 'rspack', 'esbuild', 'farm'] as const

/** Those that ask for a module again only if somebody says that it changed. The others go through everything. */
const KEEP_MODULES: readonly string[] = ['rollup', 'vite7', 'webpack', 'farm']

interface Change extends Step {
  readonly name: string
  /** The token that arrives from then on. */
  readonly token: string | undefined
}

const MAIN = ["import './http.js'", "import './App.vue'", "import '@my/request'", "import './uni_modules/net/index.js'", "import { install } from './behind.js'", 'install({})', "export { send } from './send.js'", ''].join('\n')

const behind = (fact: string) => `// #ifdef VUE3\nexport function install(app) {\n// #endif\n// #ifndef VUE3\nexport function install(Vue) {\n// #endif\nSTEP;\n${fact}}\n`

/** Where a fact comes and goes: the file, and its text. */
const PLACES: Readonly<Record<string, readonly [file: string, text: (fact: string) => string]>> = {
  'an imported module': ['src/http.js', (fact) => `STEP;\n${fact}`],
  'App.vue': ['src/App.vue', (fact) => `<script>\nSTEP;\n${fact}export default {}\n</script>\n`],
  main: ['src/main.js', (fact) => `${MAIN}STEP;\n${fact}`],
  'a package of the workspace': ['../packages/request/src/http.js', (fact) => `STEP;\n${fact}`],
  uni_modules: ['src/uni_modules/net/index.js', (fact) => `STEP;\n${fact}`],
  'a file that parses behind its conditions': ['src/behind.js', behind],
  'the file of the call': ['src/send.js', (fact) => `STEP;\n${fact}${SEND}`],
}

const NEW = 'src/late.js'

/** Each form in another place: added, changed and removed. Then a file that comes and goes itself. */
const CHANGES: readonly Change[] = [
  ...Object.entries(FORMS).flatMap(([form, fact], index): readonly Change[] => {
    const [place = '', [file, text] = ['', String]] = Object.entries(PLACES)[index] ?? []
    const change = (what: string, told: string, token: string | undefined): Change => ({ name: `${form} in ${place} ${what}`, file, text: text(told), token })
    return [change('is added', fact, 't'), change('is changed', fact.replace("'t'", "'u'"), 'u'), change('is removed', '', undefined)]
  }),
  { name: 'a new file', file: 'src/http.js', text: "import './late.js'\nSTEP;\n", before: { [NEW]: FORMS['a literal'] }, token: 't' },
  { name: 'a file that is deleted', file: 'src/http.js', text: 'STEP;\n', removes: [NEW], token: undefined },
]

const APP: Files = appOf('', {
  'src/main.js': MAIN,
  'src/http.js': '',
  'src/App.vue': '<script>\nexport default {}\n</script>\n',
  '../packages/request/package.json': '{ "name": "@my/request", "type": "module", "exports": "./src/index.js" }',
  '../packages/request/src/index.js': "import './http.js'\n",
  '../packages/request/src/http.js': '',
  'node_modules/@my/request': { link: '../../../packages/request' },
  'src/uni_modules/net/package.json': '{ "id": "net" }',
  'src/uni_modules/net/index.js': '',
  'src/behind.js': behind('').replace('STEP;\n', ''),
})

/** How Mpx is set up, and what becomes of a call without and with the prefix. */
const SETUPS = [
  ['usePromise is added', '{ usePromise: true }', { givesPromise: true, keepsPrefixed: true }],
  ['usePromise is changed', '{ usePromise: false }', { givesPromise: false, keepsPrefixed: true }],
  ['a prefix is added', "{ prefix: 'mm' }", { givesPromise: false, keepsPrefixed: false }],
  ['the prefix is changed', "{ prefix: 'mp' }", { givesPromise: false, keepsPrefixed: true }],
  ['the prefix is back', "{ prefix: 'mm' }", { givesPromise: false, keepsPrefixed: false }],
  ['all is removed', '{}', { givesPromise: false, keepsPrefixed: true }],
] as const

/** Farm leaves in the bundle what nobody imports any more. */
const PROMISES = /\bsend = \(url, filePath\)\s*=>[\s(\d,\w$.]*\bmpxPromise\b/

/**
 * Farm 1.7 ends the process where one update takes a module's last importer away while it gives it another, which a changed prefix does to the
 * runtime. Nobody builds Mpx with Farm.
 */
const setupsFor = (name: string) => SETUPS.slice(0, name === 'farm' ? 2 : undefined)

const setup = (options: string) => `import mpx from '@mpxjs/core'\nimport apiProxy from '@mpxjs/api-proxy'\nmpx.use(apiProxy, ${options})\n`

const MPX_APP: Files = {
  'package.json': '{ "type": "module", "dependencies": { "@mpxjs/core": "2.10.20", "@mpxjs/api-proxy": "2.10.20" } }',
  'node_modules/@mpxjs/core/package.json': '{ "name": "@mpxjs/core", "type": "module", "main": "index.js" }',
  'node_modules/@mpxjs/core/index.js': 'export default { use() {} }\n',
  'node_modules/@mpxjs/api-proxy/package.json': '{ "name": "@mpxjs/api-proxy", "type": "module", "main": "index.js" }',
  'node_modules/@mpxjs/api-proxy/index.js': 'export default {}\n',
  'src/main.js': "import './setup.js'\nexport * from './send.js'\nexport * from './prefixed.js'\n",
  'src/setup.js': setup('{}'),
  'src/send.js': "import mpx from '@mpxjs/core'\nexport const send = (url, filePath) => mpx.uploadFile({ url, filePath, name: 'f' })\n",
  'src/prefixed.js': "import mpx from '@mpxjs/core'\nexport const prefixed = (url, filePath) => mpx.mm_uploadFile({ url, filePath, name: 'f' })\n",
}

const CONSTANTS = ["'http://b.cn'", "'https://c.cn'", "'http://d.cn'"]

const constant = (value: string) => `export const BASE = ${value}\n`

const CONSTANT_APP: Files = appOf("export * from './other.js'\n", {
  'src/config.js': constant("'https://a.cn'"),
  'src/send.js': "import { BASE } from './config.js'\nexport const send = (filePath) => uni.uploadFile({ url: BASE + '/x', filePath, name: 'f', success() {} })\n",
  'src/other.js': "export const get = () => uni.downloadFile({ url: 'https://a.cn/x', success() {} })\n",
})

let folder: string
let server: UploadServer
let uni: Script
let followed: readonly (readonly Round[])[]

/** In this order, for every watcher. */
const appsFor = (name: string): readonly (readonly [files: Files, steps: readonly Step[]])[] => [
  [APP, CHANGES],
  [MPX_APP, setupsFor(name).map(([, options]): Step => ({ file: 'src/setup.js', text: `${setup(options)}STEP;\n` }))],
  [CONSTANT_APP, CONSTANTS.map((value): Step => ({ file: 'src/config.js', text: `${constant(value)}STEP;\n` }))],
]

beforeAll(async () => {
  folder = createFolder()
  server = await startServer()
  uni = await loadUni('alipay')
  const all = WATCHERS.flatMap((name) =>
    appsFor(name).map(([files, steps], index): Followed => {
      const root = writeApp(folder, `${name}-${index}`, files)
      mkdirSync(join(root, 'out'))
      return { name, root, steps: steps.map(({ file, text, before = {}, removes = [] }) => ({ file, text, before, removes })) }
    }),
  )
  followed = await followAll(folder, all)
}, 600_000)

afterAll(async () => {
  removeFolder(folder)
  await server.close()
})

describe.each(WATCHERS.map((name, index) => [name, [0, 1, 2].map((app) => index * 3 + app)] as const))('%s', (name, [facts = 0, settings = 0, constants = 0]) => {
  test('wherever a fact comes, changes and goes, in whatever form, the next build sends what it says', async () => {
    const [start, ...rounds] = followed[facts] ?? []
    const wrong: string[] = []
    expect(rounds).toHaveLength(CHANGES.length)
    expect(start?.code).toContain('my.uploadFile(')
    for (const [index, { name: change, token }] of CHANGES.entries()) {
      const { code = '' } = rounds[index] ?? {}
      const sent = await tokenSentBy(code, uni, server, name === 'farm')
      if (sent !== token) wrong.push(`${change}: ${String(sent)} arrived`)
      if (code.includes('uni.uploadFile(') !== (token !== undefined)) wrong.push(`${change}: the call is ${token === undefined ? 'not ' : ''}rewritten`)
    }
    expect(wrong).toEqual([])
  })

  test('so does what Mpx is set up with', () => {
    const states = (followed[settings] ?? []).slice(1).map(({ code }) => ({ givesPromise: PROMISES.test(code), keepsPrefixed: code.includes('mm_uploadFile(') }))
    expect(Object.fromEntries(setupsFor(name).map(([change], index) => [change, states[index]]))).toEqual(Object.fromEntries(setupsFor(name).map(([change, , state]) => [change, state])))
  })

  test('a file whose constants changed is looked at again, and where modules are kept no other', () => {
    const rounds = (followed[constants] ?? []).slice(1)
    expect(rounds).toHaveLength(CONSTANTS.length)
    const seen = rounds.map((round) => round.seen.filter((file) => /(?:send|other)\.js$/.test(file)))
    const lookedAt = KEEP_MODULES.includes(name) ? ['src/send.js'] : ['src/other.js', 'src/send.js']
    // esbuild says what it warns of, and not what it looks at.
    const isTold = rounds.map(({ said }) => said.some((text) => text.includes('http://')))
    expect(name === 'esbuild' ? isTold : seen).toEqual(CONSTANTS.map((value) => (name === 'esbuild' ? value.includes('http://') : lookedAt)))
  })
})
