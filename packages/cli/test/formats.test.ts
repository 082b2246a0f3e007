import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import AjvDraft4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { Log } from 'sarif'
import { expect, test } from 'vitest'
import type { JsonReport } from '../src/formats/json.ts'
import { createProject, runCli } from './runCli.ts'

const PAGE = `<template><view/></template>
<script>
export default {
  methods: {
    send(路径) {
      // 100% of it, in two lines
      uni.uploadFile({ url: 'http://a.cn', filePath: 路径, name: 'f', header: { Referer: 'a' } })
    },
  },
}
</script>
`
const FILES = { 'pages/首 页.vue': PAGE, 'broken.js': 'uni.uploadFile({ url: ' }
const ARGS = ['check', '--target', 'weixin,alipay,qq']

const require = createRequire(import.meta.url)

/** The schema of SARIF 2.1.0, as a package of its authors ships it. One of its patterns is none under the `u` flag. */
function createValidator() {
  const schemas = join(dirname(require.resolve('@microsoft/jest-sarif/package.json')), 'lib', 'schemas')
  const ajv = new AjvDraft4({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  return ajv.compile(JSON.parse(readFileSync(join(schemas, 'sarif-2.1.0-rtm.5.json'), 'utf8')))
}

test('sarif is what the schema of SARIF 2.1.0 asks for', async () => {
  const validate = createValidator()
  const { code, out } = await runCli(createProject(FILES), [...ARGS, 'nothing/*.js', '.', '--format', 'sarif'])
  expect(code).toBe(2)
  const log = JSON.parse(out) as Log
  validate(log)
  expect(validate.errors ?? []).toEqual([])

  const [run] = log.runs
  const rules = run?.tool.driver.rules?.map(({ id }) => id) ?? []
  expect(run?.results?.length).toBeGreaterThan(2)
  for (const { ruleId, ruleIndex } of run?.results ?? []) expect(rules[ruleIndex ?? -1]).toBe(ruleId)
  expect(run?.invocations?.[0]?.executionSuccessful).toBe(false)
  expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain('nothing/*.js: no file matches')
  const uris = run?.results?.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri)
  expect(new Set(uris)).toEqual(new Set(['broken.js', 'pages/%E9%A6%96%20%E9%A1%B5.vue']))
})

test.each([
  ['a run without its tool', (log: Log) => ({ ...log, runs: [{ results: [] }] })],
  ['another version', (log: Log) => ({ ...log, version: '2.0.0' })],
  [
    'a level that is none',
    (log: Log) => ({ ...log, runs: log.runs.map((run) => ({ ...run, results: [{ message: { text: 'a' }, level: 'info' }] })) }),
  ],
])('the schema turns down %s', async (_, spoil) => {
  const { out } = await runCli(createProject({ 'a.js': '' }), [...ARGS, '--format', 'sarif'])
  expect(createValidator()(spoil(JSON.parse(out) as Log))).toBe(false)
})

test('json tells places in UTF-16 units of the file', async () => {
  const { code, out } = await runCli(createProject(FILES), [...ARGS, '--format', 'json'])
  const report = JSON.parse(out) as JsonReport
  expect(code).toBe(0)
  expect(report).toMatchObject({ version: 1, hosts: ['weixin', 'alipay', 'qq'], problems: [] })
  const page = report.files.find(({ file }) => file === 'pages/首 页.vue')
  const header = page?.diagnostics.find(({ rule }) => rule === 'forbidden-header')
  expect(PAGE.slice(header?.range.start.offset, header?.range.end.offset)).toBe("Referer: 'a'")
  expect(PAGE.split('\n')[(header?.range.start.line ?? 0) - 1]?.indexOf('Referer')).toBe(header?.range.start.column)
  expect(report.summary).toMatchObject({ checkedFiles: 2, callSites: 1, errors: 0 })
})

test('github gets one workflow command a finding, with what its syntax reserves written as it asks', async () => {
  const { out } = await runCli(createProject(FILES), [...ARGS, '--format', 'github'])
  const commands = out
    .trimEnd()
    .split('\n')
    .map((line) => /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line))
  expect(commands).not.toContain(null)
  const read = commands.map((command) => ({
    kind: command?.[1],
    properties: Object.fromEntries((command?.[2] ?? '').split(',').map((pair) => pair.split('='))),
    message: command?.[3] ?? '',
  }))
  const header = read.find(({ properties }) => properties.title === 'crossload forbidden-header')
  expect(header?.kind).toBe('warning')
  const at = PAGE.split('\n')[6]?.indexOf('Referer') ?? -1
  expect(header?.properties).toEqual({
    file: 'pages/首 页.vue',
    line: '7',
    endLine: '7',
    col: String(at + 1),
    endColumn: String(at + "Referer: 'a'".length),
    title: 'crossload forbidden-header',
  })
  expect(header?.message).toContain('%0A')
})

test('a report goes to a file, and then nothing to standard output', async () => {
  const folder = createProject(FILES)
  const { code, out } = await runCli(folder, [...ARGS, '--format', 'json', '--output', 'report.json'])
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({ version: 1 })
})

test('colours come where they are asked for, and nowhere else', async () => {
  const folder = createProject(FILES)
  const [plain, forced, off] = await Promise.all([
    runCli(folder, ARGS),
    runCli(folder, ARGS, { FORCE_COLOR: '1' }),
    runCli(folder, ARGS, { FORCE_COLOR: '1', NO_COLOR: '1' }),
  ])
  const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
  expect(plain.out).not.toMatch(escapes)
  expect(off.out).toBe(plain.out)
  expect(forced.out).toMatch(escapes)
  expect(forced.out.replaceAll(escapes, '')).toBe(plain.out)
})

test('findings and the summary are in Chinese where the terminal is', async () => {
  const { out } = await runCli(createProject(FILES), ARGS, { LC_ALL: 'zh_CN.UTF-8' })
  expect(out).toContain('微信小程序')
  expect(out).toContain('同样涉及: alipay')
  expect(out).toMatch(/0 个错误，\d+ 个警告，\d+ 个提示（2 个文件，1 处调用，3 个宿主）。/)
})
