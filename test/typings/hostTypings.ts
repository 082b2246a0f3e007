import type { Host, Method } from '@crossload/hosts'

/** An error that the typings report in emitted calls. */
export interface KnownError {
  readonly code: number
  /** What the message says, as far as it tells this error from others. */
  readonly message: string
  /**
   * Who is wrong? `typings`: they are, the host takes it. `unknown`: no source says. `call`: the author asks for what the host does not
   * have, and what was written stays.
   */
  readonly wrong: 'typings' | 'unknown' | 'call'
  readonly why: string
  /** The entry of the host's table that must say the same about who is wrong. */
  readonly entry?: { readonly method: Method; readonly group: 'options' | 'task'; readonly name: string }
  /**
   * How to write the call so that the typings take it. An error may hide others of the same call: those show when this one is mended. None:
   * it hides nothing.
   */
  readonly mend?: 'without-the-property' | 'name-for-file-name'
}

export interface HostTypings {
  readonly host: Host
  readonly package: string
  /** The host's global. */
  readonly global: string
  /** TypeScript that makes the typings ambient. */
  readonly ambient: string
  /** Loads our runtime for the host. */
  readonly runtime: () => Promise<object>
  /** What the typings demand of an upload, beside `url` and `filePath`. */
  readonly demanded: string
  readonly known: readonly KnownError[]
}

const option = (name: string, wrong: KnownError['wrong'], why: string, method: Method = 'uploadFile'): KnownError => ({
  code: 2353,
  message: `'${name}' does not exist in type`,
  wrong,
  why,
  entry: { method, group: 'options', name },
  mend: 'without-the-property',
})

const member = (name: string, wrong: KnownError['wrong'], why: string, code = 2339): KnownError => ({
  code,
  message: `Property '${name}' does not exist on type`,
  wrong,
  why,
  entry: { method: 'uploadFile', group: 'task', name },
})

/** Where it cannot be left out: the value might do something when it is evaluated, or Mpx hands it on as well. */
const leftIn = (name: string): KnownError => option(name, 'call', 'not taken, but left in where it cannot just go')

export const hostTypings: readonly HostTypings[] = [
  {
    host: 'weixin',
    package: 'miniprogram-api-typings',
    global: 'wx',
    ambient: "import 'miniprogram-api-typings'",
    runtime: () => import('@crossload/runtime/weixin'),
    demanded: "name: ''",
    known: [leftIn('file')],
  },
  {
    host: 'alipay',
    package: '@mini-types/alipay',
    global: 'my',
    ambient: "import '@mini-types/alipay'",
    runtime: () => import('@crossload/runtime/alipay'),
    demanded: "name: '', fileType: ''",
    known: [
      {
        code: 2345,
        message: "Property 'name' is missing in type",
        wrong: 'typings',
        why: 'every client takes fileName, and older ones know no other spelling',
        mend: 'name-for-file-name',
      },
      option('timeout', 'typings', 'on every page since 2022-09'),
      option('filePath', 'typings', 'documented for downloads', 'downloadFile'),
      { code: 2554, message: 'Expected 1 arguments, but got 0.', wrong: 'typings', why: 'abort() takes no argument' },
      leftIn('file'),
    ],
  },
  {
    host: 'toutiao',
    package: '@douyin-microapp/typings',
    global: 'tt',
    ambient: "import '@douyin-microapp/typings'",
    runtime: () => import('@crossload/runtime/toutiao'),
    demanded: "name: ''",
    known: [
      option('timeout', 'typings', 'on the mini-app pages'),
      option('filePath', 'typings', 'on the mini-app page of downloads, since 2.42.0', 'downloadFile'),
      member('offProgressUpdate', 'unknown', 'not documented; Taro lists it', 2551),
      member('onHeadersReceived', 'unknown', 'documented for mini-games; the page of the mini-app task is not at hand'),
      member('offHeadersReceived', 'unknown', 'documented for mini-games; the page of the mini-app task is not at hand'),
      leftIn('file'),
    ],
  },
  {
    host: 'baidu',
    package: '@types/baidu-app',
    global: 'swan',
    ambient: "import '@types/baidu-app'",
    runtime: () => import('@crossload/runtime/baidu'),
    demanded: "name: ''",
    known: [
      option('timeout', 'call', 'the page has no such option'),
      option('filePath', 'typings', 'documented for downloads', 'downloadFile'),
      member('offProgressUpdate', 'typings', 'documented', 2551),
      member('onHeadersReceived', 'typings', 'documented'),
      member('offHeadersReceived', 'typings', 'documented'),
      leftIn('file'),
    ],
  },
  {
    host: 'dingtalk',
    package: 'dingtalk-jsapi',
    global: 'dd',
    ambient: "import api from 'dingtalk-jsapi'\ndeclare global {\n  const dd: typeof api\n}",
    runtime: () => import('@crossload/runtime/dingtalk'),
    demanded: "fileName: '', fileType: ''",
    known: [
      { code: 7006, message: "implicitly has an 'any' type", wrong: 'typings', why: 'callbacks are typed as Function' },
      { code: 7031, message: "implicitly has an 'any' type", wrong: 'typings', why: 'callbacks are typed as Function' },
      member('onProgressUpdate', 'call', 'there is no task, and native results are asked for'),
      member('abort', 'call', 'there is no task, and native results are asked for'),
      leftIn('file'),
      option('timeout', 'unknown', 'neither documented nor ruled out'),
    ],
  },
]
