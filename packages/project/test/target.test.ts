import { CrossloadOptionError } from '@crossload/core'
import { hostNames, PLATFORMS } from '@crossload/hosts'
import { expect, test } from 'vitest'
import { describeNoHost, findTarget } from '../src/target.ts'

const VARIABLE = { 'uni-app': 'UNI_PLATFORM', mpx: 'MPX_CURRENT_TARGET_MODE', taro: 'TARO_ENV' } as const

test.each(PLATFORMS.map((platform) => [platform.framework, platform.name, platform] as const))('%s: %s is its host, or none', (framework, name, platform) => {
  const { host } = platform
  expect(findTarget(undefined, { [VARIABLE[framework]]: name })).toEqual(host === null ? { host, platform } : { host })
})

test("Mpx's mode counts before the variable of its command line, and after UNI_PLATFORM", () => {
  expect(findTarget(undefined, { MPX_CURRENT_TARGET_MODE: 'ali' }, { mode: 'swan' })).toEqual({ host: 'baidu' })
  expect(findTarget(undefined, { UNI_PLATFORM: 'mp-jd', MPX_CURRENT_TARGET_MODE: 'ali' }, { mode: 'swan' })).toEqual({ host: 'jd' })
  expect(findTarget('alipay', { UNI_PLATFORM: 'mp-jd' }, { mode: 'swan' })).toEqual({ host: 'alipay' })
})

test("what a framework calls harmony is not the host of that name, unless that is uni-app's, or the option says so", () => {
  expect(findTarget(undefined, {}, { mode: 'harmony' })).toMatchObject({ host: null })
  expect(findTarget(undefined, { TARO_ENV: 'harmony' })).toMatchObject({ host: null })
  expect(findTarget(undefined, { UNI_PLATFORM: 'mp-harmony' })).toEqual({ host: 'harmony' })
  expect(findTarget('harmony', {})).toEqual({ host: 'harmony' })
})

test('a variant that a project defines counts by its own name, else as the platform that it is a variant of', () => {
  expect(findTarget(undefined, { UNI_PLATFORM: 'mp-alipay', UNI_SUB_PLATFORM: 'mp-dingtalk' })).toEqual({ host: 'dingtalk' })
  expect(findTarget(undefined, { UNI_PLATFORM: 'mp-weixin', UNI_SUB_PLATFORM: 'mp-our-shop' })).toEqual({ host: 'weixin' })
})

test('an option that hands on a platform without a host switches off as the variable does', () => {
  expect(findTarget('quickapp-webview', {})).toMatchObject({ host: null, platform: { name: 'quickapp-webview' } })
})

test.each<[string | undefined, object]>([
  ['mp-weixinn', {}],
  [undefined, { UNI_PLATFORM: 'mp-weixinn' }],
  [undefined, { TARO_ENV: 'weap' }],
])('a misspelled platform is an error', (option, env) => {
  expect(() => findTarget(option, env as Record<string, string>)).toThrow(CrossloadOptionError)
})

test('the error for a missing target names every host and every place that was looked at', () => {
  const find = () => findTarget(undefined, { UNI_PLATFORM: '' }, { mode: undefined })
  for (const text of [...hostNames(), 'UNI_PLATFORM', "Mpx's mode", 'MPX_CURRENT_TARGET_MODE', 'TARO_ENV']) expect(find).toThrow(text)
})

test('why nothing is rewritten is said in one line', () => {
  const target = findTarget(undefined, { UNI_PLATFORM: 'quickapp-webview' })
  if (target.host !== null) throw new Error('a host')
  expect(describeNoHost(target, 'en')).toBe('crossload: quickapp-webview (quick app) is no host that crossload knows; uploads and downloads stay as they are.')
  expect(describeNoHost(target, 'zh')).toBe('crossload：quickapp-webview（快应用）不是 crossload 支持的宿主，上传和下载调用保持原样。')
})

test.each([
  ['Jest', { JEST_WORKER_ID: '1' }],
  ['Vitest', { VITEST: 'true' }],
])('%s needs no target: nothing is rewritten, and one line says so', (runner, env) => {
  const target = findTarget(undefined, env as Record<string, string>, { mode: undefined })
  expect(target).toEqual({ host: null, runner })
  if (target.host !== null) throw new Error('a host')
  expect(describeNoHost(target, 'en')).toBe(`crossload: no target under ${runner}; uploads and downloads stay as they are. To test what one host gets, set \`target\`.`)
  expect(describeNoHost(target, 'zh')).toContain(runner)
})

test.each(['JEST_WORKER_ID', 'VITEST'])('a target counts under a test runner as well (%s), and a misspelled one is an error', (variable) => {
  expect(findTarget('alipay', { [variable]: '1' })).toEqual({ host: 'alipay' })
  expect(findTarget(undefined, { [variable]: '1', UNI_PLATFORM: 'mp-alipay' })).toEqual({ host: 'alipay' })
  expect(() => findTarget('nokia', { [variable]: '1' })).toThrow(CrossloadOptionError)
})
