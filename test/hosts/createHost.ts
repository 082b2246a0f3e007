import { alipay } from './alipay.ts'
import { baidu } from './baidu.ts'
import { call } from './call.ts'
import { dingtalk } from './dingtalk.ts'
import { harmony } from './harmony.ts'
import type { HostRules } from './hostRules.ts'
import { otherApis } from './otherApis.ts'
import { jd, kuaishou, lark, qq, xhs } from './passThrough.ts'
import type { HostName, HostSetup, MethodName } from './setup.ts'
import { toutiao } from './toutiao.ts'
import { weixin } from './weixin.ts'

const RULES: Readonly<Record<HostName, HostRules>> = {
  weixin,
  alipay,
  toutiao,
  baidu,
  qq,
  kuaishou,
  jd,
  xhs,
  lark,
  dingtalk,
  harmony,
}

export const HOST_NAMES = Object.keys(RULES) as readonly HostName[]

export interface HostCall {
  readonly method: MethodName
  /** A shallow copy of what the host got. */
  readonly options: Readonly<Record<string, unknown>>
}

export interface EmulatedHost {
  readonly name: HostName
  readonly globalName: string
  /** The host's global object. */
  readonly api: Record<string, unknown>
  readonly calls: readonly HostCall[]
  /** What callbacks threw. */
  readonly thrown: readonly unknown[]
  /** How many transfers run. */
  pending(): number
  /** Resolves when no transfer runs and all callbacks have fired. */
  idle(): Promise<void>
}

/** A host's global that checks what it is given as the vendor's page says, and really sends it to the loopback server. */
export function createHost(name: HostName, setup: HostSetup): EmulatedHost {
  const rules = RULES[name]
  const calls: HostCall[] = []
  const thrown: unknown[] = []
  const files: Record<string, Uint8Array | { readonly diskPath: string }> = { ...setup.files }
  const live: HostSetup = { ...setup, files }
  let running = 0
  let downloads = 0

  const method = (methodName: MethodName) => (options: Readonly<Record<string, unknown>> = {}) => {
    if (typeof options !== 'object' || options === null) throw new TypeError(`${methodName}: options should be an object`)
    calls.push({ method: methodName, options: { ...options } })
    return call(rules, methodName, options, live, {
      begin: () => (running += 1),
      end: () => (running -= 1),
      threw: (error) => thrown.push(error),
      store: (bytes) => {
        downloads += 1
        const path = `${name === 'harmony' ? 'internal' : 'tmp'}://download-${downloads}`
        files[path] = bytes
        return path
      },
    })
  }

  const api = { ...otherApis(setup), uploadFile: method('uploadFile'), downloadFile: method('downloadFile') }
  return {
    name,
    globalName: rules.globalName,
    api,
    calls,
    thrown,
    pending: () => running,
    idle: async () => {
      // A callback may start the next transfer: look twice.
      for (let quiet = 0; quiet < 3; quiet++) {
        while (running > 0) {
          quiet = 0
          await new Promise((resolve) => setTimeout(resolve, 2))
        }
        await new Promise(setImmediate)
      }
    },
  }
}
