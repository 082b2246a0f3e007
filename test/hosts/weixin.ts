import type { Environment, HostDescription, Outcome, TaskMethod } from './description.ts'
import { PLAIN_CHOOSERS, PLAIN_DOWNLOAD, PLAIN_UPLOAD } from './plainMethods.ts'
import { reaches } from './version.ts'
import { weixinWords } from './weixinShaped.ts'

/**
 * WeChat: developers.weixin.qq.com pages wx.uploadFile, wx.downloadFile, UploadTask; miniprogram-api-typings@5.2.3
 * types/wx/lib.wx.api.d.ts:13736-13788, 4894-4948, 21496-21567.
 *
 * Any HTTP status is a success. `errno` comes with network failures only: the page of error numbers has 600001 for them, and its table for
 * uploads is not known.
 */
export function weixin({ sdk, release }: Environment): HostDescription {
  const since = (version: string): boolean => reaches(sdk, version)
  const task: TaskMethod[] | undefined = since('1.4.0') ? ['abort', 'onProgressUpdate'] : undefined
  if (since('2.1.0')) task?.push('offProgressUpdate', 'onHeadersReceived', 'offHeadersReceived')
  const newer = {
    ...(since('2.10.0') && ({ timeout: 'Number' } as const)),
    ...(since('2.10.4') && ({ enableHttp2: 'Boolean', enableQuic: 'Boolean' } as const)),
    ...(since('3.5.0') && ({ enableProfile: 'Boolean' } as const)),
  }
  const common = {
    httpsOnly: release,
    ownHeaders: { Referer: 'https://servicewechat.com/wx0123456789abcdef/0/page-frame.html' },
    task,
  }
  return {
    globalName: 'wx',
    uploadFile: {
      ...PLAIN_UPLOAD,
      ...common,
      optional: { ...PLAIN_UPLOAD.optional, ...newer },
      success: (outcome: Outcome) => ({ ...PLAIN_UPLOAD.success(outcome), errMsg: 'uploadFile:ok' }),
    },
    downloadFile: {
      ...PLAIN_DOWNLOAD,
      ...common,
      optional: { ...PLAIN_DOWNLOAD.optional, ...newer, ...(since('1.8.0') && ({ filePath: 'String' } as const)) },
      success: ({ statusCode, tempFilePath, filePath }: Outcome) => ({
        ...(filePath === undefined ? { tempFilePath } : { filePath }),
        statusCode,
        errMsg: 'downloadFile:ok',
      }),
    },
    failure: (method, problem) => ({
      errMsg: `${method}:fail ${weixinWords(problem)}`,
      ...((problem.kind === 'network' || problem.kind === 'timeout') && { errno: 600001 }),
    }),
    tempPath: 'wxfile://tmp_',
    ...PLAIN_CHOOSERS,
  }
}
