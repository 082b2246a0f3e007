import { CALLBACKS } from '../answer.ts'
import { anyTimeout, checkTypes, noTimeout, plainWords, requireStrings, sent, textOf, written } from './hostRules.ts'
import type { HostRules, MethodRules, Problem, TaskMethod } from './hostRules.ts'
import type { HostName } from '../setup.ts'

export const UPLOAD_OPTIONS = ['url', 'filePath', 'name', 'header', 'formData', ...CALLBACKS] as const
export const DOWNLOAD_OPTIONS = ['url', 'header', ...CALLBACKS] as const

/** A code where WeChat has it. */
const vendorErrno = (problem: Problem) => (problem.kind === 'vendor' ? { errno: problem.code } : {})

/** A failure that is an `errMsg`, and what else the host adds. */
export function errMsgFailure(method: string, extra: (problem: Problem) => Record<string, unknown> = vendorErrno) {
  return (problem: Problem) => ({ errMsg: `${method}:fail ${plainWords(problem)}`, ...extra(problem) })
}

const BOTH = {
  timeout: noTimeout,
  addedHeaders: () => ({}),
  httpsOnly: ({ isRelease }) => isRelease,
  taskMethods: () => ['abort', 'onProgressUpdate'],
  // The methods are inherited, as those of a class instance are: a copy of the task's own properties has none.
  returns: (task) => Object.create(task) as unknown,
  sharesResult: true,
} satisfies Partial<MethodRules>

/**
 * uploadFile as WeChat's first version has it; hosts that follow it change what differs.
 *
 * On every host the Content-Type of an upload is the emulator's own, since the boundary is in it.
 */
export const weixinShapedUpload: MethodRules = {
  ...BOTH,
  reads: () => UPLOAD_OPTIONS,
  check: (options) =>
    requireStrings(options, 'url', 'filePath', 'name') ?? checkTypes(options, { header: 'Object', formData: 'Object' }),
  field: (options) => String(options['name']),
  ownHeaders: ['referer', 'content-type'],
  success: ({ status, body }) => ({ data: textOf(body), statusCode: status, errMsg: 'uploadFile:ok' }),
  failure: errMsgFailure('uploadFile'),
  progress: sent,
}

/** downloadFile, likewise. */
export const weixinShapedDownload: MethodRules = {
  ...BOTH,
  reads: () => DOWNLOAD_OPTIONS,
  check: (options) => requireStrings(options, 'url') ?? checkTypes(options, { header: 'Object' }),
  field: () => '',
  ownHeaders: ['referer'],
  success: ({ status }, kept) => ({ tempFilePath: kept?.path, statusCode: status, errMsg: 'downloadFile:ok' }),
  failure: errMsgFailure('downloadFile'),
  progress: written,
}

/** A host that is all WeChat's shape, with these task methods. */
export function weixinShaped(name: HostName, globalName: string, methods: readonly TaskMethod[]): HostRules {
  const taskMethods = () => methods
  return {
    name,
    globalName,
    uploadFile: { ...weixinShapedUpload, taskMethods },
    downloadFile: { ...weixinShapedDownload, taskMethods },
  }
}

/** The rules with `timeout` among the options that count. */
export function withTimeout(rules: MethodRules): MethodRules {
  return {
    ...rules,
    reads: (environment) => [...rules.reads(environment), 'timeout'],
    check: (options, environment) => rules.check(options, environment) ?? checkTypes(options, { timeout: 'Number' }),
    timeout: anyTimeout,
  }
}
