import { readdirSync } from 'node:fs'
import { HOSTS, hosts, METHODS } from '@crossload/hosts'
import { RULE_NAMES } from '@crossload/core'
import { expect, test } from 'vitest'
import { textsOf } from '../src/texts.ts'
import { describeSupport } from '../src/tables/support.ts'
import { createProject, runCli } from './runCli.ts'

test('the table names every host and option, and fits the width', async () => {
  const { code, out } = await runCli(createProject({}), ['hosts'])
  expect(code).toBe(0)
  const words = new Set(out.split(/\s+/))
  expect(HOSTS.filter((host) => !words.has(host))).toEqual([])
  const options = METHODS.flatMap((method) => HOSTS.flatMap((host) => Object.keys(hosts[host].methods[method].options)))
  expect(options.filter((option) => !words.has(option))).toEqual([])
  const [legend = '', ...lines] = out.trimEnd().split('\n').toReversed()
  expect(legend).toContain('no source says')
  expect(lines.filter((line) => line.length > 100)).toEqual([])
})

test('a cell says what the data say', async () => {
  const { out } = await runCli(createProject({}), ['hosts'])
  const lines = out.split('\n')
  const head = lines.find((line) => /\bweixin\b/.test(line)) ?? ''
  const timeout = lines.find((line) => line.startsWith('timeout')) ?? ''
  const cell = (host: string) => timeout.slice(head.indexOf(host)).split(/ {2,}/)[0]
  expect([cell('weixin'), cell('alipay'), cell('qq')]).toEqual(['2.10.0', 'client 10.2.80', '?'])
})

test.each<readonly [Parameters<typeof describeSupport>[0], string]>([
  [true, '✓ yes'],
  [false, '✗ no'],
  [null, '? no source says'],
  [{ sdk: '2.1.0' }, '✓ 2.1.0'],
  [{ app: '10.2.80' }, '✓ client 10.2.80'],
  [{ sdk: '2.1.0', app: '10.2.80', ide: '3' }, '✓ 2.1.0 + client 10.2.80 (developer tools 3)'],
  [{ ide: '3.4.3' }, '✓ developer tools 3.4.3'],
])('support %j reads %s', (support, text) => {
  expect(describeSupport(support, textsOf('en'))).toBe(text)
})

test.each(['alipay', 'weixin', 'app'] as const)('the sheet of %s lists all of its options, by any of its names', async (host) => {
  const name = hosts[host].aliases[0] ?? host
  const { code, out } = await runCli(createProject({}), ['hosts', name, '--locale', 'zh'])
  expect(code).toBe(0)
  expect(out).toContain(hosts[host].title.zh)
  const options = METHODS.flatMap((method) => Object.keys(hosts[host].methods[method].options))
  expect(options.filter((option) => !new RegExp(`^  ${option} `, 'm').test(out))).toEqual([])
})

test('a sheet shows errors with remedies, limits with what they were, refused headers, the whitelist, and both sides of a dispute', async () => {
  const { out } = await runCli(createProject({}), ['hosts', 'alipay', '--locale', 'zh'])
  const flat = out.replaceAll(/\s+/g, '')
  const { errors, limits, domains, options } = hosts.alipay.methods.uploadFile
  const shown = [
    ...errors.flatMap(({ code, meaning, remedy }) => [`错误码${String(code)}`, meaning.zh, remedy?.zh ?? '']),
    ...(limits.timeout.earlier ?? []).map(({ value }) => `${value}ms`),
    domains.list?.zh ?? '',
    ...(options['timeout']?.dispute?.claims ?? []).flatMap(({ says, source }) => [says.zh, source]),
    '不能设置的请求头',
    'referer：不能设置',
  ]
  for (const text of shown) expect(flat).toContain(text.replaceAll(/\s+/g, ''))
})

test('the sheet of an option tells of every host, with the sources', async () => {
  const { out } = await runCli(createProject({}), ['hosts', 'TIMEOUT'])
  for (const host of HOSTS) expect(out).toContain(hosts[host].title.en)
  const flat = out.replaceAll(/\s+/g, '')
  const sources = HOSTS.flatMap((host) => hosts[host].methods.uploadFile.options['timeout']?.evidence ?? [])
  expect(sources.length).toBeGreaterThan(5)
  for (const { source } of sources) expect(flat).toContain(source.replaceAll(/\s+/g, ''))
})

test('every rule has its page in the built package', () => {
  const shipped = readdirSync(new URL('../dist/rules/', import.meta.url))
  expect(RULE_NAMES.filter((rule) => !shipped.includes(`${rule}.md`))).toEqual([])
})

test.each(['--help', 'check --help', 'transform --help', 'hosts --help', 'domains --help', 'explain --help', ''])(
  'help of "%s" is given in both languages',
  async (args) => {
    const words = args.split(' ').filter((word) => word !== '')
    const folder = createProject({})
    const [english, chinese] = await Promise.all([runCli(folder, words), runCli(folder, words, { LANG: 'zh_CN.UTF-8' })])
    expect([english.code, chinese.code]).toEqual([0, 0])
    expect(english.out).toMatch(/^Usage: crossload/)
    expect(chinese.out).toMatch(/^用法： crossload/)
    expect(chinese.out).not.toMatch(/\b(?:Usage|Options|Commands|Arguments):|show|display/)
  },
)
