import { Script } from 'node:vm'
import type { HostName } from '@crossload/testing'
import { bundleText } from './bundleScript.ts'

/** The hosts that Mpx has a mode for, and the mode. */
export const MPX_MODES = {
  weixin: 'wx',
  alipay: 'ali',
  toutiao: 'tt',
  baidu: 'swan',
  qq: 'qq',
  jd: 'jd',
  kuaishou: 'ks',
  dingtalk: 'dd',
} as const satisfies Partial<Record<HostName, string>>

/** What Mpx's runtime looks for on the global object before it loads; its warnings about promises go nowhere. */
export const MPX_GLOBALS = {
  mpxGlobal: { __mpx: { config: { ignoreWarning: true, warnHandler: () => {}, errorHandler: () => {} } } },
} as const

/**
 * @mpxjs/api-proxy 2.10.20 as `mpx.use(apiProxy, { usePromise })` installs it.
 *
 * @returns a script that leaves the object that it was installed on under `mpx`
 */
export async function loadMpx(host: keyof typeof MPX_MODES, usePromise: boolean): Promise<Script> {
  return new Script(await bundleMpx(host, usePromise))
}

/** The same as text. */
export function bundleMpx(host: keyof typeof MPX_MODES, usePromise: boolean): Promise<string> {
  const mode = MPX_MODES[host]
  const entry = [
    `import install from '@mpxjs/api-proxy/src/index.js'`,
    `globalThis.mpx = {}`,
    `install(globalThis.mpx${usePromise ? ', { usePromise: true }' : ''})`,
  ]
  // Mpx's webpack plugin takes `index.ali.js` before `index.js`.
  return bundleText(entry.join('\n'), {
    define: { __mpx_mode__: JSON.stringify(mode), global: 'globalThis' },
    extensions: [`.${mode}.js`, '.js'],
  })
}
