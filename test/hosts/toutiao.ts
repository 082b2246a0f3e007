import type { Environment, Fields, HostDescription, Method, Outcome, TaskMethod } from './description.ts'
import { PLAIN_CHOOSERS, PLAIN_DOWNLOAD, PLAIN_UPLOAD } from './plainMethods.ts'
import { describeParameters } from './problem.ts'
import type { Problem } from './problem.ts'

const TASK: readonly TaskMethod[] = ['abort', 'onProgressUpdate']

/**
 * Douyin: developer.open-douyin.com pages tt.uploadFile and tt.downloadFile of the mini app (not of the mini game);
 * @douyin-microapp/typings@1.3.1 api/upload-file.d.ts, api/download-file.d.ts, api/types.d.ts:39.
 *
 * The typings want strings in `header` and `formData`, the page says object: other values are taken and turned into text. `data` may be a
 * string, an object or an ArrayBuffer by the page and is a string by the typings: here a string.
 */
export function toutiao({ release, sdk = '3.0.0', app = '30.0.0' }: Environment): HostDescription {
  const common = {
    httpsOnly: release,
    task: TASK,
    ownHeaders: {
      Referer: 'https://tmaservice.developer.toutiao.com/?appid=tt0123456789abcdef&version=1.0.0',
      'User-Agent': `Mozilla/5.0 (Linux; Android 14) aweme/${app} ToutiaoMicroApp/${sdk} PluginVersion/90000000`,
    },
  }
  return {
    globalName: 'tt',
    uploadFile: {
      ...PLAIN_UPLOAD,
      ...common,
      optional: { ...PLAIN_UPLOAD.optional, timeout: 'Number' },
      lockedHeaders: ['referer', 'user-agent', 'content-type'],
      success: (outcome: Outcome) => ({
        ...PLAIN_UPLOAD.success(outcome),
        errMsg: 'uploadFile:ok',
        profile: { sentBytesCount: outcome.sentBytes, receivedBytesCount: outcome.bytes.length },
      }),
    },
    downloadFile: {
      ...PLAIN_DOWNLOAD,
      ...common,
      lockedHeaders: ['referer', 'user-agent'],
      success: (outcome: Outcome) => ({ ...PLAIN_DOWNLOAD.success(outcome), errMsg: 'downloadFile:ok' }),
    },
    failure: toutiaoFailure,
    tempPath: 'ttfile://temp/',
    ...PLAIN_CHOOSERS,
  }
}

/** The page's table of uploadFile, used for both methods. It has no number for a missing `name`; the typings make the number optional. */
function toutiaoFailure(method: Method, problem: Problem): Fields {
  const fail = (errNo: number | undefined, words: string): Fields => ({
    errMsg: `${method}:fail ${words}`,
    ...(errNo !== undefined && { errNo }),
  })
  switch (problem.kind) {
    case 'parameters':
      return fail(undefined, describeParameters(problem.wrong))
    case 'url':
      return fail(121999, `url is invalid, url == ${problem.url}`)
    case 'protocol':
      return fail(121999, `url use invalid protocol, url == ${problem.url}, url support protocol is https`)
    case 'domain':
      return fail(121901, `url not in domain list, url == ${problem.url}`)
    case 'file':
      return fail(121902, `no file exist, filePath == ${problem.filePath}`)
    case 'permission':
      return fail(121906, `file path permission denied, open '${problem.filePath}'`)
    case 'abort':
      return fail(121905, method === 'uploadFile' ? 'upload file abort' : 'download file abort')
    case 'timeout':
      return fail(121920, 'request time out')
    case 'network':
      return fail(121926, `connection error ${problem.message}`)
  }
}
