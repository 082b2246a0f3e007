import { ALL_TASK_METHODS, textOf } from './hostRules.ts'
import type { HostRules, Problem } from './hostRules.ts'
import { errMsgFailure, weixinShapedDownload, weixinShapedUpload } from './weixinShape.ts'

/*
 * Baidu: copies of 2020 of the pages swan.uploadFile and UploadTask (w3cschool.cn/baiduapp); @types/baidu-app@2.2.7 index.d.ts:79-162.
 *
 * `timeout` is neither documented nor typed: ignored. Results have no `errMsg`, since no source lists one. The shape of a failure is that
 * of swan.request's typing, its numbers those of the Android client.
 */

function errCode({ kind }: Problem): { errCode: number } {
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
    success: ({ status }, kept) => ({ tempFilePath: kept?.path, statusCode: status }),
    failure: errMsgFailure('downloadFile', errCode),
  },
}
