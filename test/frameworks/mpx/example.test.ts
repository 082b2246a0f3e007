import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createHost, startServer } from '@crossload/testing'
import type { EmulatedHost, UploadServer } from '@crossload/testing'
import { copyApp, inPairs, installExample, runCommand } from '../shared/frameworkApp.ts'
import type { Build, FrameworkApp } from '../shared/frameworkApp.ts'
import { openMiniProgram } from '../shared/openMiniProgram.ts'
import type { MiniProgram } from '../shared/openMiniProgram.ts'
import { MODE_NAMES, MODES, settle } from './modes.ts'
import type { Mode } from './modes.ts'

const PAGE = 'pages/index/index'
const SIZES = [30_000, 20_000, 10_000] as const

/** DingTalk's upload gives no task: nothing tells how far it is, and nothing stops it. */
const WITH_TASK = MODE_NAMES.filter((mode) => mode !== 'dd')

const builds = new Map<Mode, Build>()
let app: FrameworkApp
let server: UploadServer

beforeAll(async () => {
  const example = installExample('mpx')
  app = copyApp(example, example)
  server = await startServer()
  await inPairs(MODE_NAMES, async (mode) => {
    builds.set(mode, await runCommand(app.folder, [process.execPath, 'build.mjs', mode], { CI: '1' }))
  })
}, 600_000)

afterAll(async () => {
  await server.close()
  app.remove()
})

interface Opened {
  readonly host: EmulatedHost
  readonly program: MiniProgram
}

/** The app on a phone whose user chooses photos of these sizes. */
function open(mode: Mode, sizes: readonly number[]): Opened {
  server.reset()
  const name = MODES[mode]
  const photos = sizes.map((size, index) => {
    const path = name === 'alipay' ? `https://resource/${index}.image` : `wxfile://tmp_${index}.png`
    return [path, new Uint8Array(size).fill(index)] as const
  })
  const host = createHost(name, { server, files: Object.fromEntries(photos), choose: { images: photos.map(([path]) => path) } })
  return { host, program: openMiniProgram(join(app.folder, 'dist', mode), PAGE, host) }
}

async function choose(mode: Mode, sizes: readonly number[]): Promise<Opened> {
  const opened = open(mode, sizes)
  opened.program.press('choose')
  await settle(opened.host)
  return opened
}

const received = () => server.requests.map(({ url, fields, files }) => [url, fields, files.map(({ field, bytes }) => [field, bytes.length])])

describe.each(MODE_NAMES)('%s', (mode) => {
  test('builds', () => {
    expect(builds.get(mode)).toMatchObject({ exitCode: 0 })
    expect(builds.get(mode)?.output).toContain(`Built ${mode} with 0 warnings and 0 errors`)
  })

  test('the chosen photos are on the page, and nothing is sent yet', async () => {
    const { program } = await choose(mode, SIZES)
    expect(program.page.data()).toMatchObject({ paths: { length: SIZES.length }, percent: 0, uploading: false, results: [] })
    expect(server.requests).toEqual([])
  })

  test('a chooser that the user leaves changes nothing', async () => {
    const { host, program } = await choose(mode, [])
    expect(host.thrown).toEqual([])
    expect(program.page.data()).toMatchObject({ paths: [], results: [] })
  })

  test('the first photo arrives with its field, and the page says so', async () => {
    const { host, program } = await choose(mode, SIZES)
    program.press('upload')
    await settle(host)
    expect(host.thrown).toEqual([])
    expect(received()).toEqual([['https://album.example.com/photo', { album: 'summer' }, [['photo', SIZES[0]]]]])
    expect(program.page.data()).toMatchObject({ uploading: false, results: [expect.stringMatching(/^stored: \{.*"bytes":30000/)] })
  })

  test('all photos arrive in their order, and each has its line', async () => {
    const { host, program } = await choose(mode, SIZES)
    program.press('upload-all')
    await vi.waitFor(() => expect(program.page.data()['results']).toHaveLength(SIZES.length))
    expect(host.thrown).toEqual([])
    expect(received()).toEqual(SIZES.map((size) => ['https://album.example.com/photos', {}, [['photo', size]]]))
    expect(program.page.data()['results']).toEqual(SIZES.map((size) => expect.stringMatching(new RegExp(`^stored: .*"bytes":${size}\\b`))))
  })

  test('what the server refuses is told with its status', async () => {
    const { host, program } = await choose(mode, SIZES)
    server.respond(() => ({ status: 413 }))
    program.press('upload')
    await settle(host)
    expect(program.page.data()).toMatchObject({ uploading: false, results: ['refused: 413'] })
  })

  test('an upload whose connection breaks is told by what the host says of it', async () => {
    const { host, program } = await choose(mode, SIZES)
    server.respond(() => {
      throw new Error('the connection breaks')
    })
    program.press('upload')
    await settle(host)
    program.press('upload-all')
    await settle(host)
    expect(program.page.data()['results']).toEqual([expect.stringMatching(/^uploadFile:fail/), expect.stringMatching(/^uploadFile:fail/)])
  })
})

describe.each(WITH_TASK)('%s, on its way', (mode) => {
  test('the page shows how far the photo is, up to all of it', async () => {
    const { host, program } = await choose(mode, [2_000_000])
    program.press('upload')
    await settle(host)
    const shown = program.page.changes.flatMap(({ percent }) => (typeof percent === 'number' ? [percent] : []))
    expect(shown.at(-1)).toBe(100)
    expect(shown.filter((percent) => percent > 0 && percent < 100)).not.toEqual([])
    expect(shown).toEqual(shown.toSorted((a, b) => a - b))
  })

  test('Stop keeps the photo from arriving, and the page hears of it', async () => {
    const { host, program } = await choose(mode, [8_000_000])
    program.press('upload')
    await vi.waitFor(() => expect(program.page.data()['percent']).toBeGreaterThan(0), { interval: 1 })
    program.press('stop')
    await settle(host)
    expect(server.requests).toEqual([])
    expect(program.page.data()).toMatchObject({ uploading: false, results: [expect.stringMatching(/^uploadFile:fail/)] })
  })
})

test('dd: Stop breaks nothing, the photo arrives, and progress stands still', async () => {
  const { host, program } = await choose('dd', SIZES)
  program.press('upload')
  program.press('stop')
  await settle(host)
  expect(host.thrown).toEqual([])
  expect(received()).toHaveLength(1)
  expect(program.page.data()).toMatchObject({ percent: 0, uploading: false, results: [expect.stringMatching(/^stored: /)] })
})

test.each(['ali', 'dd'] as const)("%s: the host gets its own names for the photo's field and kind", async (mode) => {
  const { host, program } = await choose(mode, SIZES)
  program.press('upload')
  await settle(host)
  expect(host.calls.map(({ options }) => options)).toEqual([expect.objectContaining({ fileName: 'photo', fileType: 'image' })])
  expect(host.calls[0]?.options).not.toHaveProperty('name')
})
