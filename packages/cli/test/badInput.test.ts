import { resolveTransformOptions } from '@crossload/core'
import { expect, test } from 'vitest'
import { readSources } from '../src/check/readSources.ts'
import { textsOf } from '../src/texts.ts'
import { createProject, runCli } from './runCli.ts'

const INSECURE = "uni.uploadFile({ url: 'http://a.cn', filePath: 'a.png', name: 'f' })\n"

/** What is wrong names itself, and what is right is checked all the same. */
test.each<readonly [string, readonly string[], Readonly<Record<string, string>>, readonly string[]]>([
  ['an unknown host', ['--target', 'weixin,alipya'], {}, ['--target alipya: is not a host', 'Did you mean alipay?']],
  ['a pattern without a file', ['a.js', 'pages/**/*.{vue'], {}, ['pages/**/*.{vue: no file matches']],
  ['a file of another kind', ['a.js', 'notes.md'], { 'notes.md': '' }, ['notes.md: is not a kind of file that crossload reads', '.vue']],
  ['a folder without sources', ['a.js', 'empty'], { 'empty/a.css': '' }, ['empty: no source file below this folder']],
  [
    'an unknown rule',
    [],
    { 'crossload.config.json': '{ "rules": { "no-such": "off", "kept-call": "off" } }' },
    ['crossload.config.json: option `rules.no-such`', 'insecure-url'],
  ],
  [
    'a wrong severity',
    [],
    { 'crossload.config.json': '{ "rules": { "insecure-url": "fatal" } }' },
    ['option `rules.insecure-url` got "fatal"', '"error"'],
  ],
  ['an unknown setting', [], { 'crossload.config.json': '{ "taget": "weixin" }' }, ['option `taget`', 'target']],
  [
    'an unknown host in the config',
    [],
    { 'crossload.config.json': '{ "target": ["weixin", "wexin"] }' },
    ['crossload.config.json target wexin: is not a host', 'weixin'],
  ],
  ['a config that does not parse', [], { 'crossload.config.json': '{ "rules": ' }, ['crossload.config.json: cannot be loaded (', 'JSON']],
  [
    'a config that throws',
    [],
    { 'crossload.config.ts': "throw new Error('no luck')" },
    ['crossload.config.ts: cannot be loaded (no luck)'],
  ],
  [
    'a config that exports no object',
    [],
    { 'crossload.config.mjs': 'export default 7' },
    ['crossload.config.mjs: exports number instead of an object'],
  ],
  ['a config that is not there', ['--config', 'other.ts'], {}, ['other.ts: does not exist']],
])('%s', async (_, args, files, expected) => {
  const { code, out, err } = await runCli(createProject({ 'a.js': INSECURE, ...files }), ['check', ...args])
  expect(code).toBe(2)
  expect(out).toContain('[insecure-url]')
  for (const text of expected) expect(err).toContain(text)
})

test.each<readonly [string, readonly string[], string]>([
  ['no host that exists', ['check', '--target', 'nowhere'], '--target nowhere: is not a host'],
  ['an unknown format', ['check', '--format', 'xml'], '--format xml: is not a format. Formats: pretty, json, sarif, github, html.'],
  ['a wrong number', ['check', '--max-warnings', 'many'], '--max-warnings many: is not a number of warnings'],
  ['an output that cannot be written', ['check', '--output', 'no/such/folder/a.txt'], 'no/such/folder/a.txt: cannot be written (ENOENT)'],
  ['an unknown command', ['chekc'], 'chekc: is not a command. Commands: check, transform, hosts, domains, explain.'],
  ['an unknown option', ['check', '--repair'], '--repair: is not an option of this command'],
  ['an option without its value', ['check', '--target'], 'is missing a value'],
  ['an unknown language', ['check', '--locale', 'fr'], '--locale fr: is not a language of crossload'],
  ['nothing that can be explained', ['explain', 'insecure-ulr'], 'insecure-ulr: is nothing that crossload can explain. Did you mean insecure-url?'],
  ['no rule', ['explain'], 'words: is missing'],
  ['neither host nor option', ['hosts', 'timeuot'], 'timeuot: is neither a host nor an option that some host knows. Did you mean timeout?'],
  ['a file that is not there', ['transform', 'gone.vue', '--target', 'weixin'], 'gone.vue: cannot be read (ENOENT)'],
  ['no host to transform for', ['transform', 'a.js'], '--target: is missing'],
  ['several hosts to transform for', ['transform', 'a.js', '--target', 'weixin,alipay'], '--target weixin,alipay: names several hosts'],
])('%s stops the command with one line', async (_, args, expected) => {
  const { code, out, err } = await runCli(createProject({ 'a.js': INSECURE }), args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^error: [^\n]+\n$/)
  expect(err).toContain(expected)
})

test('a file that cannot be read is named, and the others are read', () => {
  const folder = createProject({ 'a.js': INSECURE })
  const { sources } = resolveTransformOptions({ target: 'weixin' })
  const read = readSources(['gone.js', 'a.js'], folder, ['weixin'], sources, () => () => undefined, textsOf('en'), () => {})
  expect(read.sources.map(({ file }) => file)).toEqual(['a.js'])
  expect(read.problems).toEqual([{ place: 'gone.js', found: 'cannot be read (ENOENT)', advice: 'Check the path and its permissions.' }])
})

test('a file that does not parse is a finding, and the others are checked', async () => {
  const { code, out } = await runCli(createProject({ 'a.js': INSECURE, 'b.js': 'uni.uploadFile({ url: ' }), ['check', '--target', 'weixin'])
  expect(code).toBe(0)
  expect(out).toContain('[parse-error]')
  expect(out).toContain('[insecure-url]')
})

test('a file at which crossload fails is named at the end, with a finding that says what to report, and the others are checked', async () => {
  const files = { 'a.js': INSECURE, 'b.js': `${INSECURE};x = ${'('.repeat(50_000)}`, 'c.js': INSECURE }
  const { code, out, err } = await runCli(createProject(files), ['check', '--target', 'weixin'])
  expect(code).toBe(2)
  expect(out.match(/\[(?:insecure-url|internal-error)\]/g)).toEqual(['[insecure-url]', '[internal-error]', '[insecure-url]'])
  expect(out).toContain('https://github.com/crossload/crossload/issues')
  expect(err).toContain('b.js: could not be checked')
})

test('errors that stop a command are worded in Chinese, too', async () => {
  const folder = createProject({ 'a.js': INSECURE })
  const [byOption, byTerminal] = await Promise.all([
    runCli(folder, ['check', '--target', 'nowhere', '--locale', 'zh']),
    runCli(folder, ['check', '--target', 'nowhere'], { LANG: 'zh_CN.UTF-8' }),
  ])
  expect(byOption.err).toContain('错误: --target nowhere: 不是宿主')
  expect(byTerminal.err).toBe(byOption.err)
})
