import { expect, test } from 'vitest'
import { createAppReader } from '../src/index.ts'
import { memory } from './memory.ts'
import type { Tree } from './memory.ts'

const SETTING = "import mpx from '@mpxjs/core'\nimport apiProxy from '@mpxjs/api-proxy'\n"
const OPTIONS = "{ usePromise: true, prefix: 'mm', custom: { ali: { uploadFile() {} } } }"

/** What is read of an app whose `app.mpx` has a script. */
function read(script: string, tree: Tree = {}) {
  const app = `<script>\n${script}\n</script>\n<script type="application/json">\n{ "pages": ["./pages/index"] }\n</script>`
  const files = { '/app/package.json': '{ "dependencies": { "@mpxjs/core": "2.10.20" } }', '/app/src/app.mpx': app, '/app/src/pages/index.mpx': '<script>\n</script>', ...tree }
  return createAppReader(memory(files)).read('/app', { host: 'alipay' }).facts.mpx
}

test.each<[string, string, Tree]>([
  ['in a file that app.mpx imports', "import './setup'", { '/app/src/setup.js': `${SETTING}mpx.use(apiProxy, ${OPTIONS})` }],
  ['with a constant', `${SETTING}const options = ${OPTIONS}\nmpx.use(apiProxy, options)`, {}],
  ['with an object of another file', `${SETTING}import { options } from './options'\nmpx.use(apiProxy, options)`, { '/app/src/options.js': `export const options = ${OPTIONS}` }],
  ['with a default object of another file', `${SETTING}import options from '@/options'\nmpx.use(apiProxy, options)`, { '/app/src/options.js': `export default ${OPTIONS}` }],
  ['with what is spread', `${SETTING}import options from './options'\nmpx.use(apiProxy, { ...options })`, { '/app/src/options.js': `export default ${OPTIONS}` }],
  ['with what is spread, and more', `${SETTING}import options from './options'\nmpx.use(apiProxy, { usePromise: false, ...options, postfix: 'x' })`, { '/app/src/options.js': `export default ${OPTIONS}` }],
  [
    'with constants of another file',
    `${SETTING}import { PREFIX, PROMISE, custom } from './constants'\nmpx.use(apiProxy, { prefix: PREFIX, usePromise: PROMISE, custom })`,
    { '/app/src/constants.js': "export const PREFIX = 'mm'\nexport const PROMISE = true\nexport const custom = { ali: { uploadFile() {} } }" },
  ],
  ['by an mpx that another file hands on', `import { mpx } from './mpx'\nimport apiProxy from '@mpxjs/api-proxy'\nmpx.use(apiProxy, ${OPTIONS})`, { '/app/src/mpx.js': "export { default as mpx } from '@mpxjs/core'" }],
  ['by both, handed on', `import { mpx, proxy } from '@/mpx'\nmpx.use(proxy, ${OPTIONS})`, { '/app/src/mpx.js': "export { default as mpx } from '@mpxjs/core'\nexport { default as proxy } from '@mpxjs/api-proxy'" }],
  [
    'by both, handed on, with options of a third file',
    "import { mpx, proxy } from './mpx'\nimport options from './options'\nmpx.use(proxy, options)",
    { '/app/src/mpx.js': "export { default as mpx } from '@mpxjs/core'\nexport { default as proxy } from '@mpxjs/api-proxy'", '/app/src/options.js': `export default ${OPTIONS}` },
  ],
  ['by a function that is given it', "import { install } from './install'\nimport mpx from '@mpxjs/core'\ninstall(mpx)", { '/app/src/install.js': `import apiProxy from '@mpxjs/api-proxy'\nexport function install(app) { app.use(apiProxy, ${OPTIONS}) }` }],
])("Mpx's set-up is read %s", (_, script, tree) => {
  const facts = read(script, tree)
  expect(facts).toMatchObject({ usePromise: true, prefix: 'mm' })
  expect(facts?.custom).toHaveLength(1)
})

test.each<[string, string, Tree, number]>([
  ['other methods of another file', "import custom from './custom'", { '/app/src/custom.js': 'export default { ali: { request() {} }, wx: {} }' }, 0],
  ['a method of another file', "import custom from './custom'", { '/app/src/custom.js': 'export default { ali: { request() {}, downloadFile() {} } }' }, 1],
  ['a table of another file', "import ali from './custom'\nconst custom = { ali }", { '/app/src/custom.js': 'export default { uploadFile() {} }' }, 1],
  ['what nobody can read', "import custom from 'some-package'", {}, 1],
  ['a table that is made', 'const custom = { ali: makeTable() }', {}, 1],
  ['what is spread from where nobody can read', "import more from 'some-package'\nconst custom = { ...more }", {}, 1],
])('custom with %s', (_, before, tree, count) => {
  const facts = read(`${SETTING}${before}\nmpx.use(apiProxy, { custom })`, tree)
  expect(facts?.custom ?? []).toHaveLength(count)
})

test.each([
  ['another plugin', "import store from './store'\nimport mpx from '@mpxjs/core'\nmpx.use(store, { prefix: 'x' })"],
  ['another object', "import { app } from './app'\nimport plugin from './plugin'\napp.use(plugin, { usePromise: true, prefix: 'x' })"],
  ['a local of that name', "import plugin from './plugin'\nfunction f(mpx) { mpx.use(plugin, { usePromise: true }) }\nf(createApp())"],
  ['an mpx of another package', "import { mpx } from 'some-package'\nimport plugin from './plugin'\nmpx.use(plugin, { usePromise: true })"],
])('%s is no set-up', (_, script) => {
  const tree = { '/app/src/store.js': 'export default {}', '/app/src/app.js': 'export const app = {}', '/app/src/plugin.js': 'export default {}' }
  expect(read(script, tree)).toBeUndefined()
})
