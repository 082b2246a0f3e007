import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Texts by path, or where a link leads to. */
export type Files = Readonly<Record<string, string | { readonly link: string }>>

/** What puts a token into the header of each upload, in each form that a fact has. */
export const FORMS = {
  'a literal': "uni.addInterceptor('uploadFile', { invoke(o) { o.header = { token: 't' } } })\n",
  'a list': "['request', 'uploadFile'].forEach((name) => uni.addInterceptor(name, { invoke(o) { o.header = { token: 't' } } }))\n",
  'a constant': "const METHOD = 'uploadFile'\nuni.addInterceptor(METHOD, { invoke(o) { o.header = { token: 't' } } })\n",
  'an assignment': "const plain = uni.uploadFile\nuni.uploadFile = (o) => plain({ ...o, header: { token: 't' } })\n",
  'Object.assign': "const plain = uni.uploadFile\nObject.assign(uni, { uploadFile: (o) => plain({ ...o, header: { token: 't' } }) })\n",
  'Object.defineProperty': "const plain = uni.uploadFile\nObject.defineProperty(uni, 'uploadFile', { configurable: true, value: (o) => plain({ ...o, header: { token: 't' } }) })\n",
  'a hook': "function hook(name) {\n  const plain = uni[name]\n  uni[name] = (o) => plain({ ...o, header: { token: 't' } })\n}\nhook('uploadFile')\n",
} as const

export const SEND = "export const send = (url, filePath) => new Promise((success, fail) => uni.uploadFile({ url, filePath, name: 'f', success, fail }))\n"

/** A Vue 3 app of uni-app that sends one file; `main` is what stands in front. */
export const appOf = (main: string, more: Files = {}): Files => ({
  'package.json': '{ "type": "module", "dependencies": { "@dcloudio/uni-app": "3.0.0", "vue": "3.4.21" } }',
  'src/manifest.json': '{ "vueVersion": "3" }',
  'src/pages.json': '{ "pages": [{ "path": "pages/index/index" }] }',
  'src/main.js': `${main}export { send } from './send.js'\n`,
  'src/send.js': SEND,
  ...more,
})

/** Where a fact may live, as the app that has it there. */
export const PLACES: Readonly<Record<string, (fact: string) => Files>> = {
  'the file of the call': (fact) => appOf('', { 'src/send.js': fact + SEND }),
  main: (fact) => appOf(fact),
  'an imported module': (fact) => appOf("import './utils/http.js'\n", { 'src/utils/http.js': fact }),
  'App.vue': (fact) => appOf("import './App.vue'\n", { 'src/App.vue': `<script>\n${fact}export default {}\n</script>\n` }),
  'the script of a page': (fact) => appOf("import './pages/index/index.vue'\n", { 'src/pages/index/index.vue': `<script>\n${fact}export default {}\n</script>\n` }),
  'a package of the workspace': (fact) =>
    appOf("import '@my/request'\n", {
      '../packages/request/package.json': '{ "name": "@my/request", "type": "module", "exports": "./src/index.js" }',
      '../packages/request/src/index.js': "import './http.js'\n",
      '../packages/request/src/http.js': fact,
      'node_modules/@my/request': { link: '../../../packages/request' },
    }),
  'a package of npm': (fact) =>
    appOf("import 'net-kit'\n", { 'node_modules/net-kit/package.json': '{ "type": "module", "main": "lib/index.js" }', 'node_modules/net-kit/lib/index.js': fact }),
  'a file that parses behind its conditions': (fact) =>
    appOf("import { install } from './http.js'\ninstall({})\n", {
      'src/http.js': `// #ifdef VUE3\nexport function install(app) {\n// #endif\n// #ifndef VUE3\nexport function install(Vue) {\n// #endif\n${fact}}\n`,
    }),
  uni_modules: (fact) => appOf("import './uni_modules/net/index.js'\n", { 'src/uni_modules/net/package.json': '{ "id": "net" }', 'src/uni_modules/net/index.js': fact }),
}

/** A folder for apps, outside of this repository. */
export function createFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'crossload-facts-')))
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** @returns where the app lies: a folder of its own, with room beside it */
export function writeApp(folder: string, name: string, files: Files): string {
  const root = join(folder, name, 'app')
  mkdirSync(root, { recursive: true })
  for (const [path, text] of Object.entries(files)) write(root, path, text)
  return root
}

export function write(root: string, path: string, text: Files[string]): void {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  if (typeof text === 'string') writeFileSync(file, text)
  else symlinkSync(text.link, file)
}
