import { request } from 'node:http'
import { connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startServer } from '../src/server.ts'
import type { UploadServer } from '../src/server.ts'
import { PHOTO } from './hostCalls.ts'

let server: UploadServer

beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.close())

test('a form that Node encodes arrives as it was', async () => {
  const form = new FormData()
  form.append('标题', '第一行\r\n第二行')
  form.append('twice', '1')
  form.append('twice', '2')
  form.append('__proto__', 'not a prototype')
  form.append('头像', new File([PHOTO], '照片.png', { type: 'image/png' }))
  form.append('second', new File([], 'empty.bin'))
  const response = await fetch(`${server.origin}/path?q=1`, { method: 'POST', body: form, headers: { 'X-A': 'b' } })

  expect(await response.json()).toMatchObject({ files: [{ field: '头像', bytes: PHOTO.length }, { field: 'second', bytes: 0 }] })
  const [received] = server.requests
  expect(received).toMatchObject({ method: 'POST', url: '/path?q=1', headers: { 'x-a': 'b' } })
  expect(received?.fieldOrder).toEqual(['标题', 'twice', 'twice', '__proto__', '头像', 'second'])
  expect(Object.entries(received?.fields ?? {})).toEqual([
    ['标题', '第一行\r\n第二行'],
    ['twice', '2'],
    ['__proto__', 'not a prototype'],
  ])
  expect(received?.files.map(({ field, filename, contentType }) => [field, filename, contentType])).toEqual([
    ['头像', '照片.png', 'image/png'],
    ['second', 'empty.bin', 'application/octet-stream'],
  ])
  expect(Buffer.compare(received!.files[0]!.bytes, PHOTO)).toBe(0)
})

test('the handler decides the answer until the next reset', async () => {
  server.respond(({ method }) => ({ status: 418, body: method, headers: { 'X-Tea': 'yes' }, delayMs: 1 }))
  const response = await fetch(server.origin, { method: 'PUT', body: 'anything' })
  expect([response.status, await response.text(), response.headers.get('x-tea')]).toEqual([418, 'PUT', 'yes'])
  server.reset()
  expect(server.requests).toEqual([])
  expect((await fetch(server.origin)).status).toBe(200)
})

test.each([
  ['without its last boundary', 'multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'],
  ['without a boundary at all', 'multipart/form-data', 'x'],
])('a body %s is no request', async (_, contentType, body) => {
  await expect(fetch(server.origin, { method: 'POST', body, headers: { 'Content-Type': contentType } })).rejects.toThrow('fetch failed')
  expect(server.requests).toEqual([])
  expect(server.broken).toEqual(['/'])
})

test('a request that ends before its body is none', async () => {
  const outgoing = request(`${server.origin}/half`, {
    method: 'POST',
    headers: { 'Content-Type': 'multipart/form-data; boundary=b', 'Content-Length': 1000 },
  })
  outgoing.on('error', () => {})
  outgoing.write('--b\r\nContent-Disposition: form-data; name="a"; filename="a"\r\n\r\nbytes', () => outgoing.destroy())
  await expect.poll(() => server.broken).toEqual(['/half'])
  expect(server.requests).toEqual([])
})

test('close cuts what is open, and nothing listens any more', async () => {
  server.respond(() => ({ delayMs: 3_600_000 }))
  const waiting = fetch(server.origin)
  waiting.catch(() => {})
  await expect.poll(() => server.requests).toHaveLength(1)
  const listening = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length
  const before = listening()
  await server.close()
  await expect(waiting).rejects.toThrow('fetch failed')
  await expect.poll(listening).toBe(before - 1)
  const { port } = new URL(server.origin)
  const refused = new Promise((resolve) => connect(Number(port), '127.0.0.1').on('error', resolve))
  expect(await refused).toMatchObject({ code: 'ECONNREFUSED' })
})
