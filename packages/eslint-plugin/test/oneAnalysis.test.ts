import * as core from '@crossload/core'
import { Linter } from 'eslint'
import plugin from 'eslint-plugin-crossload'
import { expect, test, vi } from 'vitest'

vi.mock('@crossload/core', async (original) => {
  const real = await original<typeof core>()
  return { ...real, analyzeForHosts: vi.fn<typeof real.analyzeForHosts>(real.analyzeForHosts) }
})

test('all rules of a file share one analysis, and a file without a call has none', () => {
  const rules = Object.fromEntries(Object.keys(plugin.rules).map((name) => [`crossload/${name}`, 'warn' as const]))
  const linter = new Linter()
  const lint = (code: string) => linter.verify(code, [{ plugins: { crossload: plugin }, rules }])

  expect(lint("uni.downloadFile({ url: 'http://a.cn' })")).not.toEqual([])
  expect(core.analyzeForHosts).toHaveBeenCalledTimes(1)
  expect(lint("uni.request({ url: 'http://a.cn' })")).toEqual([])
  expect(core.analyzeForHosts).toHaveBeenCalledTimes(1)
})
