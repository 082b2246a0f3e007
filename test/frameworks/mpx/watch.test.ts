import { spawn } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyApp, installExample } from '../shared/frameworkApp.ts'
import type { FrameworkApp } from '../shared/frameworkApp.ts'

/** One build. */
interface Round {
  readonly changed: readonly string[]
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
}

const here = fileURLToPath(new URL('.', import.meta.url))
const PAGE = 'src/pages/script/index.mpx'

let app: FrameworkApp
let child: ChildProcessWithoutNullStreams
let said = ''

/** What was built so far. Other pages have warnings of their own, all the time. */
const rounds = () =>
  Array.from(said.matchAll(/^ROUND (.*)$/gm), ([, json = '']) => {
    const round = JSON.parse(json) as Round
    return { ...round, warnings: round.warnings.filter((text) => stripVTControlCharacters(text).includes(`--> ${PAGE}:`)) }
  })
const built = (file: string) => readFileSync(join(app.folder, 'dist/ali', file), 'utf8')

/** Waits for a build. */
async function roundThat(isIt: (round: Round, index: number) => boolean): Promise<Omit<Round, 'changed'>> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    const round = rounds().find(isIt)
    if (round) return { errors: round.errors, warnings: round.warnings }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`there was no such build:\n${said}`)
}

/** Changes a file, and waits for what is built of it. */
async function change(file: string, from: string, to: string): Promise<Omit<Round, 'changed'>> {
  const path = join(app.folder, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  const before = rounds().length
  writeFileSync(path, text.replace(from, to))
  return await roundThat(({ changed }, index) => index >= before && changed.includes(path))
}

const shown = ({ warnings }: Omit<Round, 'changed'>) => warnings.map((text) => stripVTControlCharacters(text).split('\n').slice(0, 2).join('\n'))

beforeAll(async () => {
  const example = installExample('mpx')
  app = copyApp(join(here, 'app'), example)
  cpSync(join(example, 'webpack.config.mjs'), join(app.folder, 'webpack.config.mjs'))
  cpSync(join(here, 'watch.mjs'), join(app.folder, 'watch.mjs'))
  // Its caller may want the task or a promise: that is for the app to say.
  const uploads = join(app.folder, 'src/uploads.ts')
  writeFileSync(uploads, `${readFileSync(uploads, 'utf8')}\nexport const sent = () => mpx.uploadFile({ url: server, filePath: path, name: 'f' })\n`)
  const env = { ...process.env, NODE_ENV: 'production', FORCE_COLOR: '0', VITEST: '' }
  child = spawn(process.execPath, ['watch.mjs', 'ali'], { cwd: app.folder, env })
  child.stdout.on('data', (chunk) => (said += String(chunk)))
  child.stderr.on('data', (chunk) => (said += String(chunk)))
  await roundThat(() => true)
}, 300_000)

afterAll(() => {
  child?.kill('SIGKILL')
  app?.remove()
})

test('a changed component is rewritten anew, and nothing of the old one is left', async () => {
  expect(rounds()[0]).toEqual({ changed: [], errors: [], warnings: [] })
  expect(built('pages/script/index.js')).toMatch(/alipay__\w+\.mpxPromise\)\([^;]*\/default-import`/)
  expect(await change(PAGE, '/default-import`', '/changed`')).toEqual({ errors: [], warnings: [] })
  const code = built('pages/script/index.js')
  expect(code).toMatch(/alipay__\w+\.mpxPromise\)\([^;]*\/changed`/)
  expect(code).not.toContain('/default-import`')
  expect(code).not.toMatch(/_mpxjs_core__\w+(?:\["default"\]|\.default)\)?\.uploadFile\(/)
})

test('a changed script file is rewritten anew', async () => {
  expect(await change('src/uploads.ts', "/ts-file`, filePath: path, name: 'f'", "/ts-file`, filePath: path, name: 'renamed'")).toEqual({
    errors: [],
    warnings: [],
  })
  expect(built('pages/typed/index.js')).toMatch(/fileName: ['"]renamed['"]/)
})

test('a warning comes with the change that causes it, stays while other files change, and goes with its cause', async () => {
  const path = join(app.folder, PAGE)
  const added = await change(PAGE, 'url: `${server}/changed`', "url: 'http://album.example.com/changed'")
  const before = readFileSync(path, 'utf8').split("'http://album")[0]?.split('\n') ?? []
  const warning = expect.stringMatching(
    new RegExp(`^warning\\[insecure-url\\]: Alipay[^]*--> src/pages/script/index\\.mpx:${before.length}:${(before.at(-1)?.length ?? 0) + 1}$`),
  )
  expect(shown(added)).toEqual([warning])
  expect(shown(await change('src/place.js', 'album.example.com', 'photos.example.com'))).toEqual([warning])
  expect(built('bundle.js')).toContain('https://photos.example.com')
  // The same finding elsewhere in the file.
  const moved = await change(PAGE, '<script>\n', '<script>\n  // One more line.\n')
  expect(shown(moved)).toEqual([expect.stringContaining(`index.mpx:${before.length + 1}:`)])
  expect(await change(PAGE, "'http://album", "'https://album")).toEqual({ errors: [], warnings: [] })
})

test('a comment that silences a warning counts from the build after it was written, and so does its removal', async () => {
  expect(shown(await change(PAGE, "'https://album", "'http://album"))).toHaveLength(1)
  expect(await change(PAGE, '          url:', '          // crossload-ignore-next-line insecure-url -- a test server\n          url:')).toEqual({
    errors: [],
    warnings: [],
  })
  expect(shown(await change(PAGE, '          // crossload-ignore-next-line insecure-url -- a test server\n', ''))).toHaveLength(1)
  expect(await change(PAGE, "'http://album", "'https://album")).toEqual({ errors: [], warnings: [] })
})

test('a component that does not parse is an error until it does', async () => {
  const { errors } = await change(PAGE, 'hear(text) {', 'hear(text {')
  expect(errors.length).toBeGreaterThan(0)
  expect(await change(PAGE, 'hear(text {', 'hear(text) {')).toEqual({ errors: [], warnings: [] })
  expect(built('pages/script/index.js')).toMatch(/alipay__\w+\.mpxPromise\)\([^;]*\/changed'/)
})

test('what one file says about the app changes the calls in others, which themselves did not change', async () => {
  const settledBy = () => {
    const [, call = ''] = /\bsent = \(\) => ([^;]*);/.exec(built('pages/typed/index.js')) ?? []
    return /mpxPromise|hostTask\)?\(my/.exec(call)?.[0]
  }
  expect(settledBy()).toBe('mpxPromise')
  await change('src/app.mpx', 'usePromise: true', 'usePromise: false')
  expect(settledBy()).toMatch(/^hostTask/)
  await change('src/app.mpx', 'usePromise: false', 'usePromise: true')
  expect(settledBy()).toBe('mpxPromise')
})

test('stops when it is asked to', async () => {
  child.stdin.end()
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(said).toMatch(/^STOPPED$/m)
})
