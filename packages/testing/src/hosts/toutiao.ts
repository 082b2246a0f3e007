import { anyTimeout, checkTypes, plainWords } from './hostRules.ts'
import type { HostRules, MethodRules, Problem } from './hostRules.ts'
import { atLeast } from '../setup.ts'
import type { Environment } from '../setup.ts'
import { DOWNLOAD_OPTIONS, weixinShapedDownload, weixinShapedUpload, withTimeout } from './weixinShape.ts'

/*
 * Douyin: developer.open-douyin.com pages tt.uploadFile and tt.downloadFile of the mini app, not of the mini game;
 * @douyin-microapp/typings@1.3.1 api/upload-file.d.ts, api/download-file.d.ts, api/types.d.ts:39.
 *
 * The typings want strings in `header` and `formData`, the page says object: other values are taken and turned into text. `data` may be a
 * string, an object or an ArrayBuffer by the page and is a string by the typings: here a string. Published apps are held to https.
 */

/** The page's table of uploadFile, taken for both methods. It has no number for a missing `name`, and the typings need none. */
const CODES: Readonly<Partial<Record<Problem['kind'], readonly [errNo: number, words: string]>>> = {
  invalid: [121999, 'url is invalid'],
  http: [121999, 'url use invalid protocol, url support protocol is https'],
  domain: [121901, 'url not in domain list'],
  'no-file': [121902, 'no file exist'],
  permission: [121906, 'file path permission denied'],
  abort: [121905, 'upload file abort'],
  timeout: [121920, 'request time out'],
  network: [121926, 'connection error'],
}

const failure = (method: string) => (problem: Problem) => {
  if (problem.kind === 'vendor') return { errMsg: `${method}:fail ${problem.message}`, errNo: problem.code }
  const [errNo, words] = CODES[problem.kind] ?? []
  return { errMsg: `${method}:fail ${words ?? plainWords(problem)}`, ...(errNo !== undefined && { errNo }) }
}

const addedHeaders: MethodRules['addedHeaders'] = () => ({
  Referer: 'https://tmaservice.developer.toutiao.com/?appid=tt0123456789abcdef&version=1.0.0',
  'User-Agent': 'Mozilla/5.0 (Linux; Android 14) aweme/30.0.0 ToutiaoMicroApp/3.0.0 PluginVersion/90000000',
})

const readsPath = ({ sdk }: Environment) => atLeast(sdk, '2.42.0')

const upload = withTimeout(weixinShapedUpload)

export const toutiao: HostRules = {
  name: 'toutiao',
  globalName: 'tt',
  uploadFile: {
    ...upload,
    addedHeaders,
    ownHeaders: ['referer', 'user-agent', 'content-type'],
    success: (response, kept, environment) => ({
      ...upload.success(response, kept, environment),
      profile: { sentBytesCount: response.sentBytes, receivedBytesCount: response.body.length },
    }),
    failure: failure('uploadFile'),
  },
  downloadFile: {
    ...weixinShapedDownload,
    // Both from base library 2.42.0 on.
    reads: (environment) => [...DOWNLOAD_OPTIONS, ...(readsPath(environment) ? ['filePath', 'timeout'] : [])],
    check: (options, environment) =>
      weixinShapedDownload.check(options, environment) ??
      (readsPath(environment) ? checkTypes(options, { filePath: 'String', timeout: 'Number' }) : undefined),
    timeout: (options, environment) => (readsPath(environment) ? anyTimeout(options) : undefined),
    success: ({ status }, kept) => ({
      [kept?.wasAskedFor ? 'filePath' : 'tempFilePath']: kept?.path,
      statusCode: status,
      errMsg: 'downloadFile:ok',
    }),
    addedHeaders,
    ownHeaders: ['referer', 'user-agent'],
    failure: failure('downloadFile'),
  },
}
