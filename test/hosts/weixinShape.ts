import { ALL_TASK_METHODS, anyTimeout, plainWords, requireStrings, sent, textOf, written } from './hostRules.ts'
import type { MethodRules, Problem } from './hostRules.ts'

/** A failure that is an `errMsg`, and what else the host adds. */
export function errMsgFailure(method: string, extra: (problem: Problem) => Record<string, unknown> = () => ({})) {
  return (problem: Problem) => ({ errMsg: `${method}:fail ${plainWords(problem)}`, ...extra(problem) })
}

/** uploadFile as WeChat has it (wx.uploadFile); hosts that follow it change what differs. */
export const weixinShapedUpload: MethodRules = {
  check: (options) => requireStrings(options, 'url', 'filePath', 'name'),
  field: (options) => String(options['name']),
  timeout: anyTimeout,
  ownHeaders: ['referer', 'content-type'],
  httpsOnly: () => true,
  success: ({ status, body }) => ({ data: textOf(body), statusCode: status, errMsg: 'uploadFile:ok' }),
  failure: errMsgFailure('uploadFile'),
  progress: sent,
  taskMethods: () => ALL_TASK_METHODS,
  returns: (task) => task,
  sharesResult: false,
}

/** downloadFile as WeChat has it. */
export const weixinShapedDownload: MethodRules = {
  check: (options) => requireStrings(options, 'url'),
  field: () => '',
  timeout: anyTimeout,
  ownHeaders: ['referer'],
  httpsOnly: () => true,
  success: ({ status }, path) => ({ tempFilePath: path, statusCode: status, errMsg: 'downloadFile:ok' }),
  failure: errMsgFailure('downloadFile'),
  progress: written,
  taskMethods: () => ALL_TASK_METHODS,
  returns: (task) => task,
  sharesResult: false,
}
