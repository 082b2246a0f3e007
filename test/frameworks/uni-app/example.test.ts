import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createHost, startServer } from '@crossload/testing'
import type { EmulatedHost, UploadServer } from '@crossload/testing'
import { copyApp, inPairs, installExample, runCommand } from '../shared/frameworkApp.ts'
import type { Build, FrameworkApp } from '../shared/frameworkApp.ts'
import { openMiniProgram } from '../shared/openMiniProgram.ts'
import type { MiniProgram } from '../shared/openMiniProgram.ts'
import { PLATFORM_NAMES, PLATFORMS } from './platforms.ts'
import type { Platform } from './platforms.ts'

const builds = new Map<string, Build>()
let app: FrameworkApp
let server: UploadServer

/** Large enough to leave in many pieces, in bytes. */
const SIZE = 300_000

/** More than what a connection takes before the other side reads: uni-app passes a tap on in a timer of its own. */
const LARGE = 32_000_000

const photo = (byte: number, size: number) => new Uint8Array(size).fill(byte)
const outputOf = (platform: string) => join(app.folder, 'dist/build', platform)

beforeAll(async () => {
  const example = installExample('uni-app')
  app = copyApp(example, example)
  server = await startServer()
  await inPairs(PLATFORM_NAMES, async (platform) => {
    const command = [join(app.folder, 'node_modules/.bin/uni'), 'build', '-p', platform]
    builds.set(platform, await runCommand(app.folder, command, { UNI_OUTPUT_DIR: outputOf(platform) }))
  })
}, 600_000)

afterAll(async () => {
  await server?.close()
  app?.remove()
})

/** Where photos lie that the user picks. */
function placeOf(platform: Platform, name: string): string {
  if (platform === 'mp-alipay') return `https://resource/${name}.image`
  return platform === 'mp-harmony' ? `internal://cache/${name}.png` : `wxfile://tmp_${name}.png`
}

interface Album {
  readonly host: EmulatedHost
  readonly program: MiniProgram
}

/** Opens the album of a user who picks these photos, each filled with its own byte. */
function openAlbum(platform: Platform, photos: Readonly<Record<string, number>>, size = SIZE): Album {
  server.reset()
  const places = Object.entries(photos).map(([name, byte]) => [placeOf(platform, name), photo(byte, size)] as const)
  const setup = { server, files: Object.fromEntries(places), choose: { images: places.map(([place]) => place) } }
  const host = createHost(PLATFORMS[platform], setup)
  return { host, program: openMiniProgram(outputOf(platform), 'pages/index/index', host) }
}

/** The page's list of results: the only list of its data. */
function linesOf({ program }: Album): readonly string[] {
  const list = Object.values(program.page.data()).find((value) => Array.isArray(value)) as readonly object[] | undefined
  return (list ?? []).flatMap((line) => Object.values(line).filter((value) => typeof value === 'string'))
}

/** What the page's progress bar was told: the only number of its data, beside `r0` and `r1`, by which uni-app hears of a rendering. */
function percentsOf({ program }: Album): readonly number[] {
  const entries = program.page.changes.flatMap((change) => Object.entries(change))
  return entries.flatMap(([key, value]) => (typeof value === 'number' && !/^r[01]$/.test(key) ? [value] : []))
}

async function lines(album: Album, count: number): Promise<readonly string[]> {
  await vi.waitFor(() => expect(linesOf(album)).toHaveLength(count), { timeout: 20_000 })
  await album.host.idle()
  expect(album.host.thrown).toEqual([])
  return linesOf(album)
}

const received = () => server.requests.map(({ url, fields, files }) => ({ url, fields, files: files.map(({ field, bytes }) => [field, bytes.length, bytes[0]]) }))

test('the app has crossload as it is published', () => {
  const manifest = JSON.parse(readFileSync(join(app.folder, 'node_modules/unplugin-crossload/package.json'), 'utf8')) as object
  expect(manifest).toHaveProperty(['exports', './rollup'], { require: './dist/rollup.cjs', default: './dist/rollup.js' })
  expect(JSON.stringify(manifest)).not.toContain('workspace:')
})

describe.each(PLATFORM_NAMES)('the album on %s', (platform) => {
  test('builds, and prints nothing of crossload', () => {
    expect(builds.get(platform)).toMatchObject({ exitCode: 0, output: expect.stringContaining('Build complete') })
    expect(builds.get(platform)?.output).not.toMatch(/crossload/i)
  })

  test('a chosen photo arrives with its field and form data, the progress grows to its end, and the list says so', async () => {
    const album = openAlbum(platform, { beach: 7 })
    album.program.press('send')
    expect(await lines(album, 1)).toEqual([expect.stringMatching(/^stored: \{/)])
    expect(received()).toEqual([{ url: 'https://album.example.com/photo', fields: { album: 'summer' }, files: [['photo', SIZE, 7]] }])
    const percents = percentsOf(album)
    expect(percents.at(-1)).toBe(100)
    expect(new Set(percents).size).toBeGreaterThan(2)
    expect(percents).toEqual([...percents].sort((left, right) => left - right))
  })

  test('results are listed, the newest first', async () => {
    const album = openAlbum(platform, { beach: 7 })
    album.program.press('send')
    await lines(album, 1)
    server.respond(() => ({ status: 413 }))
    album.program.press('send')
    expect(await lines(album, 2)).toEqual(['refused: 413', expect.stringMatching(/^stored: /)])
  })

  test('Stop keeps the photo from arriving, and the list says so', async () => {
    const album = openAlbum(platform, { beach: 7 }, LARGE)
    album.program.press('send')
    for (let turn = 0; turn < 1000 && album.host.calls.length === 0; turn += 1) await new Promise(setImmediate)
    expect(album.host.calls).toHaveLength(1)
    album.program.press('stop')
    expect(await lines(album, 1)).toEqual([expect.stringMatching(/^uploadFile:fail/)])
    expect(server.requests).toEqual([])
  })

  test('several photos arrive, each in its field, and the list has one line for all', async () => {
    const album = openAlbum(platform, { beach: 7, forest: 8, lake: 9 })
    album.program.press('several')
    expect(await lines(album, 1)).toEqual([expect.stringMatching(/^stored 3: /)])
    const url = 'https://album.example.com/photos'
    expect(received()).toEqual([7, 8, 9].map((byte, at) => ({ url, fields: {}, files: [[`photo${at}`, SIZE, byte]] })))
  })
})
