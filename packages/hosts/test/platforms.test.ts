import { expect, test } from 'vitest'

import { findPlatform, FRAMEWORKS, isPlatform, PLATFORMS, resolveHost } from '../src/index.ts'

test('each framework lists each name once, in lower case', () => {
  const names = PLATFORMS.map(({ framework, name }) => `${framework} ${name}`)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(names.map((name) => name.toLowerCase()))
  expect(new Set(PLATFORMS.map(({ framework }) => framework))).toEqual(new Set(FRAMEWORKS))
})

test('a platform without a host says what it is, and every platform who lists it', () => {
  for (const { name, host, title, evidence } of PLATFORMS) {
    expect([name, title === undefined]).toEqual([name, host !== null])
    expect([name, evidence.length > 0]).toEqual([name, true])
  }
})

test('where a name is also that of a host, the two are the same, save for the names that HarmonyOS gave to several things', () => {
  const others = PLATFORMS.filter(({ name, host }) => resolveHost(name) !== undefined && resolveHost(name) !== host)
  expect(others.map(({ framework, name }) => `${framework} ${name}`)).toEqual(['mpx harmony', 'taro harmony'])
})

test('a platform is found by its framework and name, in any letter case', () => {
  expect(findPlatform('uni-app', 'MP-Weixin')?.host).toBe('weixin')
  expect(findPlatform('uni-app', 'mp-harmony')?.host).toBe('harmony')
  expect(findPlatform('mpx', 'harmony')?.host).toBeNull()
  expect(findPlatform('taro', 'harmony')?.host).toBeNull()
  expect(findPlatform('taro', 'ascf')?.host).toBe('harmony')
})

test.each([
  ['uni-app', 'harmony'],
  ['mpx', 'mp-weixin'],
  ['taro', 'constructor'],
  ['taro', ''],
] as const)('%s lists no platform %j', (framework, name) => {
  expect(findPlatform(framework, name)).toBeUndefined()
})

test('an app may see the name of the platform that its own is a variant of', () => {
  expect(isPlatform('uni-app', 'mp-alipay', 'dingtalk')).toBeUndefined()
  expect(isPlatform('uni-app', 'mp-dingtalk', 'dingtalk')).toBe(true)
  expect(isPlatform('uni-app', 'mp-weixin', 'dingtalk')).toBe(false)
  expect(isPlatform('uni-app', 'web', 'h5')).toBe(true)
  expect(isPlatform('mpx', 'harmony', 'harmony')).toBe(false)
})
