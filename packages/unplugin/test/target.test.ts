import { CrossloadOptionError } from '@crossload/core'
import { hostNames } from '@crossload/hosts'
import { afterEach, expect, test, vi } from 'vitest'
import { resolveOptions } from '../src/options.ts'
import { findTarget, readMpx } from '../src/target.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** What @mpxjs/webpack-plugin 2.10.20 leaves on a compilation. */
const compilation = (mode: string, srcMode = 'wx') => ({ __mpx__: { mode, srcMode, env: '' } })

test("Mpx's mode counts before the variable of its command line, and after UNI_PLATFORM", () => {
  const mpx = readMpx(compilation('swan'))
  expect(findTarget(undefined, mpx, { MPX_CURRENT_TARGET_MODE: 'ali' })).toBe('swan')
  expect(findTarget(undefined, mpx, { UNI_PLATFORM: 'mp-jd', MPX_CURRENT_TARGET_MODE: 'ali' })).toBe('mp-jd')
  expect(findTarget('alipay', mpx, { UNI_PLATFORM: 'mp-jd' })).toBe('alipay')
})

test.each(['wx', 'ali', 'tt', 'swan', 'qq', 'jd', 'ks', 'dd', 'web'])('every mode of Mpx is a host: %s', (mode) => {
  expect(findTarget(undefined, readMpx(compilation(mode)), {})).toBe(mode)
})

const MINI_PROGRAMS = ['weixin', 'alipay', 'toutiao', 'baidu', 'qq', 'kuaishou', 'jd', 'xhs', 'lark', 'harmony']

const UNI_PLATFORMS = [...MINI_PROGRAMS.map((name) => `mp-${name}`), 'h5', 'app', 'app-harmony']

test.each(UNI_PLATFORMS)('every platform of uni-app is a host: %s', (platform) => {
  expect(findTarget(undefined, undefined, { UNI_PLATFORM: platform })).toBe(platform)
})

test.each(['weapp', 'alipay', 'tt', 'swan', 'qq', 'jd', 'h5'])('every platform of Taro is a host: %s', (platform) => {
  expect(findTarget(undefined, undefined, { TARO_ENV: platform })).toBe(platform)
})

test('a compilation without Mpx says nothing', () => {
  expect(readMpx({})).toBeUndefined()
  expect(readMpx(undefined)).toBeUndefined()
  expect(readMpx({ __mpx__: undefined })).toEqual({ mode: undefined, srcMode: undefined })
})

test('the error for a missing target names every host and every place that was looked at', () => {
  for (const name of ['UNI_PLATFORM', 'MPX_CURRENT_TARGET_MODE', 'TARO_ENV']) vi.stubEnv(name, '')
  const resolve = () => resolveOptions({})
  expect(resolve).toThrow(CrossloadOptionError)
  for (const text of [...hostNames(), 'UNI_PLATFORM', "Mpx's mode", 'MPX_CURRENT_TARGET_MODE', 'TARO_ENV']) expect(resolve).toThrow(text)
})

test('a cross-mode Mpx build has wx as a source API, a build for WeChat itself does not', () => {
  const names = (mode: string, srcMode?: string) => resolveOptions({}, compilation(mode, srcMode)).sources.map(({ name }) => name)
  expect(names('ali')).toContain('wx')
  expect(names('wx')).not.toContain('wx')
  expect(names('tt', 'tt')).not.toContain('wx')
})

test('what the author says about sources counts more than what Mpx says', () => {
  const { sources } = resolveOptions({ sources: { wx: false } }, compilation('ali'))
  expect(sources.map(({ name }) => name)).not.toContain('wx')
})
