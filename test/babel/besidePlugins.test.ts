import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformAsync } from '@babel/core'
import type { PluginItem } from '@babel/core'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import crossload from 'babel-plugin-crossload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHost, runBundle, startServer } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'
import { bundle } from './bundle.ts'

const file = join(import.meta.dirname, 'fixtures/app.tsx')
const author = readFileSync(file, 'utf8')

let server: UploadServer

beforeAll(async () => {
  server = await startServer()
})

afterAll(() => server.close())

const TYPESCRIPT: PluginItem = ['@babel/preset-typescript', { jsxPragma: 'h' }]
const ES5: PluginItem = ['@babel/preset-env', { targets: { ie: 11 }, modules: 'commonjs' }]
const ES_MODULES: PluginItem = ['@babel/preset-env', { targets: { chrome: 60 }, modules: false }]
const REACT: PluginItem = ['@babel/preset-react', { pragma: 'h' }]
const RUNTIME: PluginItem = ['@babel/plugin-transform-runtime', { regenerator: true }]
const VUE: PluginItem = '@vue/babel-plugin-jsx'

interface SetUp {
  readonly name: string
  readonly presets: readonly PluginItem[]
  plugins(ours: PluginItem): readonly PluginItem[]
}

const SET_UPS: readonly SetUp[] = [
  { name: 'TypeScript and React', presets: [REACT, TYPESCRIPT], plugins: (ours) => [ours] },
  { name: 'React and TypeScript', presets: [TYPESCRIPT, REACT], plugins: (ours) => [ours] },
  { name: 'ES5 as CommonJS', presets: [ES5, REACT, TYPESCRIPT], plugins: (ours) => [ours] },
  { name: 'modules for Chrome 60', presets: [ES_MODULES, REACT, TYPESCRIPT], plugins: (ours) => [ours] },
  { name: 'in front of transform-runtime', presets: [ES5, REACT, TYPESCRIPT], plugins: (ours) => [ours, RUNTIME] },
  { name: 'behind transform-runtime', presets: [ES5, REACT, TYPESCRIPT], plugins: (ours) => [RUNTIME, ours] },
  { name: "in front of Vue's JSX", presets: [ES5, TYPESCRIPT], plugins: (ours) => [ours, VUE] },
  { name: "behind Vue's JSX", presets: [ES5, TYPESCRIPT], plugins: (ours) => [VUE, ours] },
  { name: 'as a preset, after all others', presets: [ES5, REACT, TYPESCRIPT], plugins: () => [] },
]

async function compile({ presets, plugins }: SetUp, target: string) {
  const ours: PluginItem = [crossload, { target }]
  const listed = plugins(ours)
  const result = await transformAsync(author, {
    filename: file,
    cwd: import.meta.dirname,
    babelrc: false,
    configFile: false,
    sourceMaps: true,
    plugins: [...listed],
    presets: listed.length > 0 ? [...presets] : [() => ({ plugins: [ours] }), ...presets],
  })
  if (!result?.code || !result.map) throw new Error('Babel gave nothing')
  return { code: result.code, map: new TraceMap(result.map as never) }
}

const PHOTO_PATH = { alipay: 'https://resource/photo.png', weixin: 'wxfile://photo.png' } as const

const CASES = SET_UPS.flatMap((setUp) => (['alipay', 'weixin'] as const).map((target) => ({ setUp, target, name: setUp.name })))

test.each(CASES)('$name, on $target: the same requests and answers', async ({ setUp, target }) => {
  const { code } = await compile(setUp, target)
  server.requests.length = 0
  const path = PHOTO_PATH[target]
  const host = createHost(target, { server, files: { [path]: new TextEncoder().encode('a photo') } })
  const app = runBundle(await bundle(code), host) as { run(origin: string, path: string): Promise<readonly unknown[]> }

  expect(Array.from(await app.run('https://up.example', path))).toEqual([200, 'uploadFile:ok', 'a name that is taken'])
  expect(server.requests.map(({ url, fields, files }) => ({ url, fields, field: files[0]?.field }))).toEqual([
    { url: 'https://up.example/photo', fields: expect.objectContaining({ 说明: '海边的照片 🏖' }), field: 'photo' },
    { url: 'https://up.example/second', fields: expect.anything(), field: 'second' },
  ])
})

function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: before.at(-1)?.length ?? 0 }
}

test.each(SET_UPS)('$name: maps lead to the line and column that the author wrote', async (setUp) => {
  const { code, map } = await compile(setUp, 'alipay')
  for (const [inCode, inSource] of [
    [/(?:\(0, _alipay\.|_)awaited2?\)?\(/g, 'uni.uploadFile<Photo>'],
    [/fileName: field/g, 'name: field'],
    [/filePath: path/g, 'filePath: path as string'],
    [/说明/g, "说明: '海边"],
  ] as const) {
    const found = Array.from(code.matchAll(inCode)).at(-1)
    if (!found) throw new Error(`${inCode} is not in what came out:\n${code}`)
    const { line, column } = originalPositionFor(map, positionAt(code, found.index))
    expect({ inSource, line, column }).toEqual({ inSource, ...positionAt(author, author.indexOf(inSource)) })
  }
})
