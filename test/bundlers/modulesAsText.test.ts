import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHost, runBundle, startServer } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'
import type { BundlerName } from './bundlers.ts'
import { buildWell } from './runBuild.ts'

const PHOTO_PATH = 'https://resource/photo.png'

interface Expected {
  /** File name below `src`: the ways that a bundler has of taking a module as something else than code. */
  readonly entry: string
  /** How many addresses in the bundle hold a module's bytes. */
  readonly inlined: number
  /** Do files beside the bundle hold a module's bytes? */
  readonly emits?: true
  /** Does the bundler make a file of a worker? */
  readonly hasWorker?: true
}

const EXPECTED: Readonly<Record<BundlerName, Expected>> = {
  rollup: { entry: 'rollup.js', inlined: 0 },
  rolldown: { entry: 'rolldown.js', inlined: 1, emits: true },
  vite: { entry: 'vite8.js', inlined: 2, hasWorker: true },
  vite7: { entry: 'vite.js', inlined: 2, hasWorker: true },
  vite5: { entry: 'vite.js', inlined: 2, hasWorker: true },
  webpack: { entry: 'webpack.js', inlined: 2, emits: true, hasWorker: true },
  webpack575: { entry: 'webpack575.js', inlined: 2, emits: true, hasWorker: true },
  rspack: { entry: 'rspack.js', inlined: 2, emits: true, hasWorker: true },
  esbuild: { entry: 'esbuild.js', inlined: 1, emits: true },
  farm: { entry: 'farm.js', inlined: 1, emits: true },
}

/** What bundles take hold of when they start. */
const GLOBALS = {
  global: {},
  process: { env: {} },
  URL,
  Buffer,
  atob,
  Uint8Array,
  __filename: '/bundle.cjs',
  require: createRequire(import.meta.url),
}

let server: UploadServer
let root: string
let author: string
let latin: Buffer

beforeAll(async () => {
  server = await startServer()
  root = realpathSync(mkdtempSync(join(tmpdir(), 'crossload-texts-')))
  const src = join(root, 'src')
  cpSync(fileURLToPath(new URL('./fixtures/texts/src', import.meta.url)), src, { recursive: true })
  author = readFileSync(join(src, 'uploader.js'), 'utf8')
  // Bytes are not always UTF-8.
  latin = Buffer.concat([Buffer.from(author), Buffer.from('// caf\u00e9\n', 'latin1')])
  for (const end of ['text', 'load', 'empty']) writeFileSync(join(src, `uploader.${end}.js`), author)
  for (const end of ['', '.binary', '.base64', '.dataurl', '.file', '.copy']) writeFileSync(join(src, `latin${end}.js`), latin)
})

afterAll(async () => {
  rmSync(root, { recursive: true })
  await server.close()
})

type Group = Readonly<Record<string, unknown>>

test.each(Object.entries(EXPECTED) as [BundlerName, Expected][])(
  'with %s, what is taken as text, bytes or a file is what its author wrote, and what is taken as code is rewritten',
  async (bundler, { entry, inlined, emits, hasWorker }) => {
    const { code, output, outFile } = await buildWell({ bundler, root, entry, takesTexts: true, sourcemap: false, options: { target: 'alipay' } })
    const host = createHost('alipay', { server, files: { [PHOTO_PATH]: new TextEncoder().encode('a photo') } })
    const { send, ...taken } = runBundle(code, host, GLOBALS)
    const { text, text2, bytes = {}, base64 = {} } = taken as Readonly<Record<string, Group>>

    expect(new Set(Object.values({ ...text, ...text2 }))).toEqual(new Set([author]))
    for (const value of Object.values(bytes)) expect(Buffer.from(value as Uint8Array)).toEqual(latin)
    for (const value of Object.values(base64)) expect(Buffer.from(String(value), 'base64')).toEqual(latin)
    const addresses = Array.from(code.matchAll(/["'`](data:(?:text|application)\/javascript[^"'`]*)/g), ([, address]) => String(address))
    expect(addresses).toHaveLength(inlined)
    for (const address of addresses) expect(Buffer.from(await (await fetch(address)).arrayBuffer())).toEqual(latin)

    const files = readdirSync(dirname(outFile), { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
    const others = files.map((file) => join(file.parentPath, file.name)).filter((path) => !path.startsWith(outFile)).map((path) => readFileSync(path))
    const workers = others.filter((content) => content.includes('/worker'))
    const emitted = others.filter((content) => !workers.includes(content)).map((content) => content.toString('latin1'))
    expect(new Set(emitted)).toEqual(new Set(emits && [latin.toString('latin1')]))
    expect(workers.map((content) => [content.includes('my.uploadFile('), content.includes('uni.uploadFile(')])).toEqual(hasWorker ? [[true, false]] : [])

    server.reset()
    server.respond(() => ({ status: 201 }))
    expect(await (send as (origin: string, path: string) => Promise<number>)('https://up.example', PHOTO_PATH)).toBe(201)
    expect(server.requests.map(({ files: [file] }) => file?.field)).toEqual(['photo'])
    // Of the module as code, once; of its texts nothing.
    expect(output.split('does not let an app set the header `Referer`')).toHaveLength(2)
  },
)
