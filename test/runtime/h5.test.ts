import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type * as H5 from '@crossload/runtime/h5'
import { startServer } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'

// A browser's own XMLHttpRequest and FormData (jsdom's) against the server on loopback.
let server: UploadServer
let dom: JSDOM
let h5: typeof H5

beforeAll(async () => {
  server = await startServer()
  dom = new JSDOM('', { url: `${server.origin}/` })
  for (const name of ['XMLHttpRequest', 'FormData'] as const) vi.stubGlobal(name, dom.window[name])
  h5 = await import('@crossload/runtime/h5')
})
beforeEach(() => server.reset())
afterAll(async () => {
  vi.unstubAllGlobals()
  dom.window.close()
  await server.close()
})

const file = (text: string, name: string) => new dom.window.File([text], name)

test('one request carries the form fields and then every file, with the boundary whatever the app sets', async () => {
  const answer = await h5.uploadFile({
    url: `${server.origin}/all`,
    header: { 'Content-Type': 'multipart/form-data', 'x-token': 't' },
    formData: { album: '春天' },
    files: [
      { name: 'one', file: file('first', 'a.txt') },
      { name: 'two', file: file('second', 'b.txt') },
    ],
  })
  expect(answer).toMatchObject({ statusCode: 200, errMsg: 'uploadFile:ok' })
  const [request] = server.requests
  expect(request?.fieldOrder).toEqual(['album', 'one', 'two'])
  expect(request?.fields).toEqual({ album: '春天' })
  expect(request?.headers).toMatchObject({ 'x-token': 't' })
  expect(request?.files.map(({ field, filename, bytes }) => [field, filename, Buffer.from(bytes).toString()])).toEqual([
    ['one', 'a.txt', 'first'],
    ['two', 'b.txt', 'second'],
  ])
})

test('a path is fetched and sent under its name, and callbacks fire once, complete last', async () => {
  server.respond(({ method }) => (method === 'GET' ? { body: 'bytes of the path' } : { status: 500, body: 'no' }))
  const events: string[] = []
  const result = await new Promise<{ statusCode?: number; data?: string }>((resolve) => {
    h5.uploadFile(
      {
        url: `${server.origin}/one`,
        filePath: `${server.origin}/picked.png`,
        name: 'avatar',
        success: (res) => {
          events.push('success')
          resolve(res)
        },
        fail: () => events.push('fail'),
        complete: () => events.push('complete'),
      },
      h5.taskOnly,
    )
  })
  await new Promise(setImmediate)
  expect(result).toMatchObject({ statusCode: 500, data: 'no' })
  expect(events).toEqual(['success', 'complete'])
  const upload = server.requests.find(({ method }) => method === 'POST')
  expect(upload?.files.map(({ field, bytes }) => [field, Buffer.from(bytes).toString()])).toEqual([['avatar', 'bytes of the path']])
})

test('abort fails once with the words that uni uses', async () => {
  server.respond(() => ({ delayMs: 500 }))
  const failure = await new Promise((resolve) => {
    const task = h5.uploadFile({ url: `${server.origin}/slow`, file: file('x', 'x.txt'), name: 'f', fail: resolve }, h5.taskOnly)
    setTimeout(() => (task as { abort(): void }).abort(), 50)
  })
  expect(failure).toEqual({ errMsg: 'uploadFile:fail abort', errCode: 600003 })
})

test('a timeout fails with the words that uni uses', async () => {
  server.respond(() => ({ delayMs: 2000 }))
  const promise = h5.uploadFile({ url: `${server.origin}/slow`, file: file('x', 'x.txt'), name: 'f', timeout: 80 })
  await expect(promise).rejects.toEqual({ errMsg: 'uploadFile:fail timeout', errCode: 5 })
})

test('a path that leads to nothing fails without a request', async () => {
  const promise = h5.uploadFile({ url: `${server.origin}/none`, filePath: 'http://127.0.0.1:1/nothing.png', name: 'f' })
  await expect(promise).rejects.toMatchObject({ errMsg: 'uploadFile:fail file error' })
  expect(server.requests).toEqual([])
})
