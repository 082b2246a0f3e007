import type { Host } from '@crossload/hosts'

/**
 * The names that uni-app's `#ifdef` comments find true on a host (uniapp.dcloud.net.cn/tutorial/platform.html).
 * uni-app has no DingTalk platform of its own: such apps are built as Alipay's, with a name that the project adds.
 */
const PLATFORMS: Readonly<Record<Host, readonly string[]>> = {
  weixin: ['MP', 'MP-WEIXIN'],
  alipay: ['MP', 'MP-ALIPAY'],
  toutiao: ['MP', 'MP-TOUTIAO'],
  baidu: ['MP', 'MP-BAIDU'],
  qq: ['MP', 'MP-QQ'],
  kuaishou: ['MP', 'MP-KUAISHOU'],
  jd: ['MP', 'MP-JD'],
  xhs: ['MP', 'MP-XHS'],
  lark: ['MP', 'MP-LARK'],
  dingtalk: ['MP', 'MP-ALIPAY', 'MP-DINGTALK'],
  harmony: ['MP', 'MP-HARMONY'],
  h5: ['H5', 'WEB'],
  app: ['APP', 'APP-PLUS', 'APP-VUE'],
}

/** The names that hold for a host and a Vue version. */
export function conditionsOf(host: Host, vue: 2 | 3): ReadonlySet<string> {
  return new Set([...PLATFORMS[host], `VUE${vue}`])
}
