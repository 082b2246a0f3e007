import { hosts, TASK_METHODS } from '@crossload/hosts'
import type { Capability, FieldCapability, Host, Method, MethodData, OptionCapability } from '@crossload/hosts'
import { describe, expect, test } from 'vitest'

import { readDeclaredCall } from './declaredCall.ts'
import type { DeclaredCall, DeclaredProperties } from './declaredCall.ts'

/**
 * The vendors' typings and our table say the same of a call, except where the typings are known to be wrong. A difference that is not
 * listed fails, and so does a listed one that is no longer there.
 */

interface Oracle {
  readonly host: Host
  readonly method: Method
  readonly source: string
  /** Known difference → why the table does not follow the typings. */
  readonly known: Readonly<Record<string, string>>
}

const weixin = (method: Method) => `import 'miniprogram-api-typings'\nexport type Call = WechatMiniprogram.Wx['${method}']`
const alipay = (method: Method) => `import '@mini-types/alipay'\nexport type Call = typeof my.${method}`
const toutiao = (method: Method) => `import '@douyin-microapp/typings'\nexport type Call = typeof tt.${method}`
const baidu = (method: Method) => `import '@types/baidu-app'\nexport type Call = typeof swan.${method}`
const dingtalk = (method: Method) =>
  `import type { ${method}$ } from 'dingtalk-jsapi/api/union/${method}'\nexport type Call = typeof ${method}$`

const oracles: readonly Oracle[] = [
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

describe.each(oracles)('$host $method', ({ host, method, source, known }) => {
  const declared = readDeclaredCall(source)

  test('the table and the typings agree, save for the known errors of the typings', () => {
    expect(differences(declared, hosts[host].methods[method])).toEqual(Object.keys(known).sort())
  })

  test('the typings were really read', () => {
    const { options, returned } = declared
    expect(options['url']).toEqual({ required: true, types: ['string'] })
    expect(options['success']?.types).toEqual(['function'])
    expect(returned.length).toBeGreaterThan(0)
  })
})

test('typings that do not resolve are an error, not agreement', () => {
  expect(() => readDeclaredCall("import 'no-such-typings'\nexport type Call = typeof my.uploadFile")).toThrow(/my/)
  expect(() => readDeclaredCall('export type Call = string')).toThrow('Call is not the type of a function')
})

const weixinUpload = readDeclaredCall(weixin('uploadFile'))

test.each<readonly [change: string, found: string, table: (table: MethodData) => MethodData]>([
  ['an option taken out', 'option name: typed, but not in the table', (table) => withOption(table, 'name', { support: false })],
  ['an option made optional', 'option name: required by the typings only', (table) => withOption(table, 'name', { required: false })],
  ['an option made required', 'option header: required by the table only', (table) => withOption(table, 'header', { required: true })],
  ['an option made up', 'option fileType: in the table, but not typed', (table) => withOption(table, 'fileType', { support: true })],
  ['another type', 'option url: typed as string, in the table as number', (table) => withOption(table, 'url', { types: ['number'] })],
  ['a task method taken out', 'task abort: typed, but not in the table', (table) => withoutAbort(table)],
  [
    'a result made up',
    'success fileID: in the table, but not typed',
    (table) => ({ ...table, success: withUrl(table.success, 'fileID', table) }),
  ],
  [
    'a failure made up',
    'failure reason: in the table, but not typed',
    (table) => ({ ...table, failure: withUrl(table.failure, 'reason', table) }),
  ],
  [
    'progress made up',
    'progress speed: in the table, but not typed',
    (table) => ({ ...table, progress: withUrl(table.progress, 'speed', table) }),
  ],
  ['a promise', 'promise: the typings and the table disagree', (table) => ({ ...table, returns: { ...table.returns, promise: true } })],
  ['no task', 'task: the typings and the table disagree', (table) => ({ ...table, returns: { ...table.returns, task: false } })],
])('a wrong table is found out: %s', (_, found, change) => {
  const table = hosts.weixin.methods.uploadFile
  const before = differences(weixinUpload, table)
  expect(differences(weixinUpload, change(table)).filter((difference) => !before.includes(difference))).toEqual([found])
})

function withOption(table: MethodData, name: string, change: Partial<OptionCapability>): MethodData {
  const option = table.options[name]
  if (!option) throw new Error(`no option ${name}`)
  return { ...table, options: { ...table.options, [name]: { ...option, ...change } } }
}

function withoutAbort(table: MethodData): MethodData {
  return { ...table, task: { ...table.task, abort: { ...table.task.abort, support: false } } }
}

/** The fields with one more, for which any supported entry will do. */
function withUrl(fields: MethodData['success'], name: string, { options: { url } }: MethodData): MethodData['success'] {
  if (!url) throw new Error('no option url')
  return { ...fields, [name]: url }
}

function differences(declared: DeclaredCall, table: MethodData): readonly string[] {
  const task = Object.fromEntries(
    TASK_METHODS.filter((name) => declared.returned.includes(name)).map((name) => [name, { required: true, types: null }]),
  )
  return [
    ...compare('option', declared.options, table.options),
    ...Object.entries(declared.options).flatMap(([name, { required }]) => compareRequired(name, required, table.options[name])),
    ...compare('task', task, table.task),
    ...compare('success', declared.success, table.success),
    ...compare('failure', declared.failure, table.failure),
    ...(declared.returned.includes('onProgressUpdate') ? compare('progress', declared.progress, table.progress) : []),
    ...(declared.returned.includes('then') === (table.returns.promise === true) ? [] : ['promise: the typings and the table disagree']),
    ...(Object.keys(task).length > 0 === isSupported({ ...table.method, support: table.returns.task })
      ? []
      : ['task: the typings and the table disagree']),
  ].sort()
}

/** `declared` is null where the typings leave everything open: then there is nothing to compare. */
function compare(
  what: string,
  declared: DeclaredProperties | null,
  entries: Readonly<Record<string, Capability | FieldCapability>>,
): readonly string[] {
  if (!declared) return []
  return [...new Set([...Object.keys(declared), ...Object.keys(entries)])].flatMap((name) => {
    const typed = declared[name]
    const entry = entries[name]
    if (typed && !isSupported(entry)) return [`${what} ${name}: typed, but not in the table`]
    if (!typed) return isSupported(entry) ? [`${what} ${name}: in the table, but not typed`] : []
    const ours = entry && 'types' in entry ? entry.types : null
    const [theirs, table] = [typed.types, ours].map((types) => (types ? [...types].sort().join(' or ') : undefined))
    if (theirs === undefined || table === undefined || theirs === table) return []
    return [`${what} ${name}: typed as ${theirs}, in the table as ${table}`]
  })
}

function compareRequired(name: string, required: boolean, entry: OptionCapability | undefined): readonly string[] {
  if (!entry || !isSupported(entry) || required === (entry.required === true)) return []
  return [`option ${name}: required by the ${required ? 'typings' : 'table'} only`]
}

function isSupported(entry: Capability | undefined): boolean {
  return entry !== undefined && entry.support !== null && entry.support !== false
}
