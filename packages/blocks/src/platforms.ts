import { HOSTS, PLATFORMS as FRAMEWORK_PLATFORMS } from '@crossload/hosts'
import type { Host } from '@crossload/hosts'

/** What uni-app calls a host while it compiles. */
interface Platform {
  /**
   * Names that hold in uni-app's `#ifdef`, with `_` for `-`. Source: @dcloudio/uni-cli-shared@3.0.0-4080720251210001
   * dist/preprocess/context.js; `MP_DINGTALK` is what projects define for DingTalk, which is built as a variant of Alipay.
   */
  readonly uni: readonly string[]
  /** Names that hold in some of the host's builds: by engine, operating system or page type. */
  readonly uniSometimes: readonly string[]
}

/** Mpx's mode on a host; `null` where Mpx has none. */
export function mpxMode(host: Host): string | null {
  return FRAMEWORK_PLATFORMS.find((platform) => platform.framework === 'mpx' && platform.host === host)?.name ?? null
}

/** Every mode of Mpx, those of no host included. */
export const MPX_MODES: ReadonlySet<string> = new Set(
  FRAMEWORK_PLATFORMS.filter(({ framework }) => framework === 'mpx').map(({ name }) => name),
)

const PLATFORMS: Readonly<Record<Host, Platform>> = {
  weixin: { uni: ['MP', 'MP_WEIXIN'], uniSometimes: [] },
  alipay: { uni: ['MP', 'MP_ALIPAY'], uniSometimes: [] },
  toutiao: { uni: ['MP', 'MP_TOUTIAO'], uniSometimes: [] },
  baidu: { uni: ['MP', 'MP_BAIDU'], uniSometimes: [] },
  qq: { uni: ['MP', 'MP_QQ'], uniSometimes: [] },
  kuaishou: { uni: ['MP', 'MP_KUAISHOU'], uniSometimes: [] },
  jd: { uni: ['MP', 'MP_JD'], uniSometimes: [] },
  xhs: { uni: ['MP', 'MP_XHS'], uniSometimes: [] },
  lark: { uni: ['MP', 'MP_LARK'], uniSometimes: [] },
  dingtalk: { uni: ['MP', 'MP_ALIPAY', 'MP_DINGTALK'], uniSometimes: [] },
  harmony: { uni: ['MP', 'MP_HARMONY'], uniSometimes: [] },
  h5: { uni: ['H5', 'WEB'], uniSometimes: [] },
  app: {
    uni: ['APP'],
    uniSometimes: ['APP_PLUS', 'APP_HARMONY', 'APP_ANDROID', 'APP_IOS', 'APP_VUE', 'APP_NVUE', 'APP_UVUE', 'APP_PLUS_NVUE'],
  },
}

/** Platforms of uni-app that are none of our hosts. */
const OTHERS = FRAMEWORK_PLATFORMS.filter(({ framework, host }) => framework === 'uni-app' && host === null).map(({ name }) =>
  name.replaceAll('-', '_').toUpperCase(),
)

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
