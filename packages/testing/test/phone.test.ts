import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHost } from '../src/createHost.ts'
import { startServer } from '../src/server.ts'
import type { UploadServer } from '../src/server.ts'
import { PHOTO, tell } from './hostCalls.ts'

let server: UploadServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

test('a host is found by any of its names', () => {
  for (const name of ['alipay', 'mp-alipay', 'my', 'Alipay']) expect(createHost(name, { server }).name).toBe('alipay')
  expect(() => createHost('h5', { server })).toThrow(/no emulated host "h5"; there are weixin, alipay, /)
  expect(() => createHost('wechatt', { server })).toThrow(RangeError)
})

test('its global stands where code looks for it, and goes again', () => {
  const globals: Record<string, unknown> = { my: 'mine' }
  const host = createHost('alipay', { server })
  const uninstall = host.install(globals)
  expect(globals['my']).toBe(host.api)
  uninstall()
  expect(globals).toEqual({ my: 'mine' })

  createHost('weixin', { server }).install(globals)()
  expect(globals).not.toHaveProperty('wx')

  const fromEverywhere = createHost('lark', { server }).install()
  expect(globalThis).toHaveProperty('tt.uploadFile')
  fromEverywhere()
  expect(globalThis).not.toHaveProperty('tt')
})

test('files come when the test says so, and what was downloaded can be read', async () => {
  server.respond(() => ({ body: PHOTO }))
  const host = createHost('weixin', { server })
  const upload = { url: 'https://up.example/a', filePath: 'tmp://a.png', name: 'file' }
  expect((await tell(host, 'uploadFile', upload)).fail?.['errMsg']).toBe('uploadFile:fail file not found')
  host.addFile('tmp://a.png', PHOTO)
  expect((await tell(host, 'uploadFile', upload)).order).toEqual(['success', 'complete'])

  const told = await tell(host, 'downloadFile', { url: 'https://up.example/a.png' })
  expect(Buffer.compare((await host.readFile(String(told.success?.['tempFilePath'])))!, PHOTO)).toBe(0)
  expect(await host.readFile('tmp://nothing')).toBeUndefined()
})
