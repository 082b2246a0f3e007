import { expect, test } from 'vitest'
import { resolveOptions } from '../src/options.ts'
import { readMpx } from '../src/target.ts'

/** What @mpxjs/webpack-plugin 2.10.20 leaves on a compilation. */
const compilation = (mode: string, srcMode = 'wx') => ({ __mpx__: { mode, srcMode, env: '' } })

test('a compilation without Mpx says nothing', () => {
  expect(readMpx({})).toBeUndefined()
  expect(readMpx(undefined)).toBeUndefined()
  expect(readMpx({ __mpx__: undefined })).toEqual({ mode: undefined, srcMode: undefined })
})

test('a cross-mode Mpx build has wx as a source API, a build for WeChat itself does not', () => {
  const names = (host: 'alipay' | 'weixin' | 'toutiao', mode: string, srcMode?: string) =>
    resolveOptions({}, host, readMpx(compilation(mode, srcMode)), {}).sources.map(({ name }) => name)
  expect(names('alipay', 'ali')).toContain('wx')
  expect(names('weixin', 'wx')).not.toContain('wx')
  expect(names('toutiao', 'tt', 'tt')).not.toContain('wx')
})

test('what the author says about sources counts more than what Mpx says', () => {
  const { sources } = resolveOptions({ sources: { wx: false } }, 'alipay', readMpx(compilation('ali')), {})
  expect(sources.map(({ name }) => name)).not.toContain('wx')
})
