import { CALLBACKS } from '../answer.ts'
import {
  ALL_TASK_METHODS,
  anyTimeout,
  checkFileType,
  checkFormText,
  checkTypes,
  plainWords,
  requireStrings,
  textOf,
  written,
} from './hostRules.ts'
import type { HostRules, MethodRules, Options, Problem, TaskMethod } from './hostRules.ts'
import { atLeast } from '../setup.ts'
import type { Environment } from '../setup.ts'
import { weixinShapedDownload, weixinShapedUpload } from './weixinShape.ts'

/*
 * Alipay: opendocs.alipay.com pages my.uploadFile and my.downloadFile with their history in AlipayDocs/open-docs; @mini-types/my@3.0.14
 * types/lib.my.d.ts:11368-11481, 2253-2365, 18717-18873.
 *
 * Where the sources disagree, the stricter reading counts:
 * - `fileType` is asked for everywhere (umicro/uView#1210, jd-opensource/nutui#1322); one of its three values only in the IDE, for devices
 *   send any kind of file.
 * - `name` is read from client 10.1.98 on, the version it was checked on (AlipayDocs/open-docs#2114); `fileName` always.
 * - `name` and `fileName` with different values are refused: no source says which would count.
 * - form values must be strings (lei-mu/luch-request#151).
 * - the IDE returns a promise without a task (dcloudio/uni-app#4509) and a status code that is a string (umicro/uView#1210).
 * - `fail`, `complete` and the promise get the same object, so that a change made to it in one of them shows in the others.
 */

/** `my.env.USER_DATA_PATH`: what paths of saved files begin with. */
export const USER_DATA_PATH = 'https://usr'

const READ_EVER = ['url', 'filePath', 'fileName', 'fileType', 'header', 'headers', 'formData', 'hideLoading', ...CALLBACKS]

const since = ({ app, isIde }: Environment, client: string) => isIde || atLeast(app, client)

const readsName = (environment: Environment) => since(environment, '10.1.98')
const readsTimeout = (environment: Environment) => since(environment, '10.2.80')

const givesStatus = (environment: Environment) => since(environment, '10.3.30') && atLeast(environment.sdk, '2.8.8')

/** Before the option came, 30 s and not to be changed (page of 2022-05). */
const timeout = (options: Options, environment: Environment) => (readsTimeout(environment) ? anyTimeout(options) : 30_000)

/** The later two from AppX 2.8.2 and client 10.2.90; offProgressUpdate is typed without a version, so it is counted among them. */
function taskMethods({ app, sdk, isIde }: Environment): readonly TaskMethod[] {
  if (isIde || !atLeast(app, '10.1.35')) return []
  return atLeast(app, '10.2.90') && atLeast(sdk, '2.8.2') ? ALL_TASK_METHODS : ['abort', 'onProgressUpdate']
}

const BOTH = {
  timeout,
  taskMethods,
  httpsOnly: () => true,
  returns: (task, promise) => Object.assign(promise, task),
  sharesResult: true,
} satisfies Partial<MethodRules>

function checkKey(options: Options, environment: Environment): Problem | undefined {
  const { name, fileName } = options
  if (name === undefined || !readsName(environment)) return requireStrings(options, 'fileName')
  if (fileName === undefined) return requireStrings(options, 'name')
  if (fileName !== name) return { kind: 'invalid', option: 'fileName', detail: `is ${String(fileName)}, name is ${String(name)}` }
  return requireStrings(options, 'fileName')
}

/** "For reasons of security", says the page of 2022-05; cached and user files are taken from client 10.2.80 on. */
function checkSavedFile({ filePath }: Options, environment: Environment): Problem | undefined {
  return String(filePath).startsWith(`${USER_DATA_PATH}/`) && !since(environment, '10.2.80') ? { kind: 'permission' } : undefined
}

/** Error codes of the two pages; a bad parameter is 11 for uploadFile and 2 for downloadFile. */
export const alipayFailure = (method: 'uploadFile' | 'downloadFile') => (problem: Problem) => {
  switch (problem.kind) {
    case 'type':
    case 'invalid':
      return { error: method === 'uploadFile' ? 11 : 2, errorMessage: `无效参数 ${plainWords(problem)}` }
    case 'http':
      return { error: 20, errorMessage: '请求 URL 不支持 HTTP，请使用 HTTPS' }
    case 'domain':
      return { error: 4, errorMessage: '无权限调用（N22106）' }
    case 'no-file':
      return { error: 11, errorMessage: '文件不存在' }
    case 'permission':
      return { error: 11, errorMessage: 'not have permission to upload' }
    case 'abort':
      return { error: 9, errorMessage: `${method}:fail abort` }
    case 'timeout':
      return { error: 12, errorMessage: method === 'uploadFile' ? '上传文件失败' : '下载失败' }
    case 'vendor':
      return { error: problem.code, errorMessage: problem.message }
    default:
      return { error: 12, errorMessage: problem.detail }
  }
}

export const alipay: HostRules = {
  name: 'alipay',
  globalName: 'my',
  uploadFile: {
    ...weixinShapedUpload,
    ...BOTH,
    reads: (environment) => [...READ_EVER, ...(readsName(environment) ? ['name'] : []), ...(readsTimeout(environment) ? ['timeout'] : [])],
    check: (options, environment) =>
      requireStrings(options, 'url', 'filePath') ??
      checkKey(options, environment) ??
      requireStrings(options, 'fileType') ??
      (environment.isIde ? checkFileType(options) : undefined) ??
      checkTypes(options, { header: 'Object', headers: 'Object', formData: 'Object', hideLoading: 'Boolean' }) ??
      (readsTimeout(environment) ? checkTypes(options, { timeout: 'Number' }) : undefined) ??
      checkFormText(options) ??
      checkSavedFile(options, environment),
    field: ({ fileName, name }) => String(fileName ?? name),
    success: ({ status, headers, body }, _kept, { isIde }) => ({
      data: textOf(body),
      statusCode: isIde ? String(status) : status,
      header: headers,
    }),
    failure: alipayFailure('uploadFile'),
    progress: written,
  },
  downloadFile: {
    ...weixinShapedDownload,
    ...BOTH,
    // filePath and timeout came later (copy of a newer page: client 10.2.80; the page in the repository has them without a version).
    reads: (environment) => ['url', 'header', ...CALLBACKS, ...(since(environment, '10.2.80') ? ['filePath', 'timeout'] : [])],
    check: (options, environment) =>
      requireStrings(options, 'url') ??
      checkTypes(options, { header: 'Object', ...(since(environment, '10.2.80') && ({ filePath: 'String', timeout: 'Number' } as const)) }),
    // The path that was asked for, or the temporary one, under both of its names. A status only from client 10.3.30 on (copy of a newer page).
    success: ({ status, headers }, kept, environment) => ({
      ...(kept?.wasAskedFor
        ? { filePath: kept.path }
        : { apFilePath: kept?.path, ...(atLeast(environment.sdk, '2.7.23') && { tempFilePath: kept?.path }) }),
      ...(givesStatus(environment) && { statusCode: status, header: headers }),
      headers,
    }),
    failure: alipayFailure('downloadFile'),
  },
}
