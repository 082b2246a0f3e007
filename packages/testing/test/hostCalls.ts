import type { EmulatedHost, HostName } from '../src/createHost.ts'

type Fields = Record<string, unknown>

/** 300 kB in which no two neighbouring chunks are alike, with every byte value in it. */
export const PHOTO = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 31 + (at >> 8) * 7) % 256)

export const FILE_NAME = '照片 "1".png'

const START: Partial<Record<HostName, string>> = { harmony: 'internal://tmp/', alipay: 'https://resource/' }

/** Where the photo lies on a phone of this host. */
export const pathOn = (name: HostName) => `${START[name] ?? 'tmp://'}${FILE_NAME}`

/** What each vendor's page asks an app to write, as literal options. */
export const RIGHT: Readonly<Record<HostName, Fields>> = {
  weixin: { url: 'https://up.example/a?b=1', filePath: pathOn('weixin'), name: '头像' },
  alipay: { url: 'https://up.example/a?b=1', filePath: pathOn('alipay'), fileName: '头像', fileType: 'image' },
  toutiao: { url: 'https://up.example/a?b=1', filePath: pathOn('toutiao'), name: '头像' },
  baidu: { url: 'https://up.example/a?b=1', filePath: pathOn('baidu'), name: '头像' },
  qq: { url: 'https://up.example/a?b=1', filePath: pathOn('qq'), name: '头像' },
  kuaishou: { url: 'https://up.example/a?b=1', filePath: pathOn('kuaishou'), name: '头像' },
  jd: { url: 'https://up.example/a?b=1', filePath: pathOn('jd'), name: '头像' },
  xhs: { url: 'https://up.example/a?b=1', filePath: pathOn('xhs'), name: '头像' },
  lark: { url: 'https://up.example/a?b=1', filePath: pathOn('lark'), name: '头像' },
  dingtalk: { url: 'https://up.example/a?b=1', filePath: pathOn('dingtalk'), fileName: '头像', fileType: 'image' },
  harmony: { url: 'https://up.example/a?b=1', filePath: pathOn('harmony'), name: '头像' },
}

/** Those whose call gives a task. */
export const WITH_TASK: readonly HostName[] = [
  'weixin',
  'alipay',
  'toutiao',
  'baidu',
  'qq',
  'kuaishou',
  'jd',
  'xhs',
  'lark',
  'harmony',
]

/** A task as a test uses it; what a host lacks is undefined. */
export interface Task {
  abort(): void
  onProgressUpdate(listener: (event: Record<string, number>) => void): void
  offProgressUpdate(listener?: unknown): void
  onHeadersReceived(listener: (event: { header: Record<string, string> }) => void): void
  offHeadersReceived(listener?: unknown): void
}

/** Calls a method of the host's global. */
export function callHost(host: EmulatedHost, method: string, ...given: readonly unknown[]): unknown {
  return (host.api[method] as (...given: readonly unknown[]) => unknown)(...given)
}

export interface Told {
  /** The names of the callbacks in the order in which they were called. */
  readonly order: string[]
  success?: Fields
  fail?: Fields
  complete?: Fields
}

/** Options that write down what the host tells. */
export function listening(options: Fields): { readonly told: Told; readonly options: Fields } {
  const told: Told = { order: [] }
  const hear = (name: 'success' | 'fail' | 'complete') => (result: Fields) => {
    told.order.push(name)
    told[name] = result
  }
  return { told, options: { ...options, success: hear('success'), fail: hear('fail'), complete: hear('complete') } }
}

/** Makes one call with all three callbacks, and waits for its end. */
export async function tell(host: EmulatedHost, method: string, options: Fields): Promise<Told> {
  const { told, options: heard } = listening(options)
  callHost(host, method, heard)
  await host.idle()
  return told
}
