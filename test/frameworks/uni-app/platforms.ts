import type { HostName } from '@crossload/testing'

/** uni-app's mini-program platforms, and the host that each builds for. */
export const PLATFORMS = {
  'mp-weixin': 'weixin',
  'mp-alipay': 'alipay',
  'mp-toutiao': 'toutiao',
  'mp-baidu': 'baidu',
  'mp-qq': 'qq',
  'mp-kuaishou': 'kuaishou',
  'mp-jd': 'jd',
  'mp-xhs': 'xhs',
  'mp-lark': 'lark',
  'mp-harmony': 'harmony',
} as const satisfies Readonly<Record<string, HostName>>

export type Platform = keyof typeof PLATFORMS

export const PLATFORM_NAMES = Object.keys(PLATFORMS) as readonly Platform[]
