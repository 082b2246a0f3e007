import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { transformAsync } from '@babel/core'
import crossload from 'babel-plugin-crossload'
import { afterEach, beforeEach, expect, test } from 'vitest'
import webpack from 'webpack'

const INTERCEPTOR = "uni.addInterceptor('uploadFile', { invoke(o) { o.header = { token: 't' } } })\n"

const loader = createRequire(import.meta.url).resolve('babel-loader')

let root: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'crossload-babel-')))
  write('package.json', '{ "dependencies": { "@dcloudio/uni-app": "3.0.0" } }')
  write('src/manifest.json', '{ "vueVersion": "3" }')
  write('src/pages.json', '{ "pages": [] }')
  write('src/main.js', "import './http.js'\nimport './send.js'\n")
  write('src/http.js', INTERCEPTOR)
  write('src/send.js', "uni.uploadFile({ url, filePath, name: 'f', success() {} })\n")
})

afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const settings = () => ({ cwd: root, configFile: false, babelrc: false, plugins: [[crossload, { target: 'alipay' }]] })

test('Babel is told of the files that hold facts, and of those where the app begins', async () => {
  const options = { ...settings(), filename: join(root, 'src/send.js') }
  const result = await transformAsync(readFileSync(join(root, 'src/send.js'), 'utf8'), options)
  expect(dependenciesOf(result)).toEqual([join(root, 'src/http.js'), join(root, 'src/main.js')])
  expect(result?.code).toContain('uni.uploadFile(')
})

test('a folder that is no app names none', async () => {
  write('plain/a.js', '')
  const result = await transformAsync('export {}', { ...settings(), cwd: join(root, 'plain'), filename: join(root, 'plain/a.js') })
  expect(dependenciesOf(result)).toEqual([])
})

/** What @types/babel__core does not know of. */
function dependenciesOf(result: object | null): readonly string[] {
  const { externalDependencies } = Object(result) as { readonly externalDependencies?: ReadonlySet<string> }
  return [...(externalDependencies ?? [])].toSorted()
}

/** Another compiler each time, as another process has, with the cache that the last one left. */
async function bundle(): Promise<string> {
  const compiler = webpack({
    context: root,
    mode: 'none',
    entry: './src/main.js',
    output: { path: join(root, 'out'), filename: 'out.js' },
    externals: /^@crossload\/runtime/,
    module: { rules: [{ test: /\.js$/, use: [{ loader, options: { ...settings(), cacheDirectory: join(root, 'cache') } }] }] },
  })
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      const failed = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : undefined)
      compiler.close(() => (failed ? reject(failed) : resolve()))
    })
  })
  return readFileSync(join(root, 'out/out.js'), 'utf8')
}

test("babel-loader's cache keeps no call that an interceptor was added for, or taken from, since", async () => {
  write('src/http.js', '')
  expect(await bundle()).toContain('my.uploadFile(')
  expect(readdirSync(root)).toContain('cache')
  write('src/http.js', INTERCEPTOR)
  // What was read of an app counts for a while within one process.
  await new Promise((resolve) => setTimeout(resolve, 2100))
  expect(await bundle()).toContain('uni.uploadFile(')
  write('src/http.js', '')
  await new Promise((resolve) => setTimeout(resolve, 2100))
  expect(await bundle()).toContain('my.uploadFile(')
})
