import { expect, test } from 'vitest'
import { createAppReader } from '../src/index.ts'
import type { Reading } from '../src/index.ts'
import { memory } from './memory.ts'
import type { Tree } from './memory.ts'

const INTERCEPTOR = "uni.addInterceptor('uploadFile', { invoke(o) { o.header = { token } } })\n"

/** A Vue 3 app of uni-app, as its command line makes one. */
const APP: Tree = {
  '/app/package.json': '{ "dependencies": { "@dcloudio/uni-app": "3.0.0", "vue": "^3.4.21" } }',
  '/app/src/manifest.json': '/* the app */ { "vueVersion": "3", }',
  '/app/src/pages.json': '{ "pages": [{ "path": "pages/index/index" }], "subPackages": [{ "root": "sub", "pages": [{ "path": "a/a" }] }] }',
  '/app/src/main.js': "import App from './App.vue'\n",
  '/app/src/App.vue': '<script>\nexport default {}\n</script>\n',
  '/app/src/pages/index/index.vue': '<script setup>\n</script>\n',
}

function read(tree: Tree, reading: Partial<Reading> = {}, root = '/app') {
  return createAppReader(memory({ ...APP, ...tree })).read(root, { host: 'alipay', ...reading })
}

const filesOf = (tree: Tree, reading?: Partial<Reading>, root?: string) => (read(tree, reading, root).facts.interceptors ?? []).map(({ file }) => file)
const main = (text: string): Tree => ({ '/app/src/main.js': `${text}\n` })

test.each<[string, Tree]>([
  ['in main itself', main(INTERCEPTOR)],
  ['in App.vue', { '/app/src/App.vue': `<script>\n${INTERCEPTOR}</script>` }],
  ['in a page', { '/app/src/pages/index/index.vue': `<script>\n${INTERCEPTOR}</script>` }],
  ['in a page of a sub package', { '/app/src/sub/a/a.vue': `<script>\n${INTERCEPTOR}</script>` }],
  ['imported for its effect', { ...main("import './http'"), '/app/src/http.js': INTERCEPTOR }],
  ['imported with its extension', { ...main("import './http.ts'"), '/app/src/http.ts': INTERCEPTOR }],
  ['imported as .js, written as .ts', { ...main("import './http.js'"), '/app/src/http.ts': INTERCEPTOR }],
  ['imported by its folder', { ...main("import http from './http'"), '/app/src/http/index.js': INTERCEPTOR }],
  ['imported by `.`', { ...main("import './lib/a'"), '/app/src/lib/a.js': "import '.'", '/app/src/lib/index.js': INTERCEPTOR }],
  ['imported by `..`', { ...main("import './lib/b/a'"), '/app/src/lib/b/a.js': "import '..'", '/app/src/lib/index.js': INTERCEPTOR }],
  ['required', { ...main("const http = require('./http')"), '/app/src/http.js': INTERCEPTOR }],
  ['imported at run time', { ...main("import('./http').then(({ install }) => install())"), '/app/src/http.js': INTERCEPTOR }],
  ['imported at run time with a comment for the bundler', { ...main("import(/* webpackChunkName: 'http' */ './http')"), '/app/src/http.js': INTERCEPTOR }],
  ['handed on', { ...main("export { install } from './http'"), '/app/src/http.js': INTERCEPTOR }],
  ['handed on whole', { ...main("export * from './http'"), '/app/src/http.js': INTERCEPTOR }],
  ['some files away', { ...main("import './a'"), '/app/src/a.js': "import './b/c'", '/app/src/b/c.ts': "import '../http'", '/app/src/http.js': INTERCEPTOR }],
  ['in a ring of imports', { ...main("import './a'"), '/app/src/a.js': "import './http'", '/app/src/http.js': `import './a'\n${INTERCEPTOR}` }],
  ['by @', { ...main("import '@/utils/http'"), '/app/src/utils/http.js': INTERCEPTOR }],
  [
    "by an alias of TypeScript's",
    { ...main("import '#/http'"), '/app/src/core/http.ts': INTERCEPTOR, '/app/tsconfig.json': '{ "compilerOptions": { "paths": { "#/*": ["./src/core/*"], }, } } // c' },
  ],
  [
    'by an alias that a parent of tsconfig.json gives',
    {
      ...main("import '~core/http'"),
      '/app/src/core/http.ts': INTERCEPTOR,
      '/app/tsconfig.json': '{ "extends": "./tsconfig.base.json" }',
      '/app/tsconfig.base.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "~core/*": ["src/core/*"] } } }',
    },
  ],
  [
    'by an alias for one file',
    {
      ...main("import 'request'"),
      '/app/src/core/http.ts': INTERCEPTOR,
      '/app/vite.config.ts': "import { resolve } from 'node:path'\nexport default { resolve: { alias: { request: resolve(__dirname, 'src/core/http.ts') } } }",
    },
  ],
  [
    'by a list of aliases in vite.config',
    {
      ...main("import '/@/http'"),
      '/app/src/core/http.ts': INTERCEPTOR,
      '/app/vite.config.ts':
        "export default defineConfig(() => ({ resolve: { alias: [{ find: /\\/@\\//, replacement: fileURLToPath(new URL('./src/core', import.meta.url)) + '/' }] } }))",
    },
  ],
  [
    'by an alias in vue.config',
    {
      ...main("import 'kit/http'"),
      '/app/src/core/http.ts': INTERCEPTOR,
      '/app/vue.config.js': "module.exports = { chainWebpack: (config) => config.resolve.alias.set('x', dir('src/x')).set('kit', dir('src/core')) }",
    },
  ],
  ['by an alias that nobody knows', { ...main("import 'kit/core/http'"), '/app/src/core/http.ts': INTERCEPTOR }],
  ["by a name of the app's own manifest", { ...main("import '#http'"), '/app/src/core/net.js': INTERCEPTOR, '/app/package.json': '{ "imports": { "#http": "./src/core/net.js" }, "dependencies": { "@dcloudio/uni-app": "3" } }' }],
  ['by import.meta.glob', { ...main("const all = import.meta.glob('./modules/*.js', { eager: true })"), '/app/src/modules/http.js': INTERCEPTOR }],
  ['by require.context', { ...main("const all = require.context('./modules', true, /\\.js$/)"), '/app/src/modules/http.js': INTERCEPTOR }],
  ['by a computed path', { ...main('const load = (name) => import(`./modules/${name}.js`)'), '/app/src/modules/http.js': INTERCEPTOR }],
  ['by a path that is not written down', { ...main('const load = (name) => import(name)'), '/app/src/modules/http.js': INTERCEPTOR }],
  ['in a plugin of uni_modules', { ...main("import '@/uni_modules/net/index.js'"), '/app/src/uni_modules/net/index.js': INTERCEPTOR }],
  ['in a component that uni-app finds by its place', { '/app/src/uni_modules/x/components/up/up.vue': `<script>\n${INTERCEPTOR}</script>` }],
  ['in the script that a component names', { '/app/src/App.vue': '<script src="./app.js"></script>', '/app/src/app.js': INTERCEPTOR }],
  ['where the file that imports it does not parse', { ...main("import './http'\nconst = 1"), '/app/src/http.js': INTERCEPTOR }],
])('an interceptor counts: %s', (_, tree) => {
  expect(filesOf(tree)).toHaveLength(1)
})

test.each<[string, Tree, string]>([
  ['beside src', { ...main("import '../shared/http'"), '/app/shared/http.js': INTERCEPTOR }, 'shared/http.js'],
  ['beside the app', { ...main("import '../../shared/http'"), '/shared/http.js': INTERCEPTOR }, '../shared/http.js'],
  ['beside the app, some files away', { ...main("import '../../shared/a'"), '/shared/a.js': "export * from './http'", '/shared/http.js': INTERCEPTOR }, '../shared/http.js'],
  ['in a package below src', { ...main("import './kit/http'"), '/app/src/kit/package.json': '{}', '/app/src/kit/http.js': INTERCEPTOR }, 'src/kit/http.js'],
  ['in a linked folder of src', { ...main("import './kit/http'"), '/app/src/kit': { link: '../../kit' }, '/kit/http.js': INTERCEPTOR }, '../kit/http.js'],
  ['in a linked file', { ...main("import './http'"), '/app/src/http.js': { link: '../../kit/http.js' }, '/kit/http.js': INTERCEPTOR }, '../kit/http.js'],
  [
    'in a package of the workspace',
    { ...main("import '@my/request'"), '/app/node_modules/@my/request': { link: '../../../packages/request' }, '/packages/request/package.json': '{ "main": "src/index.ts" }', '/packages/request/src/index.ts': INTERCEPTOR },
    '../packages/request/src/index.ts',
  ],
  [
    'in a package of the workspace, some files away',
    {
      ...main("import { a } from '@my/request'"),
      '/app/node_modules/@my/request': { link: '../../../packages/request' },
      '/packages/request/package.json': '{ "exports": { ".": { "types": "./x.d.ts", "import": "./src/index.ts" } } }',
      '/packages/request/src/index.ts': "export * from './lib'",
      '/packages/request/src/lib/index.ts': INTERCEPTOR,
    },
    '../packages/request/src/lib/index.ts',
  ],
  [
    "in a package of the workspace's package",
    {
      ...main("import { a } from 'a'"),
      '/app/node_modules/a': { link: '../../packages/a' },
      '/packages/a/package.json': '{ "main": "i.js" }',
      '/packages/a/i.js': "import 'b/deep'",
      '/packages/a/node_modules/b': { link: '../../b' },
      '/packages/b/package.json': '{ "exports": { "./*": "./lib/*.js" } }',
      '/packages/b/lib/deep.js': INTERCEPTOR,
    },
    '../packages/b/lib/deep.js',
  ],
  ['in a package of npm', { ...main("import 'net'"), '/app/node_modules/net/package.json': '{ "main": "lib/a" }', '/app/node_modules/net/lib/a.js': INTERCEPTOR }, 'node_modules/net/lib/a.js'],
  [
    "in a package of npm, as pnpm lays it",
    {
      ...main("import 'net'"),
      '/app/node_modules/net': { link: '.pnpm/net@1/node_modules/net' },
      '/app/node_modules/.pnpm/net@1/node_modules/net/package.json': '{}',
      '/app/node_modules/.pnpm/net@1/node_modules/net/index.js': "require('core')",
      '/app/node_modules/.pnpm/net@1/node_modules/core': { link: '../../core@1/node_modules/core' },
      '/app/node_modules/.pnpm/core@1/node_modules/core/package.json': '{ "module": "m.js", "main": "gone.js" }',
      '/app/node_modules/.pnpm/core@1/node_modules/core/m.js': INTERCEPTOR,
    },
    'node_modules/.pnpm/core@1/node_modules/core/m.js',
  ],
  ['in a package of the folder above', { ...main("import 'net/x.js'"), '/node_modules/net/x.js': INTERCEPTOR }, '../node_modules/net/x.js'],
])('an interceptor counts: %s', (_, tree, file) => {
  expect(filesOf(tree)).toEqual([file])
})

test('an app below some node_modules is an app all the same', () => {
  const tree = Object.fromEntries(Object.entries({ ...APP, ...main(INTERCEPTOR) }).map(([path, text]) => [`/hx/node_modules${path}`, text]))
  expect(filesOf(tree, {}, '/hx/node_modules/app')).toEqual(['src/main.js'])
})

test.each<[string, Tree]>([
  ['nobody imports it', { '/app/src/http.js': INTERCEPTOR }],
  ['its import is a comment', { ...main("// import './http'\n/* require('./http') */"), '/app/src/http.js': INTERCEPTOR }],
  ['its import is for Vue 2', { ...main("// #ifndef VUE3\nimport './http'\n// #endif"), '/app/src/http.js': INTERCEPTOR }],
  ['its import is for another host', { ...main("// #ifdef MP-WEIXIN\nimport './http'\n// #endif"), '/app/src/http.js': INTERCEPTOR }],
  ['it is for another host', main(`// #ifdef MP-WEIXIN\n${INTERCEPTOR}// #endif`)],
  ['it is for Vue 2', main(`// #ifndef VUE3\n${INTERCEPTOR}// #endif`)],
  ['only its types are imported', { ...main(''), '/app/src/main.ts': "import type { A } from './http'", '/app/src/http.ts': INTERCEPTOR }],
  ['those who import it are imported by nobody', { '/app/src/a.js': "import './http'", '/app/src/http.js': `import './a'\n${INTERCEPTOR}` }],
  ['only a file of the same name is imported', { ...main("import './a/http'"), '/app/src/a/http.js': '', '/app/src/b/http.js': INTERCEPTOR }],
  ['its page is in no list', { '/app/src/pages/old/old.vue': `<script>\n${INTERCEPTOR}</script>` }],
  ['only a test imports it', { '/app/src/http.test.js': "import './http'", '/app/src/http.js': INTERCEPTOR }],
  ['its package is installed and nobody imports it', { '/app/node_modules/net/index.js': INTERCEPTOR }],
  ['it is in a package that a file imports which nobody imports', { '/app/src/old.js': "import 'net'", '/app/node_modules/net/index.js': INTERCEPTOR }],
  ['it is of another app within this one', { ...main("import './demo/x'"), '/app/src/demo/pages.json': '{}', '/app/src/demo/main.js': INTERCEPTOR }],
  ['it is in a package below src that nobody imports', { '/app/src/kit/package.json': '{}', '/app/src/kit/main.js': INTERCEPTOR }],
  ['it is a built file', { '/app/dist/build/main.js': INTERCEPTOR, '/app/unpackage/main.js': INTERCEPTOR }],
])('an interceptor does not count where %s', (_, tree) => {
  expect(filesOf(tree)).toEqual([])
})

test('what no entry leads to is told apart', () => {
  expect(read({ '/app/src/http.js': INTERCEPTOR })).toMatchObject({ unreached: [{ file: 'src/http.js', line: 1, column: 0 }] })
})

test("the adaptor that lies in every HBuilderX project is not imported in Vue 3, and is in Vue 2", () => {
  const project = (version: string): Tree => ({
    '/app/manifest.json': `{\n    /* 版本 */ "name": "demo", // 应用\n    "vueVersion": "${version}"\n}`,
    '/app/pages.json': '{ "pages": [{ "path": "pages/index/index" }] }',
    '/app/main.js': "import App from './App'\n\n// #ifndef VUE3\nimport Vue from 'vue'\nimport './uni.promisify.adaptor'\n// #endif\n// #ifdef VUE3\nimport { createSSRApp } from 'vue'\n// #endif\n",
    '/app/uni.promisify.adaptor.js': 'uni.addInterceptor({ returnValue(res) { return res } })\n',
  })
  const of = (version: string) => createAppReader(memory(project(version))).read('/app', { host: 'alipay' })
  expect(of('3')).toMatchObject({ framework: { vue: 3 }, facts: { vue: 3 }, unreached: [{ file: 'uni.promisify.adaptor.js' }] })
  expect(of('3').facts.interceptors).toBeUndefined()
  expect(of('2')).toMatchObject({ framework: { vue: 2 }, facts: { vue: 2, interceptors: [{ file: 'uni.promisify.adaptor.js' }] } })
})

test('a file that parses only with its conditions applied is read', () => {
  const text = `// #ifdef VUE3\nexport function install(app) {\n// #endif\n// #ifndef VUE3\nexport function install(Vue) {\n// #endif\n${INTERCEPTOR}}\n`
  expect(read({ ...main("import { install } from './http'"), '/app/src/http.js': text })).toMatchObject({ facts: { interceptors: [{ line: 7 }] }, possible: [] })
})

test('where nobody says which Vue it is, what holds in one of them counts', () => {
  const tree = { ...main("import './http'"), '/app/src/manifest.json': '{}', '/app/package.json': '{}', '/app/src/http.js': `// #ifdef VUE3\n${INTERCEPTOR}// #endif` }
  expect(filesOf(tree)).toHaveLength(1)
})

test('a file that cannot be read and mentions an interceptor may install one', () => {
  expect(read({ ...main("import './http'"), '/app/src/http.js': `const = 1\n  ${INTERCEPTOR}` })).toMatchObject({
    possible: [{ file: 'src/http.js', line: 2, column: 6 }],
    facts: { interceptors: [{ file: 'src/http.js', line: 2 }] },
  })
})

test.each<[string, string]>([
  ['nests too deeply to be parsed', `const deep = ${'['.repeat(20_000)}${']'.repeat(20_000)}\n  `],
  ['holds too many parentheses', `const deep = ${'('.repeat(20_000)}1${')'.repeat(20_000)}\n  `],
])('a file that %s and mentions an interceptor may install one', (_, deep) => {
  const tree = { ...main("import './http'"), '/app/src/http.js': deep + INTERCEPTOR, '/app/src/beside.js': deep }
  expect(read(tree)).toMatchObject({ possible: [{ file: 'src/http.js', line: 2, column: 6 }], facts: { interceptors: [{ file: 'src/http.js', line: 2 }] } })
})

test('what a long chain imports is reached', () => {
  const chain = `import './http'\nx${'.y'.repeat(6000)}\n`
  expect(filesOf({ ...main("import './chain'"), '/app/src/chain.js': chain, '/app/src/http.js': INTERCEPTOR })).toHaveLength(1)
})

test('where no framework says where an app begins, the bundler does; else every file counts', () => {
  const tree: Tree = { '/app/package.json': '{}', '/app/src/pages.json': '', '/app/src/a.js': '', '/app/src/http.js': INTERCEPTOR }
  const plain = memory(tree)
  const { '/app/src/pages.json': _, ...files } = tree
  const of = (more: Tree, entries?: readonly string[]) =>
    createAppReader(memory({ ...files, ...more })).read('/app', { host: 'alipay', ...(entries && { entries }) }).facts.interceptors ?? []
  expect(plain.kindOf('/app/src')).toBe('folder')
  expect(of({})).toHaveLength(1)
  expect(of({}, ['/app/src/a.js'])).toHaveLength(0)
  expect(of({ '/app/src/a.js': "import './http'" }, ['/app/src/a.js'])).toHaveLength(1)
  expect(of({}, ['/app/src/http.js'])).toHaveLength(1)
})

const MPX: Tree = {
  '/app/package.json': '{ "dependencies": { "@mpxjs/core": "2.10.20" } }',
  '/app/src/app.mpx': `<script>\nimport mpx from '@mpxjs/core'\n</script>\n<script type="application/json">\n{ "pages": ["./pages/index"], "usingComponents": { "up": "./components/up.mpx" } }\n</script>`,
  '/app/src/pages/index.mpx': '<script>\n</script>',
}
const USE = "import mpx from '@mpxjs/core'\nimport apiProxy from '@mpxjs/api-proxy'\nmpx.use(apiProxy, { usePromise: true, custom: { ali: { uploadFile() {} } } })\n"

test.each<[string, Tree, string]>([
  ['in app.mpx', { '/app/src/app.mpx': `<script>\n${USE}</script>` }, 'src/app.mpx'],
  ['in a page', { '/app/src/pages/index.mpx': `<script>\n${USE}</script>` }, 'src/pages/index.mpx'],
  ['in a component', { '/app/src/components/up.mpx': `<script>\n${USE}</script>` }, 'src/components/up.mpx'],
  ['in what a page imports', { '/app/src/pages/index.mpx': "<script>\nimport '../setup'\n</script>", '/app/src/setup.js': USE }, 'src/setup.js'],
  ['in the file for the mode', { '/app/src/pages/index.mpx': "<script>\nimport '../setup'\n</script>", '/app/src/setup.js': '', '/app/src/setup.ali.js': USE }, 'src/setup.ali.js'],
])("Mpx's set-up is read: %s", (_, tree, file) => {
  const { facts } = createAppReader(memory({ ...MPX, ...tree })).read('/app', { host: 'alipay' })
  expect(facts.mpx).toMatchObject({ usePromise: true, custom: [{ file }] })
})

test("the file that another mode's stands for does not count", () => {
  const tree = { ...MPX, '/app/src/pages/index.mpx': "<script>\nimport '../setup'\n</script>", '/app/src/setup.js': USE, '/app/src/setup.ali.js': '' }
  expect(createAppReader(memory(tree)).read('/app', { host: 'alipay' }).facts.mpx).toBeUndefined()
  expect(createAppReader(memory(tree)).read('/app', { host: 'weixin' }).facts.mpx).toBeDefined()
})

test("a page of Taro's is reached by its list", () => {
  const of = (pages: string) =>
    createAppReader(
      memory({
        '/app/package.json': '{ "dependencies": { "@tarojs/taro": "4" } }',
        '/app/src/app.config.ts': `export default defineAppConfig({ pages: [${pages}] })`,
        '/app/src/app.ts': '',
        '/app/src/pages/up/index.tsx': INTERCEPTOR,
      }),
    ).read('/app', { host: 'alipay' }).facts.interceptors ?? []
  expect(of("'pages/up/index'")).toHaveLength(1)
  expect(of("'pages/other/index'")).toHaveLength(0)
})
