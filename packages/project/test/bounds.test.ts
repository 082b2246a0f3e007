import { expect, test } from 'vitest'
import { createAppReader, findAppAround } from '../src/index.ts'
import type { FileSystem } from '../src/index.ts'
import { memory } from './memory.ts'
import type { Tree } from './memory.ts'

const INTERCEPTOR = "uni.addInterceptor('uploadFile', { invoke(o) { o.header = { token } } })\n"

/** The same file system, and what was asked of it. */
function counting(tree: Tree): { readonly fileSystem: FileSystem; readonly read: readonly string[]; readonly listed: readonly string[]; asked(): number } {
  const plain = memory(tree)
  const [read, listed]: [string[], string[]] = [[], []]
  let others = 0
  const note = <T>(answer: T): T => {
    others += 1
    return answer
  }
  const fileSystem: FileSystem = {
    ...plain,
    read: (path) => (read.push(path), plain.read(path)),
    list: (path) => (listed.push(path), plain.list(path)),
    kindOf: (path) => note(plain.kindOf(path)),
    realPath: (path) => note(plain.realPath(path)),
  }
  return { fileSystem, read, listed, asked: () => read.length + listed.length + others }
}

/** Reads the app of a file as a compiler does, which is told no more than the file. */
function around(file: string, tree: Tree) {
  const { fileSystem, read } = counting(tree)
  const place = findAppAround(file, fileSystem)
  if (!place) throw new Error('no app')
  const app = createAppReader(fileSystem).read(place.root, { host: 'alipay', folder: place.folder })
  return { root: place.root, read, intercepted: (app.factsFor(file).interceptors ?? []).map((each) => each.file) }
}

/** A library in a repository, with its tests, its tools and what it was built into. */
const LIBRARY: Tree = {
  '/repo/.git/HEAD': '',
  '/repo/.gitignore': '# built\nout/\n/generated\n*.log\nlogs\n!logs\n',
  '/repo/package.json': '{ "private": true }',
  '/repo/lib/package.json': '{ "dependencies": { "net": "1" }, "devDependencies": { "tool": "1" } }',
  '/repo/lib/src/index.js': "export * from './send'\n",
  '/repo/lib/src/send.js': 'uni.uploadFile(o)\n',
  '/repo/lib/node_modules/net/index.js': '',
  '/repo/lib/node_modules/tool/index.js': INTERCEPTOR,
}

const readOf = (more: Tree) => around('/repo/lib/src/send.js', { ...LIBRARY, ...more }).read

test.each<[string, Tree, string]>([
  ['a folder with a package.json', { '/repo/lib/demo/package.json': '{}', '/repo/lib/demo/a.js': '' }, '/repo/lib/demo/a.js'],
  ['the app of a framework', { '/repo/lib/demo/src/pages.json': '{}', '/repo/lib/demo/src/main.js': '' }, '/repo/lib/demo/src/main.js'],
  ['the package beside', { '/repo/other/package.json': '{}', '/repo/other/a.js': '' }, '/repo/other/a.js'],
  ['what was built', { '/repo/lib/dist/a.js': '' }, '/repo/lib/dist/a.js'],
  ['what git ignores', { '/repo/lib/out/a.js': '' }, '/repo/lib/out/a.js'],
  ['what git ignores, with a slash in front', { '/repo/lib/generated/a.js': '' }, '/repo/lib/generated/a.js'],
  ['what is installed and not imported', {}, '/repo/lib/node_modules/net/index.js'],
  ['what only a test imports', { '/repo/lib/src/send.test.js': "import 'tool'" }, '/repo/lib/node_modules/tool/index.js'],
  ['what only a tool imports', { '/repo/lib/scripts/build.js': "import 'node:fs'\nimport 'net'" }, '/repo/lib/node_modules/net/index.js'],
  ['what the package does not ship', { '/repo/lib/src/index.js': "import 'tool'\nexport * from './send'" }, '/repo/lib/node_modules/tool/index.js'],
])('a package that is no app is read without %s', (_, more, path) => {
  const tree = { ...LIBRARY, ...more }
  expect(tree[path]).toBeDefined()
  expect(readOf(more)).not.toContain(path)
  expect(readOf(more)).toContain('/repo/lib/src/send.js')
})

test.each<[string, Tree, string]>([
  ['what git ignores', { '/repo/lib/src/index.js': "import '../out/a'", '/repo/lib/out/a.js': '' }, '/repo/lib/out/a.js'],
  ['what was built', { '/repo/lib/src/index.js': "import '../dist/a.js'", '/repo/lib/dist/a.js': '' }, '/repo/lib/dist/a.js'],
  ['a package of its own', { '/repo/lib/src/index.js': "import '../demo/a'", '/repo/lib/demo/package.json': '{}', '/repo/lib/demo/a.js': '' }, '/repo/lib/demo/a.js'],
  ['what the package ships', { '/repo/lib/src/index.js': "import 'net'" }, '/repo/lib/node_modules/net/index.js'],
  ['what git ignores only in part', { '/repo/lib/logs/a.js': '' }, '/repo/lib/logs/a.js'],
])('… but with %s, where a file imports it', (_, more, path) => {
  expect(readOf(more)).toContain(path)
})

test('what was built counts in an app that imports it', () => {
  const tree = { '/app/pages.json': '{}', '/app/main.js': "import './dist/http.js'", '/app/dist/http.js': INTERCEPTOR }
  expect(createAppReader(memory(tree)).read('/app', { host: 'alipay' }).facts.interceptors).toHaveLength(1)
})

/** Programs in one package that have nothing to do with each other. */
const CASES: Tree = {
  '/repo/package.json': '{}',
  '/repo/cases/a/input.js': 'uni.uploadFile(o)\n',
  '/repo/cases/b/input.js': `${INTERCEPTOR}import './send'\n`,
  '/repo/cases/b/send.js': 'uni.uploadFile(o)\n',
  '/repo/cases/c/main.js': "import './http'\nimport './page/send'\n",
  '/repo/cases/c/http.js': INTERCEPTOR,
  '/repo/cases/c/page/send.js': 'uni.uploadFile(o)\n',
  '/repo/cases/all.test.js': "import './a/input'\nimport './b/input'\nimport './c/main'\n",
  '/repo/cases/run.js': "import { readdirSync } from 'node:fs'\nfor (const name of readdirSync('.')) await import(name)\n",
}

test.each<[string, string, Tree, readonly string[]]>([
  ['it installs', '/repo/cases/b/input.js', {}, ['cases/b/input.js']],
  ['who imports it installs', '/repo/cases/b/send.js', {}, ['cases/b/input.js']],
  ['what is imported beside it installs', '/repo/cases/c/page/send.js', {}, ['cases/c/http.js']],
  ['no other program installs', '/repo/cases/a/input.js', {}, []],
  ['one that may import everything installs', '/repo/cases/a/input.js', { '/repo/cases/run.js': 'export const run = (name) => import(name)' }, ['cases/b/input.js', 'cases/c/http.js']],
])('where nobody says where the app begins, a file is told of interceptors that %s', (_, file, more, expected) => {
  expect(around(file, { ...CASES, ...more }).intercepted).toEqual(expected)
})

/** So many pages, each with a file of its own and one in common; every tenth seems to say something about the others. */
function appOf(pages: number, text: string): Tree {
  const names = Array.from({ length: pages }, (_, index) => `p${index}`)
  return {
    '/app/manifest.json': '{ "vueVersion": "3" }',
    '/app/pages.json': JSON.stringify({ pages: names.map((name) => ({ path: `pages/${name}/${name}` })) }),
    '/app/main.js': "import './http'\n",
    '/app/http.js': text,
    ...Object.fromEntries(names.map((name) => [`/app/pages/${name}/${name}.vue`, `<script setup>\nimport { a } from './${name}-parts'\nimport '@/http'\n</script>`])),
    ...Object.fromEntries(names.map((name, index) => [`/app/pages/${name}/${name}-parts.js`, index % 10 === 0 ? 'export const a = { custom: 1 }\nuni.addInterceptor("request", {})' : 'export const a = 1'])),
  }
}

test.each([['no fact', ''], ['a fact', INTERCEPTOR]])('what is asked of the file system grows with the files, and no faster: %s', (_, text) => {
  const cost = (pages: number) => {
    const { fileSystem, asked, read } = counting(appOf(pages, text))
    const { facts } = createAppReader(fileSystem).read('/app', { host: 'alipay' })
    expect(facts.interceptors ?? []).toHaveLength(text === '' ? 0 : 1)
    return { asked: asked(), read: read.length }
  }
  const [small, large] = [cost(50), cost(200)]
  expect(large.asked / small.asked).toBeLessThan(4.2)
  expect(large.read / small.read).toBeLessThan(4.2)
  // Two files a page: once for the words, once more with conditions applied, if it comes to that.
  expect(large.read).toBeLessThan(2 * 2 * 200 + 40)
})
