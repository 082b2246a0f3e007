import type { ChosenFile, Environment, Fields, HostDescription, Method, Outcome, TaskMethod } from './description.ts'
import { PLAIN_DOWNLOAD, PLAIN_UPLOAD } from './plainMethods.ts'
import { describeParameters, typeName } from './problem.ts'
import type { Problem } from './problem.ts'
import { reaches } from './version.ts'

const FILE_TYPES: readonly unknown[] = ['image', 'video', 'audio']

/** `my.env.USER_DATA_PATH`: what paths of saved files begin with. */
export const USER_DATA_PATH = 'https://usr'

/**
 * Alipay: opendocs.alipay.com pages my.uploadFile and my.downloadFile with their history in AlipayDocs/open-docs; @mini-types/my@3.0.14
 * types/lib.my.d.ts:11368-11481, 2253-2365, 18717-18873.
 *
 * Where the sources disagree, the stricter reading counts:
 * - `fileType` is asked for everywhere (umicro/uView#1210, jd-opensource/nutui#1322); one of its three values only in the IDE, for devices send
 *   any kind of file.
 * - `name` is read from client 10.1.98 on, the version it was checked on (AlipayDocs/open-docs#2114); `fileName` always.
 * - `name` and `fileName` with different values are refused: no source says which would count.
 * - form values must be strings (lei-mu/luch-request#151).
 * - the IDE returns a promise without a task (dcloudio/uni-app#4509) and a status code that is a string (umicro/uView#1210).
 * - `fail`, `complete` and the promise get the same object, so that a change made to it in one of them shows in the others.
 */
export function alipay(environment: Environment): HostDescription {
  const { app, sdk, ide } = environment
  const since = (version: string): boolean => ide || reaches(app, version)
  const timeoutIsRead = since('10.2.80')
  const common = { timeout: timeoutIsRead ? 60_000 : 30_000, promise: true, task: taskMethods(environment) }
  return {
    globalName: 'my',
    uploadFile: {
      ...PLAIN_UPLOAD,
      ...common,
      required: ['url', 'filePath', 'fileType'],
      keyOptions: since('10.1.98') ? ['fileName', 'name'] : ['fileName'],
      optional: {
        ...PLAIN_UPLOAD.optional,
        headers: 'Object',
        hideLoading: 'Boolean',
        ...(timeoutIsRead && ({ timeout: 'Number' } as const)),
      },
      textForm: true,
      check: (given) => checkFileType(given, ide) ?? (since('10.2.80') ? undefined : checkSavedFile(given)),
      success: ({ bytes, statusCode, header }: Outcome) => ({
        data: bytes.toString('utf8'),
        statusCode: ide ? String(statusCode) : statusCode,
        header,
      }),
      progress: 'Written',
    },
    downloadFile: {
      ...PLAIN_DOWNLOAD,
      ...common,
      optional: ide ? PLAIN_DOWNLOAD.optional : { ...PLAIN_DOWNLOAD.optional, filePath: 'String', timeout: 'Number' },
      success: ({ header, tempFilePath, filePath }: Outcome) => ({
        apFilePath: tempFilePath,
        ...(reaches(sdk, '2.7.23') && { tempFilePath }),
        ...(filePath !== undefined && { filePath }),
        header,
        headers: header,
      }),
      headersField: 'headers',
    },
    failure: alipayFailure,
    tempPath: 'https://resource/',
    storageKey: 'object',
    chooseImage: (files: readonly ChosenFile[]) => ({
      apFilePaths: files.map(({ path }) => path),
      tempFilePaths: files.map(({ path }) => path),
      tempFiles: files.map(({ path, size }) => ({ path, size })),
    }),
    chooseVideo: ({ path, size }: ChosenFile) => ({ filePath: path, tempFilePath: path, size, duration: 1, width: 16, height: 16 }),
  }
}

/** Error codes of the two pages; downloadFile has 2 where uploadFile has 11. */
export function alipayFailure(method: Method, problem: Problem): Fields {
  const invalid = method === 'uploadFile' ? 11 : 2
  switch (problem.kind) {
    case 'parameters':
      return { error: invalid, errorMessage: `无效参数 ${describeParameters(problem.wrong)}` }
    case 'url':
      return { error: invalid, errorMessage: `无效参数 url ${problem.url}` }
    case 'domain':
      return { error: 4, errorMessage: '无权限调用（N22106）' }
    case 'protocol':
      return { error: 20, errorMessage: '请求 URL 不支持 HTTP，请使用 HTTPS' }
    case 'file':
      return { error: 11, errorMessage: '文件不存在' }
    case 'permission':
      return { error: 11, errorMessage: 'not have permission to upload' }
    case 'abort':
      return { error: 9, errorMessage: `${method}:fail abort` }
    case 'timeout':
      return { error: 12, errorMessage: method === 'uploadFile' ? '上传文件失败' : '下载失败' }
    case 'network':
      return { error: 12, errorMessage: problem.message }
  }
}

/** abort and progress from client 10.1.35, the rest from AppX 2.8.2 and client 10.2.90 (offProgressUpdate: typed, its version a guess). */
function taskMethods({ app, sdk, ide }: Environment): readonly TaskMethod[] | undefined {
  if (ide || !reaches(app, '10.1.35')) return undefined
  if (!reaches(app, '10.2.90') || !reaches(sdk, '2.8.2')) return ['abort', 'onProgressUpdate']
  return ['abort', 'onProgressUpdate', 'offProgressUpdate', 'onHeadersReceived', 'offHeadersReceived']
}

function checkFileType({ fileType }: Fields, ide: boolean): Problem | undefined {
  if (!ide || FILE_TYPES.includes(fileType)) return undefined
  return { kind: 'parameters', wrong: [{ path: 'fileType', wanted: 'image, video or audio', got: String(fileType || typeName(fileType)) }] }
}

/** "For reasons of security", says the page of 2022-05; cached and user files are taken from client 10.2.80 on. */
function checkSavedFile({ filePath }: Fields): Problem | undefined {
  const path = String(filePath)
  return path.startsWith(`${USER_DATA_PATH}/`) ? { kind: 'permission', filePath: path } : undefined
}
