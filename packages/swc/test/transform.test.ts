import * as swc from '@swc/core'
import { originalPositionFor, sourceContentFor, TraceMap } from '@jridgewell/trace-mapping'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { transform, transformSync } from '../src/index.ts'
import type { SwcOptions } from '../src/index.ts'

const AUTHOR = `/** 上传照片 🏖 */
export const send = (路径: string) =>
  uni.uploadFile({ url: 'https://up.example/', name: 'photo', filePath: 路径, success: (res) => show(res.data) })
`

const OPTIONS: SwcOptions = {
  filename: '/app/send.ts',
  swcrc: false,
  sourceMaps: true,
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  crossload: { target: 'alipay' },
}

beforeEach(() => {
  for (const name of ['UNI_PLATFORM', 'MPX_CURRENT_TARGET_MODE', 'TARO_ENV']) vi.stubEnv(name, '')
})

afterEach(() => {
  vi.unstubAllEnvs()
})

function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: before.at(-1)?.length ?? 0 }
}

function trace(code: string, map: string | object, text: string) {
  const offset = code.indexOf(text)
  const { line, column, source } = originalPositionFor(new TraceMap(map as never), positionAt(code, offset))
  return { line, column, source }
}

test('both functions give the same, and lead to the line and column of the author', async () => {
  const output = await transform(AUTHOR, OPTIONS)
  expect(transformSync(AUTHOR, OPTIONS)).toEqual(output)
  const { code, map = '' } = output
  expect(code).toContain('fileName: ')
  for (const [made, written] of [
    ['show(', 'show('],
    ['success:', 'success:'],
    ["'https://up.example/'", "'https://up.example/'"],
  ] as const) {
    expect({ made, ...trace(code, map, made) }).toEqual({ made, ...positionAt(AUTHOR, AUTHOR.indexOf(written)), source: '/app/send.ts' })
  }
  expect(sourceContentFor(new TraceMap(map), '/app/send.ts')).toBe(AUTHOR)
})

/** What a step before made of a text: two lines more on top. */
const STEP = { version: 3, sources: ['before.vue'], sourcesContent: [`\n\n${AUTHOR}`], names: [], mappings: 'AAEA;AACA;AACA' }

const inlined = `${AUTHOR}//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(STEP)).toString('base64')}\n`

test.each<[string, string, SwcOptions['inputSourceMap']]>([
  ['as inputSourceMap', AUTHOR, JSON.stringify(STEP)],
  ['inside the text', inlined, undefined],
])('a map of a step before is followed: %s', (_, text, inputSourceMap) => {
  const { code, map = '' } = transformSync(text, { ...OPTIONS, ...(inputSourceMap && { inputSourceMap }) })
  expect(trace(code, map, 'show(')).toMatchObject({ line: 5, source: 'before.vue' })
  expect(code).not.toContain('sourceMappingURL')
})

test('a map that is asked for inside the code is there, and leads as far', () => {
  const { code } = transformSync(AUTHOR, { ...OPTIONS, sourceMaps: 'inline' })
  const encoded = /base64,(\S+)\s*$/.exec(code)?.[1] ?? ''
  const map = Buffer.from(encoded, 'base64').toString()
  expect(trace(code, map, 'show(')).toMatchObject(positionAt(AUTHOR, AUTHOR.indexOf('show(')))
})

test('without maps none is made', () => {
  expect(transformSync(AUTHOR, { ...OPTIONS, sourceMaps: false })).not.toHaveProperty('map')
})

test("a text without a call is SWC's alone", () => {
  const { crossload: _, ...options } = OPTIONS
  const text = 'export const n: number = 1'
  expect(transformSync(text, OPTIONS)).toEqual(swc.transformSync(text, options))
})

test('the target comes from the environment, for the same options anew', () => {
  const crossload = {}
  vi.stubEnv('UNI_PLATFORM', 'mp-alipay')
  expect(transformSync(AUTHOR, { ...OPTIONS, crossload }).code).toContain('@crossload/runtime/alipay')
  vi.stubEnv('UNI_PLATFORM', 'mp-lark')
  expect(transformSync(AUTHOR, { ...OPTIONS, crossload }).code).not.toContain('alipay')
})

test('without a target, or with a wrong option, the error names the option', async () => {
  const { crossload: _, ...options } = OPTIONS
  for (const name of ['UNI_PLATFORM', 'VITEST', 'JEST_WORKER_ID']) vi.stubEnv(name, '')
  await expect(transform(AUTHOR, options)).rejects.toThrow('option `target` got nothing')
  expect(() => transformSync(AUTHOR, { ...OPTIONS, crossload: { target: 'alipay', onDiagnostic: 1 as never } })).toThrow('option `onDiagnostic`')
})

test('a download gets the status that it is asked to have', async () => {
  const code = "uni.downloadFile({ url: 'https://up.example/', success: (res) => show(res.statusCode) })"
  const withStatus = (downloadStatus: number | undefined) => ({ ...OPTIONS, crossload: { target: 'dingtalk', ...(downloadStatus && { downloadStatus: downloadStatus as 200 }) } })
  expect(transformSync(code, withStatus(200)).code).toContain('@crossload/runtime/status')
  expect(transformSync(code, withStatus(undefined)).code).not.toContain('@crossload/runtime/status')
  await expect(transform(code, withStatus(404))).rejects.toThrow('option `downloadStatus` got 404; it takes 200')
})

test('a tree in place of a text is refused', () => {
  expect(() => transformSync(swc.parseSync('uni.uploadFile()') as never, OPTIONS)).toThrow('takes the text')
})
