import type { Environment, Fields, HostDescription, Method, Outcome, TaskMethod } from './description.ts'
import { PLAIN_CHOOSERS, PLAIN_DOWNLOAD, PLAIN_UPLOAD } from './plainMethods.ts'
import type { Problem } from './problem.ts'
import { reaches } from './version.ts'
import { weixinWords } from './weixinShaped.ts'

const TASK: readonly TaskMethod[] = ['abort', 'onProgressUpdate', 'offProgressUpdate', 'onHeadersReceived', 'offHeadersReceived']

/**
 * HarmonyOS atomic services (ASCF): developer.huawei.com atomic-references pages apis-upload and apis-download; that a number among the form
 * values makes the call fail: dcloudio/unidocs-zh docs/tutorial/mp-harmony/intro.md:527-529.
 *
 * `timeout` is not documented: ignored. The page has error codes but no shape of a failure: here `errCode` and `errMsg`.
 */
export function harmony({ sdk, release }: Environment): HostDescription {
  const common = { httpsOnly: release, task: reaches(sdk, '1.0.4') ? TASK : undefined }
  return {
    globalName: 'has',
    uploadFile: { ...PLAIN_UPLOAD, ...common, textForm: true, check: (given) => checkPath(given, 'internal://') },
    downloadFile: {
      ...PLAIN_DOWNLOAD,
      ...common,
      optional: { ...PLAIN_DOWNLOAD.optional, filePath: 'String' },
      check: (given) => (given.filePath === undefined ? undefined : checkPath(given, 'internal://files/')),
      success: ({ statusCode, tempFilePath, filePath }: Outcome) => ({
        ...(filePath === undefined ? { tempFilePath } : { filePath }),
        statusCode,
      }),
    },
    failure: harmonyFailure,
    tempPath: 'internal://cache/',
    ...PLAIN_CHOOSERS,
  }
}

function checkPath({ filePath }: Fields, start: string): Problem | undefined {
  const path = String(filePath)
  return path.startsWith(start) ? undefined : { kind: 'permission', filePath: path }
}

/** 401 parameter missing or of a wrong type, 102 bad address or path, 40000301 anything that goes wrong later. */
function harmonyFailure(method: Method, problem: Problem): Fields {
  const errMsg = `${method}:fail ${weixinWords(problem)}`
  switch (problem.kind) {
    case 'parameters':
      return { errCode: 401, errMsg }
    case 'url':
    case 'protocol':
    case 'permission':
      return { errCode: 102, errMsg }
    case 'domain':
      return { errCode: 201, errMsg }
    default:
      return { errCode: 40000301, errMsg }
  }
}
