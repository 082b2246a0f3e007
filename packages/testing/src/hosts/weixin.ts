import { ALL_TASK_METHODS, anyTimeout, checkTypes } from './hostRules.ts'
import type { HostRules, MethodRules, Options, Problem, TypeName } from './hostRules.ts'
import { atLeast } from '../setup.ts'
import type { Environment } from '../setup.ts'
import { errMsgFailure, weixinShapedDownload, weixinShapedUpload } from './weixinShape.ts'

/*
 * WeChat: developers.weixin.qq.com pages wx.uploadFile, wx.downloadFile, UploadTask; miniprogram-api-typings@5.2.3
 * types/wx/lib.wx.api.d.ts:13736-13788, 4894-4948, 21496-21567. Never a promise; any HTTP status is a success.
 */

/** Options of later base libraries, both methods. */
const LATER: readonly (readonly [option: string, type: TypeName, since: string])[] = [
  ['timeout', 'Number', '2.10.0'],
  ['enableHttp2', 'Boolean', '2.10.4'],
  ['enableQuic', 'Boolean', '2.10.4'],
  ['enableProfile', 'Boolean', '3.5.0'],
]

const later = ({ sdk }: Environment) => LATER.filter(([, , since]) => atLeast(sdk, since))

function taskMethods({ sdk }: Environment) {
  if (atLeast(sdk, '2.1.0')) return ALL_TASK_METHODS
  return atLeast(sdk, '1.4.0') ? (['abort', 'onProgressUpdate'] as const) : []
}

/** The number that is known: 600001 of network failures. The table for uploads is not, so other failures have none. */
function errno(problem: Problem): { errno?: number } {
  if (problem.kind === 'vendor') return { errno: problem.code }
  return problem.kind === 'network' || problem.kind === 'timeout' ? { errno: 600001 } : {}
}

function versioned(base: MethodRules): MethodRules {
  return {
    ...base,
    reads: (environment) => [...base.reads(environment), ...later(environment).map(([option]) => option)],
    check: (options, environment) =>
      base.check(options, environment) ??
      checkTypes(options, Object.fromEntries(later(environment).map(([option, type]) => [option, type]))),
    timeout: (options, { sdk }) => (atLeast(sdk, '2.10.0') ? anyTimeout(options) : undefined),
    addedHeaders: () => ({ Referer: 'https://servicewechat.com/wx0123456789abcdef/0/page-frame.html' }),
    taskMethods,
    returns: (task, promise, environment) => (atLeast(environment.sdk, '1.4.0') ? base.returns(task, promise, environment) : undefined),
  }
}

const download = versioned(weixinShapedDownload)

export const weixin: HostRules = {
  name: 'weixin',
  globalName: 'wx',
  uploadFile: { ...versioned(weixinShapedUpload), failure: errMsgFailure('uploadFile', errno) },
  downloadFile: {
    ...download,
    reads: (environment) => [...download.reads(environment), ...(atLeast(environment.sdk, '1.8.0') ? ['filePath'] : [])],
    check: (options: Options, environment) =>
      download.check(options, environment) ?? (atLeast(environment.sdk, '1.8.0') ? checkTypes(options, { filePath: 'String' }) : undefined),
    success: ({ status }, kept) => ({
      [kept?.wasAskedFor ? 'filePath' : 'tempFilePath']: kept?.path,
      statusCode: status,
      errMsg: 'downloadFile:ok',
    }),
    failure: errMsgFailure('downloadFile', errno),
  },
}
