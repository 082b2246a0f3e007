import { createRequire, isBuiltin } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHost, runBundle, startServer } from '@crossload/testing'
import type { ReceivedRequest, UploadServer } from '@crossload/testing'
import { BUNDLERS } from './bundlers.ts'
import { copyApp, removeApp } from './fixtureApp.ts'
import { buildWell } from './runBuild.ts'

const require = createRequire(import.meta.url)

const ORIGIN = 'https://up.example'

const PHOTO = new TextEncoder().encode('not really a photo')

/** How each host wants a temporary path written. */
const PHOTO_PATH = { alipay: 'https://resource/photo.png', weixin: 'wxfile://photo.png' } as const

let server: UploadServer
let root: string

beforeAll(async () => {
  server = await startServer()
  root = copyApp()
})

afterAll(async () => {
  removeApp(root)
  await server.close()
})

/** What a server can tell requests apart by. */
function tell({ method, url, headers, fields, files }: ReceivedRequest) {
  const parts = files.map(({ field, filename, bytes }) => ({ field, filename, text: new TextDecoder().decode(bytes) }))
  return { method, url, album: headers['x-album'], fields, files: parts }
}

/** What Farm's own module system takes hold of when it starts, whatever the app does. */
const FARM_GLOBALS = {
  global: {},
  process: { env: {} },
  __filename: '/bundle.cjs',
  require: (name: string): unknown => {
    if (!isBuiltin(name)) throw new Error(`${name} was not bundled`)
    return require(name)
  },
}

const file = (field: string) => ({ field, filename: 'photo.png', text: 'not really a photo' })
const post = (path: string, field: string, fields: Record<string, string> = {}, album?: string) => ({
  method: 'POST',
  url: ORIGIN + path,
  album,
  fields: expect.objectContaining(fields),
  files: [file(field)],
})

/** What the app's author asked for, whatever builds and whatever runs it. */
const ASKED_FOR = [
  post('/photo', 'photo', { caption: '海边的照片 🏖' }, 'summer'),
  post('/album', 'picture0', { title: '相册' }),
  post('/album', 'picture1', { title: '相册' }),
  post('/avatar', 'avatar'),
  post('/legacy', 'old'),
  post('/package', 'listed'),
  { method: 'GET', url: `${ORIGIN}/report`, album: undefined, fields: {}, files: [] },
]

describe.each(['alipay', 'weixin'] as const)('built for %s', (target) => {
  test.each(BUNDLERS)('with %s, the app sends what its author asked for', async (bundler) => {
    const { code } = await buildWell({ bundler, root, entry: 'main.ts', options: { target, packages: ['listed-uploader'] } })

    server.reset()
    server.respond(() => ({ status: 201, body: 'kept' }))
    const path = PHOTO_PATH[target]
    const host = createHost(target, { server, files: { [path]: PHOTO } })
    const { run } = runBundle(code, host, bundler === 'farm' ? FARM_GLOBALS : {})
    const results: unknown = await (run as (origin: string, photo: string) => Promise<unknown>)(ORIGIN, path)
    await host.idle()

    expect(server.requests.map(tell)).toEqual(ASKED_FOR)
    expect(results).toEqual([201, 'uploadFile:ok', [201, 'kept'], 201, 201, 'not sent to nowhere', true, 'function'])
    expect(host.thrown).toEqual([])
  })
})

test.each(BUNDLERS)('with %s, a package that is not listed keeps its calls', async (bundler) => {
  const { code } = await buildWell({ bundler, root, entry: 'main.ts', options: { target: 'alipay' } })
  expect(code.match(/uni\.uploadFile\(\{\s*url: ["'`]https:\/\/unlisted\.example\//g)).toHaveLength(1)
  expect(code.match(/uni\.uploadFile\(\{\s*url: `\$\{server\}\/package`/g)).toHaveLength(1)
})
