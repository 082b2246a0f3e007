import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'
import { widthOf, wrap } from './demo/columns.ts'
import { compareUploads } from './demo/compareUploads.ts'
import type { Upload } from './demo/compareUploads.ts'
import { DEMO_HOSTS } from './demo/demoHosts.ts'
import type { DemoHost } from './demo/demoHosts.ts'
import { judge } from './demo/judge.ts'
import type { Run } from './demo/judge.ts'
import { lineChanges } from './demo/lineChanges.ts'
import { pressButton } from './demo/pressButton.ts'
import { SCENARIOS } from './demo/scenarios.ts'
import type { Scenario } from './demo/scenarios.ts'
import { renderTable } from './demo/table.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const MAIN = fileURLToPath(new URL('./demo/main.ts', import.meta.url))
const TITLES = ['WeChat', 'Alipay', 'Douyin', 'DingTalk']
const CALLS = ['avatar', 'clip', 'abandoned', 'album', 'note', 'receipt', 'backup']
const ESCAPE = '\u001B'

function runDemo(settings: Readonly<Record<string, string>>) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env
  const args = ['--conditions=dev', '--import', 'tsx', MAIN]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env: { ...env, ...settings }, encoding: 'utf8' })
  return { status, stdout, stderr, lines: stdout.split('\n') }
}

describe('the whole demo in a pipe of 100 columns', () => {
  let demo: ReturnType<typeof runDemo>
  beforeAll(() => {
    demo = runDemo({ COLUMNS: '100' })
  })

  test('ends well', () => {
    expect(demo.stderr).toBe('')
    expect(demo.status).toBe(0)
  })

  /** DingTalk gives no task, so it shows no progress and cannot stop. */
  const markOf = (title: string, call: string) => (title === 'DingTalk' && ['clip', 'abandoned'].includes(call) ? '!' : '✓')

  test.each(TITLES.flatMap((title) => CALLS.map((call) => [title, call] as const)))('has a good row for %s, %s', (title, call) => {
    const rows = demo.lines.filter((line) => line.split(/ {2,}/).slice(0, 3).join('|') === `${markOf(title, call)}|${title}|${call}`)
    expect(rows).toHaveLength(1)
  })

  test('prints no line that is wider than the terminal', () => {
    expect(demo.lines.filter((line) => widthOf(line) > 100)).toEqual([])
  })

  test('prints no colours into a pipe', () => {
    expect(demo.stdout).not.toContain(ESCAPE)
  })
})

test('colours can be asked for, and are as wide as without them', () => {
  const { status, stdout, lines } = runDemo({ COLUMNS: '100', FORCE_COLOR: '1' })
  expect(status).toBe(0)
  expect(stdout).toContain(ESCAPE)
  expect(lines.filter((line) => widthOf(line) > 100)).toEqual([])
})

const ASKED: Upload = {
  url: 'https://api.example.com/avatar',
  field: 'avatar',
  fileName: 'photo.png',
  bytes: new Uint8Array([1, 2, 3]),
  form: { user: '42', app: 'quickstart' },
  headers: { authorization: 'Bearer quickstart' },
}

describe('the comparison of what was asked for with what arrived', () => {
  test('finds no difference between equal uploads, whatever the order of form fields and the other headers', () => {
    const received = { ...ASKED, form: { app: 'quickstart', user: '42' }, headers: { ...ASKED.headers, host: '127.0.0.1' } }
    expect(compareUploads([ASKED], [received])).toEqual([])
  })

  const WRONG: readonly (readonly [string, Partial<Upload>])[] = [
    ['address', { url: 'https://api.example.com/avatars' }],
    ['field', { field: 'file' }],
    ['file name', { fileName: 'image.png' }],
    ['byte', { bytes: new Uint8Array([1, 2, 4]) }],
    ['length', { bytes: new Uint8Array([1, 2]) }],
    ['form value', { form: { user: '43', app: 'quickstart' } }],
    ['missing form field', { form: { user: '42' } }],
    ['surplus form field', { form: { ...ASKED.form, fileType: 'image' } }],
    ['header', { headers: { authorization: 'Bearer other' } }],
    ['missing header', { headers: {} }],
  ]

  test.each(WRONG)('reports a wrong %s', (_, change) => {
    expect(compareUploads([ASKED], [{ ...ASKED, ...change }])).toHaveLength(1)
  })

  test('reports an upload that did not arrive, one too many, and two in the wrong order', () => {
    const other: Upload = { ...ASKED, field: 'other' }
    expect(compareUploads([ASKED], [])).toEqual(['asked for 1 upload(s), the server received 0'])
    expect(compareUploads([ASKED], [ASKED, other])).toEqual(['asked for 1 upload(s), the server received 2'])
    expect(compareUploads([ASKED, other], [other, ASKED])).toHaveLength(2)
  })
})

describe('a bundle on an emulated host', () => {
  const note = scenarioNamed('note')
  const wechat = hostTitled('WeChat')
  const bundle = (call: string) => `exports.saveNote = async (filePath) => new Promise((success, fail) => { ${call} })`
  let server: UploadServer
  beforeAll(async () => {
    server = await startServer()
    return () => server.close()
  })

  async function press(call: string): Promise<readonly string[]> {
    return judge(note, wechat, await pressButton(bundle(call), wechat, note, server))
  }

  test('is accepted when it asks the host for what the source asks for', async () => {
    expect(await press("wx.uploadFile({ url: 'https://api.example.com/notes', filePath, name: 'note', success, fail })")).toEqual([])
  })

  test('is reported when it still calls uni.uploadFile', async () => {
    const [first] = await press("uni.uploadFile({ url: 'https://api.example.com/notes', filePath, name: 'note', success, fail })")
    expect(first).toContain('uni.uploadFile is not a function')
  })

  test('is reported when the server receives another field, and when it receives the file twice', async () => {
    const wrong = "wx.uploadFile({ url: 'https://api.example.com/notes', filePath, name: 'file', success, fail })"
    expect(await press(wrong)).toEqual(['field is "file" instead of "note"'])
    const once = "wx.uploadFile({ url: 'https://api.example.com/notes', filePath, name: 'note', success, fail });"
    expect(await press(once + once)).toEqual(['asked for 1 upload(s), the server received 2'])
  })

  test('is reported when the host refuses the call', async () => {
    const [first] = await press("wx.uploadFile({ url: 'http://api.example.com/notes', filePath, name: 'note', success, fail })")
    expect(first).toMatch(/^the app got ".+"$/)
  })
})

describe('the judgement of a pressed button', () => {
  const wechat = hostTitled('WeChat')
  const dingtalk = hostTitled('DingTalk')
  const sent = { kind: 'sent' } as const
  const aborted = { kind: 'failed', message: 'uploadFile:fail abort' } as const

  test.each(SCENARIOS.filter(({ stops }) => !stops))('accepts $name when everything arrives, and nothing else', (scenario) => {
    const run: Run = { outcome: sent, received: scenario.asks, percents: [50, 100], said: [] }
    expect(judge(scenario, wechat, run)).toEqual([])
    expect(judge(scenario, wechat, { ...run, received: [] })).not.toEqual([])
    expect(judge(scenario, wechat, { ...run, outcome: { kind: 'failed', message: 'uploadFile:fail' } })).not.toEqual([])
  })

  test('a stopped upload must not arrive, must not be reported as done, and must fail as an abort', () => {
    const scenario = scenarioNamed('abandoned')
    expect(judge(scenario, wechat, { outcome: aborted, received: [], percents: [], said: [] })).toEqual([])
    expect(judge(scenario, wechat, { outcome: sent, received: [], percents: [], said: [] })).not.toEqual([])
    expect(judge(scenario, wechat, { outcome: aborted, received: scenario.asks, percents: [], said: [] })).not.toEqual([])
    const timedOut = { kind: 'failed', message: 'uploadFile:fail timeout' } as const
    expect(judge(scenario, wechat, { outcome: timedOut, received: [], percents: [], said: [] })).not.toEqual([])
  })

  test('a host that gives no task cannot stop an upload, so there it has to arrive whole', () => {
    const scenario = scenarioNamed('abandoned')
    expect(judge(scenario, dingtalk, { outcome: sent, received: scenario.asks, percents: [], said: [] })).toEqual([])
    expect(judge(scenario, dingtalk, { outcome: aborted, received: [], percents: [], said: [] })).not.toEqual([])
  })

  test('a progress bar has to reach 100 where the host reports progress', () => {
    const scenario = scenarioNamed('clip')
    const run: Run = { outcome: sent, received: scenario.asks, percents: [40, Number.NaN], said: [] }
    expect(judge(scenario, wechat, run)).not.toEqual([])
    expect(judge(scenario, wechat, { ...run, percents: [] })).not.toEqual([])
    expect(judge(scenario, dingtalk, { ...run, percents: [] })).toEqual([])
  })
})

describe('what the output is made of', () => {
  test('changed lines are found, and unchanged ones left out', () => {
    expect(lineChanges('a\nb\nc', 'a\nx\nc\nd')).toEqual([
      { kind: 'removed', text: 'b' },
      { kind: 'added', text: 'x' },
      { kind: 'added', text: 'd' },
    ])
    expect(lineChanges('a\nb', 'a\nb')).toEqual([])
  })

  test('a CJK letter is two columns wide, a colour none', () => {
    expect(widthOf('春天.png')).toBe(8)
    expect(widthOf(`${ESCAPE}[31mred${ESCAPE}[39m`)).toBe(3)
  })

  test('wrapped text keeps every word and the width', () => {
    const text = '设置后无效 because the host takes one file a call'
    expect(wrap(text, 16).join(' ')).toBe(text)
    expect(Math.max(...wrap(text, 16).map(widthOf))).toBeLessThanOrEqual(16)
  })

  test('a table gives way in the column that may shrink, and its columns stay aligned under CJK text', () => {
    const rows = [{ cells: ['春天', 'a long text that has to be cut somewhere', 'end'] }, { cells: ['spring', 'short', 'end'] }]
    const lines = renderTable([{ title: 'one' }, { title: 'two', shrinks: true }, { title: 'three' }], rows, 30)
    expect(lines.map(widthOf).every((width) => width <= 30)).toBe(true)
    const [, , first = '', second = ''] = lines
    expect(widthOf(first.slice(0, first.indexOf('end')))).toBe(widthOf(second.slice(0, second.indexOf('end'))))
  })
})

function hostTitled(title: string): DemoHost {
  const host = DEMO_HOSTS.find((each) => each.title === title)
  if (!host) throw new Error(`no host ${title}`)
  return host
}

function scenarioNamed(name: string): Scenario {
  const scenario = SCENARIOS.find((each) => each.name === name)
  if (!scenario) throw new Error(`no scenario ${name}`)
  return scenario
}
