import { HOSTS } from '@crossload/hosts'
import type { Host } from '@crossload/hosts'

/** What a framework calls a host while it compiles. */
export interface Platform {
  /**
   * Names that hold in uni-app's `#ifdef`, with `_` for `-`. Source: @dcloudio/uni-cli-shared@3.0.0-4080720251210001
   * dist/preprocess/context.js; `MP_DINGTALK` is what projects define for DingTalk, which is built as a variant of Alipay.
   */
  readonly uni: readonly string[]
  /** Names that hold in some of the host's builds: by engine, operating system or page type. */
  readonly uniSometimes: readonly string[]
  /** Mpx's mode; `null` where Mpx has none. Source: @mpxjs/webpack-plugin@2.10.20 lib/config.js. */
  readonly mpx: string | null
}

export const PLATFORMS: Readonly<Record<Host, Platform>> = {
  weixin: { uni: ['MP', 'MP_WEIXIN'], uniSometimes: [], mpx: 'wx' },
  alipay: { uni: ['MP', 'MP_ALIPAY'], uniSometimes: [], mpx: 'ali' },
  toutiao: { uni: ['MP', 'MP_TOUTIAO'], uniSometimes: [], mpx: 'tt' },
  baidu: { uni: ['MP', 'MP_BAIDU'], uniSometimes: [], mpx: 'swan' },
  qq: { uni: ['MP', 'MP_QQ'], uniSometimes: [], mpx: 'qq' },
  kuaishou: { uni: ['MP', 'MP_KUAISHOU'], uniSometimes: [], mpx: 'ks' },
  jd: { uni: ['MP', 'MP_JD'], uniSometimes: [], mpx: 'jd' },
  xhs: { uni: ['MP', 'MP_XHS'], uniSometimes: [], mpx: null },
  lark: { uni: ['MP', 'MP_LARK'], uniSometimes: [], mpx: null },
  dingtalk: { uni: ['MP', 'MP_ALIPAY', 'MP_DINGTALK'], uniSometimes: [], mpx: 'dd' },
  harmony: { uni: ['MP', 'MP_HARMONY'], uniSometimes: [], mpx: null },
  h5: { uni: ['H5', 'WEB'], uniSometimes: [], mpx: 'web' },
  app: {
    uni: ['APP'],
    uniSometimes: ['APP_PLUS', 'APP_HARMONY', 'APP_ANDROID', 'APP_IOS', 'APP_VUE', 'APP_NVUE', 'APP_UVUE', 'APP_PLUS_NVUE'],
    mpx: null,
  },
}

/** Platforms of uni-app that are none of our hosts. */
const OTHERS = ['MP_360', 'QUICKAPP_NATIVE', 'QUICKAPP_WEBVIEW', 'QUICKAPP_WEBVIEW_HUAWEI', 'QUICKAPP_WEBVIEW_UNION']

const KNOWN = new Set([...OTHERS, ...HOSTS.flatMap((host) => [...PLATFORMS[host].uni, ...PLATFORMS[host].uniSometimes])])

/**
 * Does a name of uni-app's conditional compilation hold on a host? `undefined`: that does not follow from the host (`VUE3`, `UNI_APP_X`,
 * what a project defines itself).
 *
 * @param name as written, or with `_` for `-`
 */
export function holdsOnHost(name: string, host: Host): boolean | undefined {
  const key = name.replaceAll('-', '_')
  if (!KNOWN.has(key)) return undefined
  const { uni, uniSometimes } = PLATFORMS[host]
  return uni.includes(key) ? true : uniSometimes.includes(key) ? undefined : false
}
