import { createActivity } from './activity.ts'
import { alipay } from './alipay.ts'
import { createAnswer } from './answer.ts'
import { baidu } from './baidu.ts'
import { call } from './call.ts'
import type { Phone } from './call.ts'
import { canIUse } from './canIUse.ts'
import { dingtalk } from './dingtalk.ts'
import { createFiles } from './files.ts'
import { harmony } from './harmony.ts'
import type { HostRules } from './hostRules.ts'
import { otherApis } from './otherApis.ts'
import { lark } from './lark.ts'
import { jd, kuaishou, qq, xhs } from './passThrough.ts'
import { savedFileApis } from './savedFileApis.ts'
import { environmentOf } from './setup.ts'
import type { HostName, HostSetup, MethodName } from './setup.ts'
import { toutiao } from './toutiao.ts'
import { weixin } from './weixin.ts'

export type { HostName, HostSetup } from './setup.ts'

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
  /** How many transfers and other asynchronous calls run. */
  pending(): number
  /** Resolves when nothing runs, all callbacks have fired, and they have begun nothing new. */
  idle(): Promise<void>
}

/** A host's global that checks what it is given as the vendor's page says, and really sends it to the loopback server. */
export function createHost(name: HostName, setup: HostSetup): EmulatedHost {
  const rules = RULES[name]
  const environment = environmentOf(setup)
  const activity = createActivity()
  const answer = createAnswer(activity)
  const files = createFiles(setup.files)
  const calls: HostCall[] = []
  const phone: Phone = {
    environment,
    origin: setup.server.origin,
    chunkBytes: setup.chunkBytes ?? 16_384,
    files,
    tempPath: name === 'harmony' ? 'internal://cache/download-' : 'tmp://download-',
    allows: (origin) => setup.domains === undefined || setup.domains.includes(origin),
    warn: (message) => setup.warn?.(`${rules.globalName}: ${message}`),
  }
  const method =
    (methodName: MethodName) =>
    (given: unknown = {}) => {
      if (typeof given !== 'object' || given === null) throw new TypeError(`${methodName}: options should be an object`)
      // One copy, so that no getter runs twice and nothing that the app changes later is seen.
      const options: Readonly<Record<string, unknown>> = Object.freeze({ ...given })
      calls.push({ method: methodName, options })
      return call(rules, methodName, options, phone, activity)
    }
  const api: Record<string, unknown> = {
    ...otherApis(name, environment, setup, answer),
    ...(name === 'alipay' && savedFileApis(files, answer)),
    canIUse: canIUse(rules, environment, (member) => Object.hasOwn(api, member)),
    uploadFile: method('uploadFile'),
    downloadFile: method('downloadFile'),
  }
  const { thrown, pending, idle } = activity
  return { name, globalName: rules.globalName, api, calls, thrown, pending, idle }
}
