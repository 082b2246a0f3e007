import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createHost, startServer } from '@crossload/testing'
import type { EmulatedHost, HostName, HostSetup, UploadServer } from '@crossload/testing'
import type * as Alipay from '../../packages/runtime/src/alipay.ts'

type Entry = typeof Alipay

const HOSTS = ['weixin', 'alipay', 'toutiao', 'baidu', 'qq', 'kuaishou', 'jd', 'xhs', 'lark', 'dingtalk', 'harmony'] as const
const URL = 'https://api.example.com/avatar'
const LARGE = 300_000

let server: UploadServer

beforeAll(async () => {
  server = await startServer()
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  // Each test is a page of its own.
  vi.resetModules()
  server.reset()
})

afterAll(() => server.close())

/** A path of a temporary file, as each host's choosers give it. */
function at(host: HostName, name: string): string {
  if (host === 'harmony') return `internal://cache/${name}`
  return host === 'alipay' || host === 'dingtalk' ? `https://resource/${name}` : `wxfile://${name}`
}

/** Three files: the middle one is large and has no name. */
function threeOf(host: HostName): { uri: string; name?: string }[] {
  return [{ uri: at(host, 'a.png'), name: 'first' }, { uri: at(host, 'b.mp4') }, { uri: at(host, 'c.mp3'), name: 'third' }]
}

async function open(name: HostName, setup: Partial<HostSetup> = {}): Promise<{ host: EmulatedHost; entry: Entry }> {
  const files = {
    [at(name, 'a.png')]: new Uint8Array([1, 2, 3]),
    [at(name, 'b.mp4')]: new Uint8Array(LARGE).fill(7),
    [at(name, 'c.mp3')]: new Uint8Array([4]),
  }
  const host = createHost(name, { server, files, ...setup })
  vi.stubGlobal(host.globalName, host.api)
  return { host, entry: (await import(`../../packages/runtime/src/${name}.ts`)) as Entry }
}

describe.each(HOSTS)('on %s', (name) => {
  const a = at(name, 'a.png')
  const three = threeOf(name)

  test('the drop-in sends what was asked for and gives what uni promises', async () => {
    const { host, entry } = await open(name)
    server.respond(() => ({ status: 201, body: 'made' }))
    const result = await entry.uploadFile({ url: URL, filePath: a, name: 'avatar', formData: { user: 'u' }, header: { 'x-token': 't' } })
    expect(result).toMatchObject({ statusCode: 201, data: 'made' })
    await host.idle()
    expect(server.requests).toHaveLength(1)
    const { url, fields, files, headers } = server.requests[0]!
    expect({ url, fields, token: headers['x-token'] }).toEqual({ url: URL, fields: { user: 'u' }, token: 't' })
    expect(files.map(({ field, bytes }) => [field, [...bytes]])).toEqual([['avatar', [1, 2, 3]]])
    expect(host.thrown).toEqual([])
  })

  test('files arrive one by one, in order, in their own fields', async () => {
    const { host, entry } = await open(name)
    const progress: number[] = []
    const promise = entry.uploadFile({ url: URL, files: three, name: 'other', formData: { user: 'u' } })
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    promise.onProgressUpdate?.((event) => progress.push(event.progress))
    const result = (await promise) as { results: { data: string; statusCode: number }[] }
    await host.idle()
    expect(server.requests.map(({ files, fields }) => [files[0]!.field, files[0]!.bytes.length, fields])).toEqual([
      ['first', 3, { user: 'u' }],
      ['other', LARGE, { user: 'u' }],
      ['third', 1, { user: 'u' }],
    ])
    expect(result.results.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200])
    const answered = result.results.map(({ data }) => JSON.parse(data) as { files: { field: string }[] })
    expect(answered.map(({ files }) => files[0]!.field)).toEqual(['first', 'other', 'third'])
    expect(progress).toEqual(progress.toSorted((x, y) => x - y))
    expect(progress.every(Number.isInteger)).toBe(true)
    expect(progress.at(-1)).toBe(name === 'dingtalk' ? undefined : 100)
  })

  test('a file that is not there fails with its index, and the others are not sent', async () => {
    const { host, entry } = await open(name)
    const missing = [three[0]!, { uri: at(name, 'missing.png') }, three[2]!]
    const outcome = await (entry.uploadFile({ url: URL, files: missing }) as Promise<unknown>).catch((error: unknown) => error)
    await host.idle()
    expect(outcome).toMatchObject({ index: 1, cancelled: 1 })
    expect((outcome as { errMsg: string }).errMsg).toMatch(/^uploadFile:fail/)
    expect((outcome as { results: unknown[] }).results).toHaveLength(1)
    expect(server.requests).toHaveLength(1)
  })

  test('complete tells the same story as fail', async () => {
    const { host, entry } = await open(name)
    const seen: object[] = []
    entry.uploadFile({
      url: URL,
      filePath: at(name, 'missing.png'),
      name: 'f',
      fail: (failure) => seen.push({ ...failure }),
      complete: (outcome) => seen.push({ ...outcome }),
    })
    await host.idle()
    expect(seen).toHaveLength(2)
    expect(seen[1]).toEqual(seen[0])
    expect((seen[0] as { errMsg: string }).errMsg).toMatch(/^uploadFile:fail/)
  })

  test('a download says where the file lies', async () => {
    const { host, entry } = await open(name)
    server.respond(() => ({ body: 'content' }))
    const result = await entry.downloadFile({ url: 'https://api.example.com/f.txt' })
    await host.idle()
    expect((result as { tempFilePath: string }).tempFilePath).toMatch(/\S/)
  })

  test('a failed request reaches every form of answer', async () => {
    const { host, entry } = await open(name)
    const options = name === 'alipay' || name === 'dingtalk' ? { fileName: 'f', fileType: 'image' } : { name: 'f' }
    const given = { url: URL, filePath: at(name, 'missing.png'), ...options }
    const failure = { errMsg: expect.stringMatching(/^uploadFile:fail/) as string }
    await expect(entry.uniVue3(given, entry.uploadFileResults)).rejects.toMatchObject(failure)
    await expect(entry.mpxPromise(given, entry.uploadFileResults)).rejects.toMatchObject(failure)
    expect(await entry.uniVue2(given, entry.uploadFileResults)).toMatchObject([failure])
    await host.idle()
    expect(server.requests).toHaveLength(0)
  })
})

const WITH_TASK = HOSTS.filter((name) => name !== 'dingtalk')

test.each(WITH_TASK)('abort on %s stops the running file, and the server never gets the rest', async (name) => {
  const { host, entry } = await open(name)
  const outcomes: unknown[] = []
  const task = entry.uploadFile({ url: URL, files: threeOf(name), complete: (outcome) => outcomes.push(outcome) })
  task.onProgressUpdate((event) => {
    if (event.progress > 40) task.abort()
  })
  await host.idle()
  expect(server.requests.map(({ files }) => files[0]!.field)).toEqual(['first'])
  expect(outcomes).toHaveLength(1)
  expect(outcomes[0]).toMatchObject({ index: 1, cancelled: 1 })
  expect((outcomes[0] as { errMsg: string }).errMsg).toMatch(/^uploadFile:fail.*abort/)
})

test('abort on dingtalk, which has no task, lets the running file end and keeps the rest', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { host, entry } = await open('dingtalk')
  const outcomes: unknown[] = []
  const task = entry.uploadFile({ url: URL, files: threeOf('dingtalk'), complete: (outcome) => outcomes.push(outcome) })
  task.abort()
  await host.idle()
  expect(server.requests.map(({ files }) => files[0]!.field)).toEqual(['first'])
  expect(outcomes).toMatchObject([{ errMsg: 'uploadFile:fail abort', index: 1, cancelled: 2 }])
  expect(warn).toHaveBeenCalledWith('crossload: no abort')
})

test("Alipay's IDE says statusCode as a string and gives no task: the app sees a number, and a task that does nothing", async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { host, entry } = await open('alipay', { environment: 'ide' })
  const outcomes: unknown[] = []
  const task = entry.uploadFile({ url: URL, filePath: at('alipay', 'a.png'), name: 'f', complete: (outcome) => outcomes.push(outcome) })
  task.abort()
  await host.idle()
  expect(outcomes).toMatchObject([{ statusCode: 200, errMsg: 'uploadFile:ok' }])
  expect(warn).toHaveBeenCalledWith('crossload: no abort')
})
