import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyApp, installExample, runCommand } from '../shared/frameworkApp.ts'
import type { Build, FrameworkApp } from '../shared/frameworkApp.ts'

const sources = fileURLToPath(new URL('./app', import.meta.url))

/** uni-app turns maps off for mini-programs, unless a plugin in front of all turns them on again. */
const CONFIG = `
import uni from '@dcloudio/vite-plugin-uni'
import crossload from 'unplugin-crossload/vite'
import { defineConfig } from 'vite'

const maps = { name: 'maps', configResolved(config) { config.build.sourcemap = true } }

export default defineConfig({
  build: { minify: false },
  plugins: [maps, uni(), crossload({ packages: ['listed-uploader'], minVersions: { weixin: '2.9.0' } })],
})
`

let app: FrameworkApp
let build: Build

const page = 'src/pages/options/index.vue'
const output = () => join(app.folder, 'dist/maps')
const textOf = (file: string) => readFileSync(join(app.folder, file), 'utf8')

/** Line from 1 and column from 0 of the first place where a text stands. */
function placeOf(text: string, word: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(word)).split('\n')
  return { line: before.length, column: before.at(-1)?.length ?? 0 }
}

beforeAll(async () => {
  app = copyApp(sources, installExample('uni-app'), join(sources, 'packages'))
  writeFileSync(join(app.folder, 'vite.config.ts'), CONFIG)
  writeFileSync(join(app.folder, page), textOf(page).replace("name: 'f',", "name: 'f', timeout: 9000, // 图片"))
  const command = [join(app.folder, 'node_modules/.bin/uni'), 'build', '-p', 'mp-weixin']
  build = await runCommand(app.folder, command, { UNI_OUTPUT_DIR: output() })
}, 300_000)

afterAll(() => app.remove())

test('a warning stands at the line and column of the component that the author wrote, with its text', () => {
  const { line, column } = placeOf(textOf(page), 'timeout: 9000')
  expect(build.output).toContain(`${page}:${line}:${column + 1}`)
  expect(build.output).toContain('timeout: 9000, // 图片')
  expect(build.output).toContain('2.10.0')
  expect(build.exitCode).toBe(0)
})

test("a rewritten call is traced to the component's own line and column", () => {
  const code = readFileSync(join(output(), 'pages/options/index.js'), 'utf8')
  const mapFile = [join(output(), 'pages/options/index.js.map'), join(output(), '../.sourcemap/mp-weixin/pages/options/index.js.map')].find(existsSync)
  if (mapFile === undefined) throw new Error(`no map: ${build.output}`)
  const map = new TraceMap(readFileSync(mapFile, 'utf8'))
  const { source, line, column } = originalPositionFor(map, placeOf(code, 'uploadFile('))
  const wanted = placeOf(textOf(page), 'uni.uploadFile(')
  expect(source).toContain('pages/options/index.vue')
  expect(line).toBe(wanted.line)
  expect([wanted.column, wanted.column + 'uni.'.length]).toContain(column)
})

/** Starts a command that does not end, and gives it time until something is so. */
async function whileRunning(command: readonly string[], env: Readonly<Record<string, string>>, work: (said: () => string) => Promise<void>): Promise<void> {
  const [file = '', ...args] = command
  const child = spawn(file, args, { cwd: app.folder, env: { ...process.env, VITEST: '', NODE_ENV: 'development', FORCE_COLOR: '0', ...env } })
  let said = ''
  child.stdout.on('data', (chunk) => (said += String(chunk)))
  child.stderr.on('data', (chunk) => (said += String(chunk)))
  try {
    await work(() => stripVTControlCharacters(said))
  } finally {
    child.kill('SIGKILL')
  }
}

async function until(isSo: () => boolean | Promise<boolean>, said: () => string): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 200) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`it never came to that:\n${said()}`)
}

test('a changed file is rewritten again while watching', async () => {
  const folder = join(app.folder, 'dist/watched')
  const built = join(folder, 'plain.js')
  const read = () => (existsSync(built) ? readFileSync(built, 'utf8') : '')
  await whileRunning([join(app.folder, 'node_modules/.bin/uni'), '-p', 'mp-weixin'], { UNI_OUTPUT_DIR: folder }, async (said) => {
    await until(() => /\bwx(?:\$\d+)?\.uploadFile\(/.test(read()), said)
    writeFileSync(join(app.folder, 'src/plain.ts'), textOf('src/plain.ts').replace('/plain`', '/changed`'))
    await until(() => read().includes('/changed`'), said)
    expect(read()).toMatch(/\bwx(?:\$\d+)?\.uploadFile\(\{ url: `\$\{path\.server\}\/changed`/)
    expect(read()).not.toMatch(/index\.uploadFile\(\{/)
  })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

test("h5's dev server keeps the framework's own call", async () => {
  const port = await freePort()
  await whileRunning([join(app.folder, 'node_modules/.bin/uni'), '-p', 'h5', '--port', String(port)], {}, async (said) => {
    await until(() => said().includes(`localhost:${port}`), said)
    const text = await fetch(`http://localhost:${port}/src/plain.ts`).then((answer) => answer.text())
    expect(text).not.toContain('@crossload/runtime')
    expect(text).toMatch(/uploadFile\(\{/)
  })
})
