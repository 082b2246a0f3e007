import { checkTypes } from './hostRules.ts'
import type { HostRules, MethodRules } from './hostRules.ts'
import { DOWNLOAD_OPTIONS, weixinShaped } from './weixinShape.ts'

/*
 * Lark (Feishu): open.feishu.cn pages uploadfile and downloadfile of the client API (2025-01). Its global is `tt`, like Douyin's; nothing
 * else of the two is the same.
 *
 * The tables of options are complete: no `timeout`. Referer cannot be set, http is taken, and a result carries a `trace`. A download lies at
 * `tempFilePath`, also where `filePath` says which path that is.
 */

const like = weixinShaped('lark', 'tt', ['abort', 'onProgressUpdate'])

const withTrace = ({ success }: MethodRules): Pick<MethodRules, 'success' | 'httpsOnly'> => ({
  success: (response, kept, environment) => ({ ...success(response, kept, environment), trace: '0123456789abcdef' }),
  httpsOnly: () => false,
})

export const lark: HostRules = {
  ...like,
  uploadFile: { ...like.uploadFile, ...withTrace(like.uploadFile) },
  downloadFile: {
    ...like.downloadFile,
    ...withTrace(like.downloadFile),
    reads: () => [...DOWNLOAD_OPTIONS, 'filePath'],
    check: (options, environment) => like.downloadFile.check(options, environment) ?? checkTypes(options, { filePath: 'String' }),
  },
}
