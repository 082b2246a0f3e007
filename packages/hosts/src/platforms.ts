import { resolveHost } from './resolveHost.ts'
import type { Evidence, Host } from './types.ts'

/** The frameworks that say what they build for. */
export const FRAMEWORKS = ['uni-app', 'mpx', 'taro'] as const

export type Framework = (typeof FRAMEWORKS)[number]

/** What a framework can be told to build for. */
export interface FrameworkPlatform {
  readonly framework: Framework
  /** As the framework writes it: in `UNI_PLATFORM` or `UNI_SUB_PLATFORM`, as Mpx's mode, in `TARO_ENV`. */
  readonly name: string
  /** The host that runs the build; `null`: none that we know, so that calls stay as they are. */
  readonly host: Host | null
  /** The platform whose name the built app may see in place of its own. */
  readonly variantOf?: string
  /** What the platform is, where it has no host. */
  readonly title?: { readonly en: string; readonly zh: string }
  /** Where the newest version of the framework lists it. */
  readonly evidence: readonly Evidence[]
}

const UNI_VUE3: Evidence = {
  source: '@dcloudio/vite-plugin-uni@3.0.0-alpha-5020620260914001 dist/cli/utils.js:28-44',
  says: { en: 'Vue 3', zh: 'Vue 3' },
}
const UNI_VUE3_NAMES: Evidence = {
  source: '@dcloudio/uni-cli-shared@3.0.0-alpha-5020620260914001 dist/platform.js:4-25',
  says: { en: 'Vue 3', zh: 'Vue 3' },
}
const UNI_VUE2: Evidence = {
  source: '@dcloudio/vue-cli-plugin-uni@2.0.2-5000720260410001 generator.js:12-44',
  says: { en: 'Vue 2', zh: 'Vue 2' },
}
const UNI_VUE2_NAMES: Evidence = {
  source: '@dcloudio/uni-cli-shared@2.0.2-5020620260917001 lib/platform.js:26-43',
  says: { en: 'Vue 2', zh: 'Vue 2' },
}
const BOTH = [UNI_VUE3, UNI_VUE2]

const MPX: Evidence = { source: '@mpxjs/cli-shared-utils@2.2.21 lib/target.js:11' }
const MPX_VALID: Evidence = { source: '@mpxjs/webpack-plugin@2.10.20 lib/template-compiler/compiler.js:2871' }
const MPX_REACT: Evidence = {
  source: '@mpxjs/webpack-plugin@2.10.20 lib/utils/env.js:1-3',
  says: { en: 'Built as React Native.', zh: '编译为 React Native。' },
}

const TARO: Evidence = { source: '@tarojs/cli@4.2.1 dist/cli.js:123-134' }
const taroPlugin = (source: string): readonly Evidence[] => [{ source, says: { en: 'A plugin of its own.', zh: '由单独的插件提供。' } }]

const QUICK_APP = { en: 'quick app', zh: '快应用' }
const REACT_NATIVE = { en: 'React Native', zh: 'React Native' }

/**
 * Every platform that the newest uni-app (Vue 2 and Vue 3), Mpx and Taro can build for. A framework's name and a host's id or alias may be
 * the same word for different things: Mpx's and Taro's `harmony` is not the host `harmony`. So what a framework says is looked up here.
 */
export const PLATFORMS: readonly FrameworkPlatform[] = [
  { framework: 'uni-app', name: 'h5', host: 'h5', evidence: [UNI_VUE3, UNI_VUE2_NAMES] },
  { framework: 'uni-app', name: 'web', host: 'h5', evidence: [UNI_VUE3_NAMES, UNI_VUE2_NAMES] },
  { framework: 'uni-app', name: 'app', host: 'app', evidence: [UNI_VUE3] },
  {
    framework: 'uni-app',
    name: 'app-plus',
    host: 'app',
    evidence: [
      UNI_VUE3_NAMES,
      { source: '@dcloudio/uni-cli-shared@2.0.2-5020620260917001 lib/preprocess.js:49', says: { en: 'Vue 2', zh: 'Vue 2' } },
    ],
  },
  { framework: 'uni-app', name: 'app-android', host: 'app', evidence: [UNI_VUE3_NAMES] },
  { framework: 'uni-app', name: 'app-ios', host: 'app', evidence: [UNI_VUE3_NAMES] },
  { framework: 'uni-app', name: 'app-harmony', host: 'app', evidence: [UNI_VUE3_NAMES] },
  { framework: 'uni-app', name: 'mp-weixin', host: 'weixin', evidence: BOTH },
  { framework: 'uni-app', name: 'mp-alipay', host: 'alipay', evidence: BOTH },
  {
    framework: 'uni-app',
    name: 'mp-dingtalk',
    host: 'dingtalk',
    variantOf: 'mp-alipay',
    evidence: [
      {
        ...UNI_VUE2_NAMES,
        says: { en: 'A name that projects give to a variant of mp-alipay.', zh: '项目自行给 mp-alipay 的变体取的名字。' },
      },
    ],
  },
  { framework: 'uni-app', name: 'mp-toutiao', host: 'toutiao', evidence: BOTH },
  { framework: 'uni-app', name: 'mp-baidu', host: 'baidu', evidence: BOTH },
  { framework: 'uni-app', name: 'mp-qq', host: 'qq', evidence: BOTH },
  { framework: 'uni-app', name: 'mp-kuaishou', host: 'kuaishou', evidence: BOTH },
  { framework: 'uni-app', name: 'mp-jd', host: 'jd', evidence: BOTH },
  { framework: 'uni-app', name: 'mp-xhs', host: 'xhs', evidence: BOTH },
  { framework: 'uni-app', name: 'mp-lark', host: 'lark', evidence: BOTH },
  { framework: 'uni-app', name: 'mp-harmony', host: 'harmony', evidence: BOTH },
  {
    framework: 'uni-app',
    name: 'mp-360',
    host: null,
    title: { en: '360 Mini Program', zh: '360 小程序' },
    evidence: [
      { ...UNI_VUE3_NAMES, says: { en: 'Vue 3 knows the name and does not build it.', zh: 'Vue 3 认得这个名字，但不支持编译。' } },
      UNI_VUE2,
    ],
  },
  { framework: 'uni-app', name: 'quickapp-native', host: null, title: QUICK_APP, evidence: [UNI_VUE2] },
  { framework: 'uni-app', name: 'quickapp-webview', host: null, title: QUICK_APP, evidence: BOTH },
  {
    framework: 'uni-app',
    name: 'quickapp-webview-huawei',
    host: null,
    title: { en: 'quick app (Huawei)', zh: '快应用（华为）' },
    evidence: BOTH,
  },
  {
    framework: 'uni-app',
    name: 'quickapp-webview-union',
    host: null,
    title: { en: 'quick app (alliance)', zh: '快应用（联盟）' },
    evidence: BOTH,
  },

  { framework: 'mpx', name: 'wx', host: 'weixin', evidence: [MPX] },
  { framework: 'mpx', name: 'ali', host: 'alipay', evidence: [MPX] },
  { framework: 'mpx', name: 'tt', host: 'toutiao', evidence: [MPX] },
  { framework: 'mpx', name: 'swan', host: 'baidu', evidence: [MPX] },
  { framework: 'mpx', name: 'qq', host: 'qq', evidence: [MPX] },
  { framework: 'mpx', name: 'ks', host: 'kuaishou', evidence: [MPX] },
  { framework: 'mpx', name: 'jd', host: 'jd', evidence: [MPX] },
  { framework: 'mpx', name: 'dd', host: 'dingtalk', evidence: [MPX] },
  { framework: 'mpx', name: 'web', host: 'h5', evidence: [MPX] },
  { framework: 'mpx', name: 'ios', host: null, title: REACT_NATIVE, evidence: [MPX, MPX_REACT] },
  { framework: 'mpx', name: 'android', host: null, title: REACT_NATIVE, evidence: [MPX, MPX_REACT] },
  { framework: 'mpx', name: 'harmony', host: null, title: REACT_NATIVE, evidence: [MPX, MPX_REACT] },
  { framework: 'mpx', name: 'qa', host: null, title: QUICK_APP, evidence: [MPX_VALID] },
  { framework: 'mpx', name: 'tenon', host: null, title: { en: 'Hummer', zh: 'Hummer' }, evidence: [MPX, MPX_VALID] },

  { framework: 'taro', name: 'weapp', host: 'weixin', evidence: [TARO] },
  { framework: 'taro', name: 'alipay', host: 'alipay', evidence: [TARO] },
  { framework: 'taro', name: 'tt', host: 'toutiao', evidence: [TARO] },
  { framework: 'taro', name: 'swan', host: 'baidu', evidence: [TARO] },
  { framework: 'taro', name: 'qq', host: 'qq', evidence: [TARO] },
  { framework: 'taro', name: 'jd', host: 'jd', evidence: [TARO] },
  { framework: 'taro', name: 'ascf', host: 'harmony', evidence: [TARO] },
  { framework: 'taro', name: 'h5', host: 'h5', evidence: [TARO] },
  { framework: 'taro', name: 'lark', host: 'lark', evidence: taroPlugin('@tarojs/plugin-platform-lark@1.1.5 dist/index.js:182') },
  { framework: 'taro', name: 'kwai', host: 'kuaishou', evidence: taroPlugin('@tarojs/plugin-platform-kwai@6.0.0 dist/index.js:197') },
  { framework: 'taro', name: 'dd', host: 'dingtalk', evidence: taroPlugin('@tarojs/plugin-platform-alipay-dd@0.3.1 dist/index.js:31') },
  {
    framework: 'taro',
    name: 'qywx',
    host: null,
    title: { en: 'WeCom Mini Program', zh: '企业微信小程序' },
    evidence: taroPlugin('@tarojs/plugin-platform-weapp-qy@0.0.9 dist/index.js:10'),
  },
  { framework: 'taro', name: 'rn', host: null, title: REACT_NATIVE, evidence: [TARO] },
  {
    framework: 'taro',
    name: 'harmony',
    host: null,
    title: { en: 'HarmonyOS app (ArkTS)', zh: '鸿蒙应用（ArkTS）' },
    evidence: taroPlugin('@tarojs/plugin-platform-harmony-ets@4.2.0 dist/index.js:1022'),
  },
  {
    framework: 'taro',
    name: 'harmony-hybrid',
    host: null,
    title: { en: 'HarmonyOS app (web view)', zh: '鸿蒙应用（网页容器）' },
    evidence: [TARO, ...taroPlugin('@tarojs/plugin-platform-harmony-hybrid@4.1.11 dist/index.js:444')],
  },
  {
    framework: 'taro',
    name: 'quickapp',
    host: null,
    title: QUICK_APP,
    evidence: [
      {
        source: '@tarojs/shared@4.2.1 dist/constants.js:28-30',
        says: { en: 'The name is kept; no plugin of Taro 4 builds it.', zh: '名字仍在，但 Taro 4 没有可编译它的插件。' },
      },
    ],
  },
]

/**
 * The platform that a framework calls so.
 *
 * @param name in any letter case
 * @returns `undefined` when the framework lists no such platform
 */
export function findPlatform(framework: Framework, name: string): FrameworkPlatform | undefined {
  const wanted = name.toLowerCase()
  return PLATFORMS.find((platform) => platform.framework === framework && platform.name === wanted)
}

/**
 * Does an app that asks for this platform mean the host that it runs on?
 *
 * @param name what the app compares with; one that the framework does not list may be any host's id or alias
 * @returns `undefined` where it depends on how the project is set up
 */
export function isPlatform(framework: Framework, name: string, host: Host): boolean | undefined {
  const found = findPlatform(framework, name)
  if ((found ? found.host : resolveHost(name)) === host) return true
  return PLATFORMS.some((platform) => platform.framework === framework && platform.host === host && platform.variantOf === name) ? undefined : false
}
