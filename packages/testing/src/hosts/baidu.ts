import { ALL_TASK_METHODS, checkTypes, textOf } from './hostRules.ts'
import type { HostRules, Problem } from './hostRules.ts'
import { DOWNLOAD_OPTIONS, errMsgFailure, weixinShapedDownload, weixinShapedUpload } from './weixinShape.ts'

/*
 * Baidu: swan-team/swan-docs@87accb3c program-docs/docs/develop/api/net/, and copies of 2020 of the pages of the tasks; @types/baidu-app@2.2.7
 * index.d.ts:79-162.
 *
 * `timeout` is not among the options: 60 s, which app.json sets. Results have no `errMsg`, since no table lists one. A failure has the
 * `errCode` and `errMsg` that the samples of the pages read, its numbers those of the Android client.
 */

function errCode(problem: Problem): { errCode: number } {
  const { kind } = problem
  if (kind === 'vendor') return { errCode: problem.code }
  if (kind === 'type' || kind === 'invalid') return { errCode: 202 }
  return { errCode: kind === 'http' ? 201 : 1001 }
}

export const baidu: HostRules = {
  name: 'baidu',
  globalName: 'swan',
  uploadFile: {
    ...weixinShapedUpload,
    success: ({ status, body }) => ({ data: textOf(body), statusCode: status }),
    failure: errMsgFailure('uploadFile', errCode),
    taskMethods: () => ALL_TASK_METHODS,
  },
  downloadFile: {
    ...weixinShapedDownload,
    reads: () => [...DOWNLOAD_OPTIONS, 'filePath'],
    check: (options, environment) => weixinShapedDownload.check(options, environment) ?? checkTypes(options, { filePath: 'String' }),
    success: ({ status }, kept) => ({ [kept?.wasAskedFor ? 'filePath' : 'tempFilePath']: kept?.path, statusCode: status }),
    failure: errMsgFailure('downloadFile', errCode),
    taskMethods: () => ALL_TASK_METHODS,
  },
}
