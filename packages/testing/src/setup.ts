import type { Connection } from './network.ts'
import type { UploadServer } from './server.ts'

export type HostName =
  | 'weixin'
  | 'alipay'
  | 'toutiao'
  | 'baidu'
  | 'qq'
  | 'kuaishou'
  | 'jd'
  | 'xhs'
  | 'lark'
  | 'dingtalk'
  | 'harmony'

/** The bytes of a file, or where they lie on the disk of the machine that the test runs on. */
export type PhoneFile = Uint8Array | { readonly diskPath: string }

export type MethodName = 'uploadFile' | 'downloadFile'

export interface HostSetup {
  readonly server: UploadServer
  /** What lies under the paths that the app may use. More come with `host.addFile`. Default: nothing. */
  readonly files?: Readonly<Record<string, PhoneFile>>
  /** Version of the client, such as `'10.2.70'`. Default: the newest. */
  readonly app?: string
  /** Version of the base library. Default: the newest. */
  readonly sdk?: string
  /** Default `device`. */
  readonly environment?: 'device' | 'ide'
  /** Origins that the app may talk to. Default: all. */
  readonly domains?: readonly string[]
  /** Is it a released app, so that https is demanded everywhere? Default true. */
  readonly release?: boolean
  /** How much is sent at a time, in bytes. Default 16384. */
  readonly chunkBytes?: number
  /** What the choosers answer. */
  readonly choose?: { readonly images?: readonly string[]; readonly video?: string }
  /** Default: a good one. */
  readonly connection?: Connection
  /** Where the host's own console messages go. */
  readonly warn?: (message: string) => void
}

/** The setup with its defaults, as a host's rules see it. */
export interface Environment {
  readonly app: readonly number[]
  readonly sdk: readonly number[]
  readonly isIde: boolean
  readonly isRelease: boolean
}

const NEWEST = [Number.POSITIVE_INFINITY]

function parse(version: string | undefined): readonly number[] {
  return version === undefined ? NEWEST : version.split('.').map(Number)
}

export function environmentOf({ app, sdk, environment, release }: HostSetup): Environment {
  return { app: parse(app), sdk: parse(sdk), isIde: environment === 'ide', isRelease: release ?? true }
}

/** Is the version at least that one? */
export function atLeast(version: readonly number[], needed: string): boolean {
  const parts = needed.split('.').map(Number)
  for (let i = 0; i < parts.length; i++) {
    const difference = (version[i] ?? 0) - (parts[i] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return true
}
