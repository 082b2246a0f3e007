import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type TypeScript from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'

const require = createRequire(import.meta.url)

const BUNDLERS = ['vite', 'rollup', 'rolldown', 'webpack', 'rspack', 'esbuild', 'farm']

/** As an app has them: ours, and what their types speak of. */
const INSTALLED = ['unplugin-crossload', 'babel-plugin-crossload', '@crossload/swc', 'crossload', 'eslint-plugin-crossload']

/** Every entry that a config loads, called as its own configs call it; each has one line that must not pass. */
const BY_REQUIRE = `
${BUNDLERS.map((name) => `import ${name} = require('unplugin-crossload/${name}')`).join('\n')}
import cli = require('crossload')
import babel = require('babel-plugin-crossload')
import swc = require('@crossload/swc')
import loader = require('@crossload/swc/loader')
import jest = require('@crossload/swc/jest')
import eslint = require('eslint-plugin-crossload')
${BUNDLERS.map((name) => `
${name}({ target: 'alipay' })
${name}.default({ target: 'alipay' })
export const ${name}Options: ${name}.PluginOptions = { packages: ['a'] }
// @ts-expect-error: a target is a name
${name}({ target: 5 })`).join('\n')}
export const config: cli.CrossloadConfig = cli.defineConfig({ target: 'alipay' })
// @ts-expect-error
cli.defineConfig({ target: 5 })
export const plugins = [babel, babel.default]
swc.transformSync('', { crossload: { target: 'alipay' } }).code.trim()
// @ts-expect-error
swc.transformSync('', { crossload: { target: 5 } })
export const loaders: loader.Loader[] = [loader, loader.default]
jest.default.createTransformer({ crossload: { target: 'alipay' } })
export const rules = [eslint.rules, eslint.default.configs.recommended]
`

/** What TypeScript makes of this without \`esModuleInterop\` is \`require(…).default\`. */
const BY_DEFAULT = `
${BUNDLERS.map((name) => `import ${name} from 'unplugin-crossload/${name}'`).join('\n')}
import type { PluginOptions } from 'unplugin-crossload/vite'
import { defineConfig } from 'crossload'
import babel from 'babel-plugin-crossload'
import { transformSync } from '@crossload/swc'
import loader from '@crossload/swc/loader'
import eslint from 'eslint-plugin-crossload'
export const options: PluginOptions = { target: 'alipay' }
${BUNDLERS.map((name) => `
${name}(options)
// @ts-expect-error: a target is a name
${name}({ target: 5 })`).join('\n')}
export const all = [defineConfig({ target: 'alipay' }), babel, transformSync('').code, loader, eslint.configs]
`

let root: string

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'crossload-types-')))
  mkdirSync(join(root, 'esm'))
  for (const name of INSTALLED) {
    const path = join(root, 'node_modules', name)
    mkdirSync(dirname(path), { recursive: true })
    symlinkSync(dirname(require.resolve(`${name}/package.json`)), path)
  }
  writeFileSync(join(root, 'package.json'), '{}')
  writeFileSync(join(root, 'esm/package.json'), '{ "type": "module" }')
  writeFileSync(join(root, 'required.ts'), BY_REQUIRE)
  writeFileSync(join(root, 'default.ts'), BY_DEFAULT)
  writeFileSync(join(root, 'esm/default.ts'), BY_DEFAULT)
})

afterAll(() => rmSync(root, { recursive: true }))

const SETTINGS = {
  node10: { module: 'CommonJS', files: ['required.ts', 'default.ts'] },
  node16: { module: 'Node16', files: ['required.ts', 'default.ts', 'esm/default.ts'] },
  bundler: { module: 'ESNext', files: ['esm/default.ts'] },
} as const

/** The oldest supported, the last that will not require an ES module, and today's. */
const CHECKED = [
  ['typescript50', 'node10'],
  ['typescript50', 'node16'],
  ['typescript50', 'bundler'],
  ['typescript57', 'node16'],
  ['typescript', 'node16'],
] as const

test.each(CHECKED)('%s has no error for the entries that configs load, resolved as %s', (version, moduleResolution) => {
  const ts = require(version) as typeof TypeScript
  const { module, files } = SETTINGS[moduleResolution]
  const { options } = ts.convertCompilerOptionsFromJson(
    { strict: true, noEmit: true, esModuleInterop: false, skipLibCheck: true, target: 'ES2022', types: [], module, moduleResolution },
    root,
  )
  const program = ts.createProgram(files.map((file) => join(root, file)), options)
  const host = { getCanonicalFileName: (name: string) => name, getCurrentDirectory: () => root, getNewLine: () => '\n' }
  expect(ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), host)).toBe('')
})
