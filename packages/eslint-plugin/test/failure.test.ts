import type * as core from '@crossload/core'
import { Linter } from 'eslint'
import plugin from 'eslint-plugin-crossload'
import { expect, test, vi } from 'vitest'

const BROKEN = 'broken-on-purpose'

vi.mock('@crossload/core', async (original) => {
  const real = await original<typeof core>()
  const analyzeForHosts: typeof real.analyzeForHosts = (code, ...others) => {
    if (code.includes(BROKEN)) throw new Error('no luck')
    return real.analyzeForHosts(code, ...others)
  }
  return { ...real, analyzeForHosts }
})

test('a file at which the analysis fails has one finding that says so, whatever the hosts, and the next one is linted', () => {
  const rules = Object.fromEntries(Object.keys(plugin.rules).map((name) => [`crossload/${name}`, 'warn' as const]))
  const linter = new Linter()
  const lint = (url: string) => linter.verify(`uni.downloadFile({ url: 'http://${url}' })`, [{ plugins: { crossload: plugin }, rules }])

  expect(lint(BROKEN)).toMatchObject([{ ruleId: 'crossload/internal-error', line: 1, message: expect.stringMatching(/ Error: no luck.* https:\/\/github\.com\/crossload\/crossload\/issues /) }])
  expect(lint('a.cn').map(({ ruleId }) => ruleId)).toContain('crossload/insecure-url')
})
