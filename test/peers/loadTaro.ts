import type { Script } from 'node:vm'
import type { HostName } from '@crossload/testing'
import { bundleScript } from './bundleScript.ts'

/** The hosts that a platform plugin of Taro exists for: its `TARO_ENV`, and the plugin's package. */
export const TARO_PLATFORMS = {
  weixin: ['weapp', '@tarojs/plugin-platform-weapp'],
  alipay: ['alipay', '@tarojs/plugin-platform-alipay'],
  toutiao: ['tt', '@tarojs/plugin-platform-tt'],
  baidu: ['swan', '@tarojs/plugin-platform-swan'],
  qq: ['qq', '@tarojs/plugin-platform-qq'],
  kuaishou: ['kwai', '@tarojs/plugin-platform-kwai'],
  jd: ['jd', '@tarojs/plugin-platform-jd'],
  lark: ['lark', '@tarojs/plugin-platform-lark'],
  dingtalk: ['dd', '@tarojs/plugin-platform-alipay-dd'],
} as const satisfies Partial<Record<HostName, readonly [env: string, plugin: string]>>

/** Parts of a document that Taro's runners leave out unless an app asks for them. */
const DOM_FEATURES = ['INNER_HTML', 'ADJACENT_HTML', 'CLONE_NODE', 'CONTAINS', 'SIZE_APIS', 'TEMPLATE_CONTENT', 'MUTATION_OBSERVER'] as const

/** What Taro's runtimes look for on the global object before they load. */
export const TARO_GLOBALS = { navigator: { userAgent: '' }, getCurrentPages: () => [], getApp: () => ({}) } as const

/**
 * Taro 4.2.0's `@tarojs/api` with the platform's plugin, put together as `@tarojs/taro` does.
 *
 * @returns a script that leaves the object under `Taro`, for {@link loadRuntime}'s `require`
 */
export async function loadTaro(host: keyof typeof TARO_PLATFORMS): Promise<Script> {
  const [env, plugin] = TARO_PLATFORMS[host]
  const entry = [
    `import '${plugin}/dist/runtime.js'`,
    `import { hooks } from '@tarojs/shared'`,
    `import Taro from '@tarojs/api'`,
    `hooks.call('initNativeApi', Taro)`,
    `globalThis.Taro = Taro`,
  ]
  // What Taro's runners fill in.
  const filledIn = { TARO_ENV: env, FRAMEWORK: 'react', TARO_PLATFORM: 'mini', TARO_VERSION: '4.2.0', SUPPORT_TARO_POLYFILL: 'disabled' }
  const define = Object.fromEntries(Object.entries(filledIn).map(([name, value]) => [`process.env.${name}`, JSON.stringify(value)]))
  const features = Object.fromEntries(DOM_FEATURES.map((name) => [`ENABLE_${name}`, 'false']))
  // DingTalk's plugin is made from Alipay's, and DingTalk has Alipay's global as well.
  return bundleScript(entry.join('\n'), { define: { ...define, ...features, ...(host === 'dingtalk' && { my: 'dd' }) } })
}
