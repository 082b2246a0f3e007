import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHost, runBundle, startServer } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'

const require = createRequire(import.meta.url)
const job = join(import.meta.dirname, 'compilerJob.mjs')
const fixture = join(import.meta.dirname, 'fixtures', 'jest')

let server: UploadServer
let out: string

beforeAll(async () => {
  server = await startServer()
  out = mkdtempSync(join(tmpdir(), 'crossload-compilers-'))
})

afterAll(async () => {
  rmSync(out, { recursive: true })
  await server.close()
})

const BABEL = {
  babelrc: false,
  configFile: false,
  presets: [[require.resolve('@babel/preset-env'), { targets: { node: 'current' } }], require.resolve('@babel/preset-typescript')],
  plugins: [['babel-plugin-crossload', { target: 'alipay' }]],
}
const SWC = { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, crossload: { target: 'alipay' } }

const LOADERS = {
  'webpack with babel-loader': { compiler: 'webpack', loader: require.resolve('babel-loader'), options: { ...BABEL, cwd: import.meta.dirname } },
  "webpack with SWC's loader": { compiler: 'webpack', loader: '@crossload/swc/loader', options: SWC },
  "Rspack with SWC's loader": { compiler: 'rspack', loader: '@crossload/swc/loader', options: SWC },
  "webpack with SWC's loader, called synchronously": { compiler: 'webpack', loader: '@crossload/swc/loader', options: { ...SWC, sync: true, parseMap: true } },
}

type SetUp = keyof typeof LOADERS

/** In a child process of plain Node: packages resolve to their `dist` there, as they do for a user. */
function run(script: string, args: readonly string[]): Promise<{ readonly exitCode: number | null; readonly text: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script, ...args], { cwd: fixture, env: { ...process.env, NODE_OPTIONS: '', VITEST: '' } }, (_, stdout, stderr) => {
      resolve({ exitCode: child.exitCode, text: stdout + stderr })
    })
  })
}

async function build(name: SetUp, extra: object = {}) {
  const { compiler, loader, options } = LOADERS[name]
  const path = join(out, name.replaceAll(/\W/g, ''))
  const config = {
    context: fixture,
    mode: 'none',
    target: 'node',
    devtool: 'source-map',
    entry: './send.ts',
    output: { path, filename: 'bundle.cjs', library: { type: 'commonjs2' }, devtoolModuleFilenameTemplate: '[resource-path]' },
    module: { rules: [{ test: join(fixture, 'send.ts'), loader, options: { ...options, ...extra } }] },
  }
  const { exitCode, text } = await run(job, [JSON.stringify({ compiler, config })])
  if (exitCode !== 0) throw new Error(text)
  const read = (file: string) => readFileSync(join(path, file), 'utf8')
  return { code: read('bundle.cjs'), map: new TraceMap(read('bundle.cjs.map')), text }
}

test.each(Object.keys(LOADERS) as SetUp[])('%s: the app sends what its author asked for, and its map leads back', async (name) => {
  const { code, map } = await build(name)
  const path = 'https://resource/photo.png'
  const host = createHost('alipay', { server, files: { [path]: new TextEncoder().encode('a photo') } })
  server.reset()
  server.respond(() => ({ status: 201 }))
  const { send } = runBundle(code, host) as { send(path: string): Promise<number> }
  expect(await send(path)).toBe(201)
  expect(server.requests[0]?.files[0]?.field).toBe('photo')

  const author = readFileSync(join(fixture, 'send.ts'), 'utf8').split('\n')
  const lines = code.split('\n')
  const at = lines.findIndex((line) => line.includes('thrown here'))
  const original = originalPositionFor(map, { line: at + 1, column: lines[at]?.indexOf('new Error') ?? 0 })
  expect(original).toMatchObject({ line: 7, column: author[6]?.indexOf('new Error') })
})

test.each(["webpack with SWC's loader", "Rspack with SWC's loader"] as const)('%s: diagnostics are warnings of the module, errors fail it', async (name) => {
  const { text } = await build(name, { crossload: { target: 'alipay', rules: { 'file-type-inferred': 'warn' } } })
  expect(text).toMatch(/warning\[file-type-inferred\]: [^]*--> .*send\.ts:\d+:\d+/)
  await expect(build(name, { crossload: { target: 'alipay', rules: { 'file-type-inferred': 'error' } } })).rejects.toThrow(/error\[file-type-inferred\]/)
})

const TRANSFORMERS = {
  'babel-jest': [require.resolve('babel-jest'), BABEL],
  "SWC's transformer": ['@crossload/swc/jest', SWC],
}

/** Runs one test file of the fixture by Jest. */
async function runJest(transformer: object, file: string) {
  const config = JSON.stringify({ rootDir: fixture, testMatch: [`**/${file}`], transform: { '\\.[jt]s$': transformer }, cacheDirectory: join(out, 'jest') })
  const jest = join(require.resolve('jest/package.json'), '..', 'bin', 'jest.js')
  return run(jest, ['--config', config, '--runInBand', '--no-watchman'])
}

test.each(Object.keys(TRANSFORMERS) as (keyof typeof TRANSFORMERS)[])('Jest with %s', async (name) => {
  const { exitCode, text } = await runJest(TRANSFORMERS[name], 'send.test.js')
  expect(text).toContain('2 passed')
  expect(exitCode).toBe(0)
})

const WITHOUT_TARGET = {
  'babel-jest': [require.resolve('babel-jest'), { ...BABEL, plugins: ['babel-plugin-crossload'] }],
  "SWC's transformer": ['@crossload/swc/jest', { ...SWC, crossload: {} }],
}

test.each(Object.keys(WITHOUT_TARGET) as (keyof typeof WITHOUT_TARGET)[])('Jest with %s needs no target', async (name) => {
  const { exitCode, text } = await runJest(WITHOUT_TARGET[name], 'untouched.test.js')
  expect(text).toContain('1 passed')
  expect(text).toContain('no target under Jest')
  expect(exitCode).toBe(0)
})
