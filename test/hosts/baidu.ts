import type { Environment, Fields, HostDescription, Method, TaskMethod } from './description.ts'
import { PLAIN_CHOOSERS, PLAIN_DOWNLOAD, PLAIN_UPLOAD } from './plainMethods.ts'
import type { Problem } from './problem.ts'
import { weixinWords } from './weixinShaped.ts'

const TASK: readonly TaskMethod[] = ['abort', 'onProgressUpdate', 'offProgressUpdate', 'onHeadersReceived', 'offHeadersReceived']

/**
 * Baidu: copies of 2020 of the pages swan.uploadFile and UploadTask (w3cschool.cn/baiduapp); @types/baidu-app@2.2.7 index.d.ts:79-162.
 *
 * `timeout` is neither documented nor typed: ignored. Results have no `errMsg`, since no source lists one. The shape of a failure is that of
 * swan.request's typing.
 */
export function baidu({ release }: Environment): HostDescription {
  return {
    globalName: 'swan',
    uploadFile: { ...PLAIN_UPLOAD, httpsOnly: release, task: TASK },
    downloadFile: { ...PLAIN_DOWNLOAD, httpsOnly: release, task: ['abort', 'onProgressUpdate'] },
    failure: (method, problem) => baiduFailure(method, problem),
    tempPath: 'bdfile://tmp_',
    ...PLAIN_CHOOSERS,
  }
}

/** Codes of the Android client: 202 bad parameter, 201 bad scheme, 1001 execution failed. */
function baiduFailure(method: Method, problem: Problem): Fields {
  const errMsg = `${method}:fail ${weixinWords(problem)}`
  if (problem.kind === 'parameters' || problem.kind === 'url') return { errCode: 202, errMsg }
  if (problem.kind === 'protocol') return { errCode: 201, errMsg }
  return { errCode: 1001, errMsg }
}
