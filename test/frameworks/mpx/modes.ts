import type { EmulatedHost, HostName } from '@crossload/testing'

/** Mpx's modes for mini-programs, and the host that each builds for. */
export const MODES = {
  wx: 'weixin',
  ali: 'alipay',
  tt: 'toutiao',
  swan: 'baidu',
  qq: 'qq',
  jd: 'jd',
  ks: 'kuaishou',
  dd: 'dingtalk',
} as const satisfies Readonly<Record<string, HostName>>

export type Mode = keyof typeof MODES

export const MODE_NAMES = Object.keys(MODES) as readonly Mode[]

/** Mpx puts changes into the page a turn later. */
export async function settle(host: EmulatedHost): Promise<void> {
  await host.idle()
  await new Promise((resolve) => setTimeout(resolve, 20))
  await host.idle()
}
