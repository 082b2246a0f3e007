import { Script } from 'node:vm'
import type { HostName } from '@crossload/testing'
import { bundleScript, bundleText } from './bundleScript.ts'

/** The hosts that uni-app ships a mini-program runtime for. */
export const UNI_HOSTS = ['weixin', 'alipay', 'toutiao', 'baidu', 'qq', 'kuaishou', 'jd', 'xhs', 'lark', 'harmony'] as const

/** Those of which the Vue 2 runtime is compared as well: one for each shape that a runtime of that line has. */
export const UNI_VUE2_HOSTS = ['weixin', 'alipay', 'toutiao', 'baidu'] as const

/** What uni-app's runtime looks for on the global object before it loads; the functions that declare pages do nothing here. */
export const UNI_GLOBALS = { __uniConfig: {}, App() {}, Page() {}, Component() {} } as const

/**
 * The runtime that an app with Vue 3 gets on a host, @dcloudio/uni-mp-* 3.0.0-4080720251210001.
 *
 * @returns a script that leaves the runtime under `uni`
 */
export async function loadUni(host: HostName): Promise<Script> {
  return new Script(await bundleUni(host))
}

/** The same as text. */
export function bundleUni(host: HostName): Promise<string> {
  const entry = `import uni from '@dcloudio/uni-mp-${host}/dist/uni.api.esm.js'\nglobalThis.uni = uni`
  return bundleText(entry, { alias: { vue: '@dcloudio/uni-mp-vue' } })
}

/**
 * The runtime that an app with Vue 2 gets on a host, @dcloudio/uni-mp-* 2.0.2-4080420251103001.
 *
 * @returns a script that leaves the runtime under `uni`
 */
export function loadUniVue2(host: HostName): Promise<Script> {
  return bundleScript(`import uni from 'uni-mp-${host}-vue2/dist/index.js'\nglobalThis.uni = uni`, { alias: { vue: 'vue2' } })
}
