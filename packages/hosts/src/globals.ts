import type { Evidence, Host } from './types.ts'

/** A name in the global scope by which code asks where it runs, or which it uses because it knows. */
export interface HostGlobal {
  readonly name: string
  /** The hosts that have it. */
  readonly on: readonly Host[]
  /** The hosts of which no source says that they have it not: those that run WeChat's code too, and pages that may have loaded a library of this name. */
  readonly perhaps: readonly Host[]
  readonly evidence: readonly Evidence[]
}

/** One tool that has to tell these hosts apart by what is there, and so asks for each by its own name. */
const ASKED: Evidence = {
  source: 'pagesuper/uniapp-cookie@79d67625e914408270dc3f9de59c8cb95ce1e43e src/api.ts',
  says: {
    en: 'Asks for `my`, `tt`, `swan` and `qq` before `wx`: the first four each mean one host, and others than WeChat have `wx` as well.',
    zh: '先判断 `my`、`tt`、`swan`、`qq`，最后才判断 `wx`：前四个各只属于一家，而 `wx` 不止微信有。',
  },
}

/** What uni-app's runtime for a host calls, and is there in no other of its runtimes. */
const calledBy = (host: string): readonly Evidence[] => [{ source: `@dcloudio/uni-mp-${host}@3.0.0-4080720251210001 dist/uni.api.esm.js:16` }]

/** Those that began as runtimes for WeChat's apps. */
const LIKE_WEIXIN: readonly Host[] = ['qq', 'kuaishou', 'jd', 'xhs', 'harmony']

export const GLOBALS: readonly HostGlobal[] = [
  {
    name: 'plus',
    on: ['app'],
    perhaps: [],
    evidence: [
      {
        source: 'https://uniapp.dcloud.net.cn/tutorial/use-html5plus.html',
        says: { en: 'HTML5+ objects are there in the App only.', zh: 'HTML5+ 的对象只在 App 里有。' },
      },
    ],
  },
  { name: 'wx', on: ['weixin'], perhaps: [...LIKE_WEIXIN, 'h5'], evidence: [ASKED] },
  { name: '__wxConfig', on: ['weixin'], perhaps: [...LIKE_WEIXIN, 'toutiao', 'h5', 'app'], evidence: [ASKED] },
  { name: 'my', on: ['alipay'], perhaps: ['dingtalk', 'h5'], evidence: [ASKED] },
  { name: 'tt', on: ['toutiao', 'lark'], perhaps: ['h5'], evidence: [ASKED] },
  { name: 'swan', on: ['baidu'], perhaps: ['h5'], evidence: [ASKED] },
  { name: 'qq', on: ['qq'], perhaps: ['h5'], evidence: [ASKED] },
  { name: 'ks', on: ['kuaishou'], perhaps: ['h5'], evidence: calledBy('kuaishou') },
  { name: 'jd', on: ['jd'], perhaps: ['h5'], evidence: calledBy('jd') },
  { name: 'xhs', on: ['xhs'], perhaps: ['h5'], evidence: calledBy('xhs') },
  {
    name: 'dd',
    on: ['dingtalk'],
    perhaps: ['h5'],
    evidence: [{ source: '@tarojs/plugin-platform-alipay-dd@0.3.1 dist/index.js:31', says: { en: "Taro's plugin for DingTalk calls it.", zh: 'Taro 的钉钉插件调用的就是它。' } }],
  },
]

/**
 * Has a host this global?
 *
 * @returns `undefined` where no source says, and for a name that means no host
 */
export function hasGlobal(host: Host, name: string): boolean | undefined {
  const found = GLOBALS.find((each) => each.name === name)
  if (!found || found.perhaps.includes(host)) return undefined
  return found.on.includes(host)
}
