import type { Host, Method } from '@crossload/hosts'

/** The vendors' own typings of each call, and where they are known to be wrong. */

export interface Oracle {
  readonly host: Host
  readonly method: Method
  readonly source: string
  /** Known difference → why the table does not follow the typings. */
  readonly known: Readonly<Record<string, string>>
}

export const weixin = (method: Method) => `import 'miniprogram-api-typings'\nexport type Call = WechatMiniprogram.Wx['${method}']`
const alipay = (method: Method) => `import '@mini-types/alipay'\nexport type Call = typeof my.${method}`
const toutiao = (method: Method) => `import '@douyin-microapp/typings'\nexport type Call = typeof tt.${method}`
const baidu = (method: Method) => `import '@types/baidu-app'\nexport type Call = typeof swan.${method}`
const dingtalk = (method: Method) =>
  `import type { ${method}$ } from 'dingtalk-jsapi/api/union/${method}'\nexport type Call = typeof ${method}$`

export const oracles: readonly Oracle[] = [
  {
    host: 'weixin',
    method: 'uploadFile',
    source: weixin('uploadFile'),
    known: {
      'failure errno: in the table, but not typed': 'documented on the page of error numbers',
      'success cookies: in the table, but not typed': 'there on devices, according to Taro',
      'success header: in the table, but not typed': 'there on devices, according to Taro',
    },
  },
  {
    host: 'weixin',
    method: 'downloadFile',
    source: weixin('downloadFile'),
    known: { 'failure errno: in the table, but not typed': 'documented on the page of error numbers' },
  },
  {
    host: 'alipay',
    method: 'uploadFile',
    source: alipay('uploadFile'),
    known: {
      'option fileName: required by the table only': 'every client takes it, and older ones know no other spelling',
      'option name: required by the typings only': 'fileName means the same',
      'option timeout: in the table, but not typed': 'on every page since 2022-09',
      'success statusCode: typed as number, in the table as number or string': 'a string in the IDE and on HarmonyOS',
    },
  },
  {
    host: 'alipay',
    method: 'downloadFile',
    source: alipay('downloadFile'),
    known: {
      'option filePath: in the table, but not typed': 'documented',
      'option timeout: in the table, but not typed': 'documented',
      'success dataLength: in the table, but not typed': 'in the copy of a newer page',
      'success filePath: in the table, but not typed': 'documented together with the option',
      'success statusCode: in the table, but not typed': 'in the copy of a newer page',
    },
  },
  {
    host: 'toutiao',
    method: 'uploadFile',
    source: toutiao('uploadFile'),
    known: {
      'option timeout: in the table, but not typed': 'on the mini-app page',
      'success data: typed as string, in the table as arraybuffer or object or string': 'on the mini-app page',
      'success profile: in the table, but not typed': 'on the mini-app page',
    },
  },
  {
    host: 'toutiao',
    method: 'downloadFile',
    source: toutiao('downloadFile'),
    known: {
      'option filePath: in the table, but not typed': 'on the mini-app page, since 2.42.0',
      'option timeout: in the table, but not typed': 'on the mini-app page, since 2.42.0',
      'success filePath: in the table, but not typed': 'goes with the option',
    },
  },
  {
    host: 'baidu',
    method: 'uploadFile',
    source: baidu('uploadFile'),
    known: {
      'task offHeadersReceived: in the table, but not typed': 'documented',
      'task offProgressUpdate: in the table, but not typed': 'documented',
      'task onHeadersReceived: in the table, but not typed': 'documented',
    },
  },
  {
    host: 'baidu',
    method: 'downloadFile',
    source: baidu('downloadFile'),
    known: {
      'option filePath: in the table, but not typed': 'on the official page',
      'success filePath: in the table, but not typed': 'in a sample of the official page',
      'task offHeadersReceived: in the table, but not typed': 'documented',
      'task offProgressUpdate: in the table, but not typed': 'documented',
      'task onHeadersReceived: in the table, but not typed': 'documented',
    },
  },
  { host: 'dingtalk', method: 'uploadFile', source: dingtalk('uploadFile'), known: {} },
  { host: 'dingtalk', method: 'downloadFile', source: dingtalk('downloadFile'), known: {} },
]
