import { expect, expectTypeOf, test } from 'vitest'

import { findError, getHost, HOSTS, hostNames, hosts, METHODS, resolveHost, supports } from '../src/index.ts'
import type { ErrorCode, Host, HostData } from '../src/index.ts'

test('a host is found by its id and by each of its aliases, in any letter case', () => {
  for (const id of HOSTS) {
    for (const name of [id, ...hosts[id].aliases]) {
      expect(resolveHost(name)).toBe(id)
      expect(resolveHost(name.toUpperCase())).toBe(id)
      expect(getHost(name)).toBe(hosts[id])
    }
  }
})

/** Names as the frameworks themselves spell them: UNI_PLATFORM, Mpx's modes, TARO_ENV. */
test.each<readonly [Host, readonly string[]]>([
  ['weixin', ['mp-weixin', 'wx', 'weapp', 'wechat', 'WeChat']],
  ['alipay', ['mp-alipay', 'ali', 'my', 'alipay']],
  ['toutiao', ['mp-toutiao', 'tt', 'douyin', 'bytedance']],
  ['baidu', ['mp-baidu', 'swan']],
  ['qq', ['mp-qq', 'qq']],
  ['kuaishou', ['mp-kuaishou', 'ks', 'kwai']],
  ['jd', ['mp-jd', 'jd']],
  ['xhs', ['mp-xhs', 'xiaohongshu']],
  ['lark', ['mp-lark', 'feishu']],
  ['dingtalk', ['dd', 'mp-dingtalk', 'dingding']],
  ['harmony', ['mp-harmony', 'ascf', 'has', 'harmony_ascf']],
  ['h5', ['h5', 'web']],
  ['app', ['app', 'app-plus', 'plus', 'app-harmony']],
])('%s answers to the names of uni-app, Mpx and Taro', (id, names) => {
  expect(names.map(resolveHost)).toEqual(names.map(() => id))
})

test('people call hosts by their titles, with and without the kind of app', () => {
  const names = ['微信', '支付宝小程序', '抖音', '百度', 'QQ', '快手', '京东', '小红书', '飞书', '钉钉', 'WeChat Mini Program', 'baidu smart program']
  expect(names.map(resolveHost)).toEqual(
    ['weixin', 'alipay', 'toutiao', 'baidu', 'qq', 'kuaishou', 'jd', 'xhs', 'lark', 'dingtalk', 'weixin', 'baidu'],
  )
})

test.each(['', 'symbian', 'constructor', '__proto__', 'mp-', ' wx'])('%j is no host', (name) => {
  expect(resolveHost(name)).toBeUndefined()
  expect(getHost(name)).toBeUndefined()
})

test('the list of names has every id and alias once', () => {
  const names = hostNames()
  expect(names).toContain('weixin')
  expect(names).toContain('mp-alipay')
  expect(new Set(names).size).toBe(names.length)
  expect(names).toHaveLength(HOSTS.length + HOSTS.flatMap((id) => hosts[id].aliases).length)
})

test('an option is supported, not supported, unknown, or there only later', () => {
  expect(supports('weixin', 'uploadFile', 'url')).toEqual({ answer: 'yes' })
  expect(supports('weixin', 'uploadFile', 'files')).toEqual({ answer: 'no' })
  expect(supports('qq', 'uploadFile', 'timeout')).toEqual({ answer: 'unknown' })
  expect(supports('weixin', 'uploadFile', 'timeout', '2.9.9')).toEqual({ answer: 'later', since: { sdk: '2.10.0' } })
  expect(supports('weixin', 'uploadFile', 'timeout', '2.10.0')).toEqual({ answer: 'yes' })
  expect(supports('weixin', 'uploadFile', 'timeout')).toEqual({ answer: 'yes', since: { sdk: '2.10.0' } })
})

test('an option that the table does not name is unknown', () => {
  expect(supports('weixin', 'uploadFile', 'constructor')).toEqual({ answer: 'unknown' })
  expect(supports('alipay', 'downloadFile', 'somethingNew')).toEqual({ answer: 'unknown' })
})

test('an error code is explained for the host that has it only', () => {
  expect(findError('alipay', 'uploadFile', 20)?.remedy?.en).toContain('https')
  expect(findError('weixin', 'uploadFile', 20)).toBeUndefined()
  expectTypeOf(findError).returns.toEqualTypeOf<ErrorCode | undefined>()
})

test('each host has both methods, and its data are data: they survive JSON unchanged', () => {
  for (const id of HOSTS) {
    const copy = JSON.parse(JSON.stringify(hosts[id])) as HostData
    expect(copy).toStrictEqual(hosts[id])
    expect(Object.keys(copy.methods)).toEqual(METHODS)
  }
})

test('Alipay and DingTalk name the multipart field by fileName and want a fileType', () => {
  const named = HOSTS.filter((id) => hosts[id].methods.uploadFile.keyOption === 'fileName')
  expect(named).toEqual(['alipay', 'dingtalk'])
  expect(HOSTS.filter((id) => hosts[id].methods.uploadFile.options['fileType']?.required === true)).toEqual(named)
})
