import { ALL_TASK_METHODS, checkFormText, checkTypes, textOf } from './hostRules.ts'
import type { HostRules, MethodRules, Problem } from './hostRules.ts'
import { atLeast } from '../setup.ts'
import { DOWNLOAD_OPTIONS, errMsgFailure, weixinShapedDownload, weixinShapedUpload } from './weixinShape.ts'

/*
 * HarmonyOS atomic services (ASCF): developer.huawei.com atomic-references pages apis-upload and apis-download; that a number among the
 * form values makes the call fail: dcloudio/unidocs-zh docs/tutorial/mp-harmony/intro.md:527-529.
 *
 * `timeout` is not documented: ignored. The page has error codes but no shape of a failure: here `errCode` and `errMsg`.
 */

const BOTH = {
  taskMethods: ({ sdk }) => (atLeast(sdk, '1.0.4') ? ALL_TASK_METHODS : []),
  returns: (task, promise, environment) =>
    atLeast(environment.sdk, '1.0.4') ? weixinShapedUpload.returns(task, promise, environment) : undefined,
} satisfies Partial<MethodRules>

function checkPath(path: unknown, start: string): Problem | undefined {
  return String(path).startsWith(start) ? undefined : { kind: 'permission' }
}

/** 401 a parameter is missing or of a wrong type, 102 a bad address or path, 201 not allowed, 40000301 whatever goes wrong later. */
function errCode(problem: Problem): { errCode: number } {
  const { kind } = problem
  if (kind === 'vendor') return { errCode: problem.code }
  if (kind === 'type') return { errCode: 401 }
  if (kind === 'invalid' || kind === 'http' || kind === 'permission') return { errCode: 102 }
  return { errCode: kind === 'domain' ? 201 : 40000301 }
}

export const harmony: HostRules = {
  name: 'harmony',
  globalName: 'has',
  uploadFile: {
    ...weixinShapedUpload,
    ...BOTH,
    check: (options, environment) =>
      weixinShapedUpload.check(options, environment) ?? checkFormText(options) ?? checkPath(options['filePath'], 'internal://'),
    success: ({ status, body }) => ({ data: textOf(body), statusCode: status }),
    failure: errMsgFailure('uploadFile', errCode),
  },
  downloadFile: {
    ...weixinShapedDownload,
    ...BOTH,
    reads: () => [...DOWNLOAD_OPTIONS, 'filePath'],
    check: (options, environment) =>
      weixinShapedDownload.check(options, environment) ??
      checkTypes(options, { filePath: 'String' }) ??
      (options['filePath'] === undefined ? undefined : checkPath(options['filePath'], 'internal://files/')),
    success: ({ status }, kept) => ({ [kept?.wasAskedFor ? 'filePath' : 'tempFilePath']: kept?.path, statusCode: status }),
    failure: errMsgFailure('downloadFile', errCode),
  },
}
