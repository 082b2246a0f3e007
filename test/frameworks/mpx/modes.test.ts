import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { createHost, startServer } from '@crossload/testing'
import type { EmulatedHost, UploadServer } from '@crossload/testing'
import type { JsonReport } from '../../../packages/cli/src/formats/json.ts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createFormTable } from '../shared/formTable.ts'
import { copyApp, inPairs, installExample, runCommand } from '../shared/frameworkApp.ts'
import type { Build, FrameworkApp } from '../shared/frameworkApp.ts'
import { openMiniProgram } from '../shared/openMiniProgram.ts'
import type { MiniProgram } from '../shared/openMiniProgram.ts'
import { deadCalls, fieldsOf, FORMS } from './forms.ts'
import { MODE_NAMES, MODES, settle } from './modes.ts'
import type { Mode } from './modes.ts'

const GLOBALS: Readonly<Record<Mode, string>> = { wx: 'wx', ali: 'my', tt: 'tt', swan: 'swan', qq: 'qq', jd: 'jd', ks: 'ks', dd: 'dd' }

/** Whose own task, which the app gets, has no `onHeadersReceived`. Where the task is made, a listener that does nothing loses nothing. */
const WITHOUT_HEADERS: readonly string[] = ['ks']

/** Pages of the test app. */
const PAGES = ['block', 'modes', 'named', 'script', 'setup', 'typed']

const sources = fileURLToPath(new URL('./app', import.meta.url))
const CLI = fileURLToPath(new URL('../../../packages/cli/dist/bin.js', import.meta.url))
/** Who takes addresses without TLS, as far as anybody says. */
const TAKES_HTTP: readonly string[] = ['jd', 'dd', 'web']

const table = createFormTable()
const builds = new Map<string, Build>()
let app: FrameworkApp
let server: UploadServer
let checked: JsonReport

const photo = new Uint8Array(20_000).fill(7)
const outputOf = (mode: string) => join(app.folder, 'dist', mode)

beforeAll(async () => {
  const example = installExample('mpx')
  app = copyApp(sources, example)
  for (const file of ['build.mjs', 'webpack.config.mjs', 'index.html']) cpSync(join(example, file), join(app.folder, file))
  server = await startServer()
  checked = await checkSources()
  await inPairs([...MODE_NAMES, 'web'], async (mode) => {
    builds.set(mode, await runCommand(app.folder, [process.execPath, 'build.mjs', mode], { CI: '1' }))
  })
}, 600_000)

afterAll(async () => {
  table.print('Mpx 2: what became of each call form, and the server got its file')
  await server.close()
  app.remove()
})

function open(mode: Mode, path: string): { readonly host: EmulatedHost; readonly program: MiniProgram } {
  const name = MODES[mode]
  server.reset()
  const place = name === 'alipay' ? 'https://resource/photo.image' : 'wxfile://tmp_photo.png'
  const host = createHost(name, { server, files: { [place]: photo } })
  return { host, program: openMiniProgram(outputOf(mode), path, host) }
}

/** Where the author wrote something: the line from 1, the column from 0. */
function placesOf(file: string, text: string): readonly { readonly line: number; readonly column: number }[] {
  const lines = readFileSync(join(sources, file), 'utf8').split('\n')
  return lines.flatMap((line, index) => (line.includes(text) ? [{ line: index + 1, column: line.indexOf(text) }] : []))
}

/** What `crossload check` says of the sources, for every host at once. */
async function checkSources(): Promise<JsonReport> {
  const targets = [...Object.values(MODES), 'h5'].join(',')
  const { output } = await runCommand(app.folder, [process.execPath, CLI, 'check', '--target', targets, '--format', 'json'])
  return JSON.parse(output) as JsonReport
}

function scriptsOf(mode: string): readonly string[] {
  return readdirSync(outputOf(mode), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(outputOf(mode), file), 'utf8'))
}

describe.each(MODE_NAMES)('%s', (mode) => {
  test('builds', () => {
    expect(builds.get(mode)).toMatchObject({ exitCode: 0 })
    expect(builds.get(mode)?.output).toContain(`Built ${mode} with`)
  })

  test.each(FORMS)('%s %s reaches the server, and the page hears of it', async (path, form, method) => {
    const { host, program } = open(mode, path)
    program.page.call(method, { type: 'tap' })
    await settle(host)
    expect(host.thrown).toEqual([])
    const sent = server.requests.map(({ url, fields, files }) => [url, fields, files.map(({ field, bytes }) => [field, bytes.length])])
    expect(sent).toEqual([[`https://album.example.com/${form}`, fieldsOf(form, mode), [['f', photo.length]]]])
    expect(Object.values(program.page.data())).toContain('number 200')
    table.note(mode, form, 'sent')
  })

  test("every call of mpx.uploadFile has become one of the host's global", () => {
    const pages = readdirSync(join(outputOf(mode), 'pages'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
    expect(pages.map((file) => file.replaceAll('\\', '/')).toSorted()).toEqual(PAGES.map((page) => `${page}/index.js`))
    const scripts = scriptsOf(mode).join('\n')
    const left = scripts.match(/(?:\bmpx|_mpxjs_core__\w+(?:\["default"\]|\.default)?)\)?\.uploadFile\(/g) ?? []
    expect(left).toHaveLength(deadCalls(mode))
    expect(scripts).not.toMatch(/_mpxjs_api_proxy__\w+\.uploadFile\)?\(/)
    expect(scripts).toContain(`${GLOBALS[mode]}.uploadFile(`)
  })

  test.each([
    ['script', 'warned'],
    ['setup', 'setup'],
    ['typed', 'typescript'],
  ])('the source map leads from the built page %s to the line of the .mpx file', (page, form) => {
    const file = join(outputOf(mode), 'pages', page, 'index.js')
    const line = readFileSync(file, 'utf8').split('\n').findIndex((text) => text.includes(`/${form}\``))
    const column = readFileSync(file, 'utf8').split('\n')[line]?.indexOf('url:') ?? -1
    expect(column).toBeGreaterThan(0)
    const original = originalPositionFor(new TraceMap(readFileSync(`${file}.map`, 'utf8')), { line: line + 1, column })
    expect(original.source).toContain(`/src/pages/${page}/index.mpx`)
    expect(original.line).toBe(placesOf(`src/pages/${page}/index.mpx`, `/${form}\``)[0]?.line)
  })
})

test.each(MODE_NAMES.filter((mode) => mode !== 'dd'))(
  '%s: a task that is stopped keeps the file from arriving, and the page hears of it',
  async (mode) => {
    const { host, program } = open(mode, 'pages/script/index')
    program.page.call('stopped', { type: 'tap' })
    await settle(host)
    expect(server.requests).toEqual([])
    expect(Object.values(program.page.data())).toContainEqual(expect.stringMatching(/^uploadFile:fail/))
    table.note(mode, 'stopped', 'stopped')
  },
)

test('dd: nothing stops an upload of DingTalk, and asking for it breaks nothing', async () => {
  const { program } = open('dd', 'pages/script/index')
  program.page.call('stopped', { type: 'tap' })
  await vi.waitFor(() => expect(server.requests).toHaveLength(1))
  table.note('dd', 'stopped', 'goes on')
})

/** Rule and place of each warning that a build shows. */
function warningsOf(mode: string): readonly string[] {
  const shown = builds.get(mode)?.output.matchAll(/warning\[([\w-]+)\].*\n\s*--> (\S+)/g) ?? []
  return Array.from(shown, ([, rule, place]) => `${rule} ${place}`).toSorted()
}

/** The same, where the author wrote something: `rule src/file:line:column`. */
function warningAt(rule: string, file: string, text: string, index = 0): string {
  const place = placesOf(file, text)[index]
  return `${rule} ${file}:${place?.line}:${(place?.column ?? Number.NaN) + 1}`
}

describe.each([...MODE_NAMES, 'web'])('warnings of %s', (mode) => {
  test('stand at the line and column of the file that is built in this mode, and only where the host lacks something', () => {
    // The first place is in a branch of another mode, which Mpx itself drops only after all loaders.
    const headers = warningAt('unsupported-task-method', 'src/pages/script/index.mpx', 'task.onHeadersReceived', 1)
    const isAli = mode === 'ali'
    const idle = warningAt('unused-ignore', 'src/pages/typed/index.mpx', 'insecure-url -- there is nothing')
    const insecure = [
      warningAt('insecure-url', 'src/pages/typed/index.mpx', "'http://album.example.com/typed'"),
      warningAt('insecure-url', 'src/pages/setup/index.mpx', "'http://album.example.com/setup'"),
      warningAt('insecure-url', isAli ? 'src/own.ali.js' : 'src/own.js', "'http://"),
      warningAt('insecure-url', 'src/pages/block/index.mpx', isAli ? "'http://album.example.com/block-ali'" : "'http://album.example.com/block'"),
      warningAt('insecure-url', 'src/pages/modes/index.mpx', isAli ? "'http://album.example.com/comment-ali'" : "'http://album.example.com/comment'"),
      warningAt('insecure-url', isAli ? 'src/pages/named/index.ali.mpx' : 'src/pages/named/index.mpx', "'http://"),
    ]
    const wanted = [idle, ...(WITHOUT_HEADERS.includes(mode) ? [headers] : []), ...(TAKES_HTTP.includes(mode) ? [] : insecure)]
    expect(warningsOf(mode)).toEqual(wanted.toSorted())
  })

  test('are those that a look at the sources gives, without a build', () => {
    const host = mode === 'web' ? 'h5' : MODES[mode as Mode]
    const diagnostics = checked.files.flatMap(({ file, diagnostics: all }) => all.map((each) => ({ file, ...each })))
    const told = diagnostics.filter((each) => each.host === host && each.severity === 'warn')
    const places = told.map(({ rule, file, range: { start } }) => `${rule} ${file}:${start.line}:${start.column + 1}`)
    expect(places.toSorted()).toEqual(warningsOf(mode))
  })
})
