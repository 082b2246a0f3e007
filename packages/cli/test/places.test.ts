import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import AjvDraft4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { Log } from 'sarif'
import { expect, test } from 'vitest'
import type { JsonReport } from '../src/formats/json.ts'
import { createProject, runCli } from './runCli.ts'

const call = (path: string, form: string) => `uni.uploadFile({ url: 'http://a.cn', filePath: ${path}, name: 'f'${form} })`
const FILES = {
  'a.js': [call('a', ''), call('b', ''), call('c', ', formData: { n: 1, m: true }')].join('\n'),
  'b.js': call('d', ''),
}
const ARGS = ['check', '--target', 'weixin', '--format']

const require = createRequire(import.meta.url)

async function check(format: string, ...more: readonly string[]): Promise<string> {
  const { out } = await runCli(createProject(FILES), [...ARGS, format, ...more])
  return out
}

test('one habit in a file is one finding, and another in the next file', async () => {
  const { files, summary } = JSON.parse(await check('json')) as JsonReport
  const found = files.map(({ file, diagnostics }) => [file, diagnostics.map(({ rule, range, places = [] }) => [rule, range.start.line, places.map(({ start }) => start.line)])])
  expect(found).toEqual([
    ['a.js', [['insecure-url', 1, [2, 3]]]],
    ['b.js', [['insecure-url', 1, []]]],
  ])
  expect(summary.warnings).toBe(2)
})

test('hosts that say the same of different places say it by themselves', async () => {
  const text = ['// #ifdef MP-ALIPAY', call('a', ''), '// #endif', call('b', '')].join('\n')
  const { out } = await runCli(createProject({ 'a.js': text }), ['check', '--target', 'weixin,alipay', '--format', 'json'])
  const { files } = JSON.parse(out) as JsonReport
  const urls = files[0]?.diagnostics.filter(({ rule }) => rule === 'insecure-url').map(({ host, range, places = [] }) => [host, range.start.line, ...places.map(({ start }) => start.line)])
  expect(urls?.toSorted()).toEqual([
    ['alipay', 2, 4],
    ['weixin', 4],
  ])
})

test('sarif tells the others as related locations, by its schema', async () => {
  const log = JSON.parse(await check('sarif')) as Log
  const schemas = join(dirname(require.resolve('@microsoft/jest-sarif/package.json')), 'lib', 'schemas')
  const ajv = new AjvDraft4({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(join(schemas, 'sarif-2.1.0-rtm.5.json'), 'utf8')))
  validate(log)
  expect(validate.errors ?? []).toEqual([])
  const [first] = log.runs[0]?.results ?? []
  expect(first?.relatedLocations?.map(({ physicalLocation }) => physicalLocation?.region?.startLine)).toEqual([2, 3])
})

test.each([
  ['pretty', /insecure-url[\s\S]*a\.js:1:23[\s\S]* = also at: 2:23, 3:23/],
  ['github', /file=a\.js,line=1,[^\n]*%0AAlso at 2:23, 3:23\./],
  ['html', /Also at 2:23, 3:23\./],
])('%s lists them', async (format, shown) => {
  expect(await check(format)).toMatch(shown)
})

test('of many places, the first ten', async () => {
  const text = Array.from({ length: 15 }, (_, index) => call(`p${index}`, '')).join('\n')
  const { out } = await runCli(createProject({ 'a.js': text }), [...ARGS, 'pretty', '--locale', 'zh'])
  expect(out).toMatch(/ = 同样的位置: 2:23, .*, 11:23, \+4\n/)
})

test('a form is told of key by key', async () => {
  const text = call('a', ', formData: { n: { x: 1 }, m: [1] }')
  const { out } = await runCli(createProject({ 'a.js': text }), ['check', '--target', 'harmony', '--format', 'json'])
  const { files } = JSON.parse(out) as JsonReport
  expect(files[0]?.diagnostics.filter(({ rule }) => rule === 'form-data-type').map(({ places }) => places)).toEqual([undefined, undefined])
})

test('`--max-warnings` counts a habit once', async () => {
  const { code } = await runCli(createProject(FILES), [...ARGS, 'json', '--max-warnings', '2'])
  expect(code).toBe(0)
})
