import { resolveHost } from '@crossload/hosts'
import { createActivity } from './activity.ts'
import { alipay } from './hosts/alipay.ts'
import { createAnswer } from './answer.ts'
import { baidu } from './hosts/baidu.ts'
import { call } from './call.ts'
import type { Phone } from './call.ts'
import { canIUse } from './canIUse.ts'
import { dingtalk } from './hosts/dingtalk.ts'
import { problemOf } from './failure.ts'
import type { Failure } from './failure.ts'
import { createFiles } from './files.ts'
import { readWhole } from './fileSource.ts'
import { harmony } from './hosts/harmony.ts'
import type { HostRules, Problem } from './hosts/hostRules.ts'
import { createNetwork } from './network.ts'
import type { Connection } from './network.ts'
import { otherApis } from './otherApis.ts'
import { lark } from './hosts/lark.ts'
import { jd, kuaishou, qq, xhs } from './hosts/passThrough.ts'
import { savedFileApis } from './savedFileApis.ts'
import { environmentOf } from './setup.ts'
import type { HostName, HostSetup, MethodName, PhoneFile } from './setup.ts'
import { toutiao } from './hosts/toutiao.ts'
import { weixin } from './hosts/weixin.ts'

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
  /** Puts a file on the phone, under the path that the app will use. */
  addFile(path: string, file: PhoneFile): void
  /** What lies under a path, such as a download's; `undefined`: nothing. */
  readFile(path: string): Promise<Uint8Array | undefined>
  /**
   * Makes the next call fail that the host would have sent. Asked twice, the next two fail.
   *
   * @param method default `uploadFile`
   * @throws RangeError for a code that the vendor does not list, without a message
   */
  failNext(failure: Failure, method?: MethodName): void
  /** Changes the connection for what runs and for what comes. */
  setConnection(connection: Connection): void
  /**
   * Puts the host's global, such as `my`, where code under test finds it.
   *
   * @returns a function that puts back what was there
   */
  install(globals?: Record<string, unknown>): () => void
  /** How many transfers and other asynchronous calls run. */
  pending(): number
  /** Resolves when nothing runs, all callbacks have fired, and they have begun nothing new. */
  idle(): Promise<void>
}

/**
 * A host's global that checks what it is given as the vendor's page says, and really sends it to the loopback server.
 *
 * @param hostOrAlias such as `alipay`, `mp-alipay` or `my`
 * @throws RangeError when there is no such emulated host: H5 and App have none
 */
export function createHost(hostOrAlias: HostName | (string & {}), setup: HostSetup): EmulatedHost {
  const name = nameOf(hostOrAlias)
  const rules = RULES[name]
  const environment = environmentOf(setup)
  const activity = createActivity()
  const answer = createAnswer(activity)
  const files = createFiles(setup.files ?? {})
  const network = createNetwork(setup.connection)
  const failures: Readonly<Record<MethodName, Problem[]>> = { uploadFile: [], downloadFile: [] }
  const calls: HostCall[] = []
  const phone: Phone = {
    environment,
    origin: setup.server.origin,
    chunkBytes: setup.chunkBytes ?? 16_384,
    files,
    network,
    takeFailure: (methodName) => failures[methodName].shift(),
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
    ...otherApis(name, environment, setup, files, answer),
    ...(name === 'alipay' && savedFileApis(files, answer)),
    canIUse: canIUse(rules, environment, (member) => Object.hasOwn(api, member)),
    uploadFile: method('uploadFile'),
    downloadFile: method('downloadFile'),
  }
  const { thrown, pending, idle } = activity
  return {
    name,
    globalName: rules.globalName,
    api,
    calls,
    thrown,
    pending,
    idle,
    addFile: files.keep,
    readFile: (path) => readWhole(files.find(path)),
    failNext: (failure, methodName = 'uploadFile') => void failures[methodName].push(problemOf(failure, name, methodName)),
    setConnection: network.become,
    install: (globals = globalThis as unknown as Record<string, unknown>) => install(globals, rules.globalName, api),
  }
}

function nameOf(hostOrAlias: string): HostName {
  const host = resolveHost(hostOrAlias)
  const name = HOST_NAMES.find((each) => each === host)
  if (name === undefined) throw new RangeError(`there is no emulated host "${hostOrAlias}"; there are ${HOST_NAMES.join(', ')}`)
  return name
}

function install(globals: Record<string, unknown>, name: string, api: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(globals, name)
  Object.defineProperty(globals, name, { value: api, configurable: true, enumerable: true, writable: true })
  return () => {
    delete globals[name]
    if (before) Object.defineProperty(globals, name, before)
  }
}
