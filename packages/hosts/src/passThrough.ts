import { sameForAll } from './sameForAll.ts'
import { unknownSurroundings } from './unknown.ts'
import type { Evidence, MethodData, TaskMethod, ValueType } from './types.ts'
import { TASK_METHODS } from './types.ts'

/**
 * Hosts whose own parameter pages are not to be had. What is known: uni-app hands the options over unchanged, and its documentation
 * lists some of them for every platform. Everything else, results and failures included, is unknown.
 */

const page = (says: Evidence['says']): Evidence => ({
  source: 'https://uniapp.dcloud.net.cn/api/request/network-file.html',
  ...(says && { says }),
})

const UNI_PAGE = page({ en: 'Lists the option for every platform.', zh: '为所有平台列出了该参数。' })
const UNI_ELSEWHERE = page({
  en: 'Lists the option for other platforms only: files for App and H5, file for H5, fileType for Alipay.',
  zh: '只为其他平台列出了该参数：files 用于 App 与 H5，file 用于 H5，fileType 用于支付宝。',
})
const UNI_REFERER = page({ en: 'Referer cannot be set, without exception.', zh: 'Referer 不可设置，没有例外。' })
const UNI_RESULTS = page({
  en: 'Describes the results of uploads for all platforms alike, which is wrong for some; it is no evidence for a single one.',
  zh: '对所有平台笼统描述上传的返回值，对其中一些并不正确；不能作为某一个平台的依据。',
})
const UNI_DOWNLOADS = page({
  en: 'Has a column for the platforms of each option and field of downloads, and does not name this one.',
  zh: '下载的参数与返回值带有平台一列，其中没有这个平台。',
})

const listed = <const Types extends readonly ValueType[]>(evidence: Evidence, types: Types, required: boolean) =>
  ({ support: true, types, required, evidence: [UNI_PAGE, evidence] }) as const

/** `evidence`: where uni-app's platform package shows that the options pass unchanged. `task`: task methods that a source names. */
export function passThroughUpload(evidence: Evidence, task?: MethodData['task']): MethodData {
  return {
    method: { support: true, evidence: [UNI_PAGE, evidence] },
    keyOption: 'name',
    filesPerCall: 'one',
    options: {
      url: listed(evidence, ['string'], true),
      filePath: listed(evidence, ['string'], true),
      name: listed(evidence, ['string'], true),
      header: listed(evidence, ['object'], false),
      formData: listed(evidence, ['object'], false),
      ...sameForAll(['success', 'fail', 'complete'], listed(evidence, ['function'], false)),
      ...sameForAll(
        ['fileName', 'timeout', 'headers', 'hideLoading', 'enableHttp2', 'enableQuic', 'enableProfile', 'useHighPerformanceMode'],
        { support: null, types: null, required: null, evidence: [evidence] },
      ),
      ...sameForAll(['fileType', 'files', 'file'], { support: false, types: null, required: false, evidence: [UNI_ELSEWHERE] }),
    },
    ...unknownExceptOptions(evidence, task),
    success: sameForAll(['data', 'statusCode', 'errMsg', 'header', 'cookies', 'profile'], {
      support: null,
      types: null,
      evidence: [UNI_RESULTS],
    }),
  }
}

export function passThroughDownload(evidence: Evidence): MethodData {
  return {
    method: { support: true, evidence: [UNI_PAGE, evidence] },
    keyOption: null,
    filesPerCall: 'one',
    options: {
      url: listed(evidence, ['string'], true),
      header: listed(evidence, ['object'], false),
      ...sameForAll(['success', 'fail', 'complete'], listed(evidence, ['function'], false)),
      filePath: { support: null, types: null, required: null, evidence: [evidence, UNI_DOWNLOADS] },
      ...sameForAll(['timeout', 'enableHttp2', 'enableQuic', 'enableProfile'], {
        support: null,
        types: null,
        required: null,
        evidence: [evidence],
      }),
    },
    ...unknownExceptOptions(evidence),
    success: sameForAll(['tempFilePath', 'apFilePath', 'filePath', 'statusCode', 'errMsg', 'header', 'profile', 'fileContent'], {
      support: null,
      types: null,
      evidence: [UNI_DOWNLOADS],
    }),
  }
}

function unknownExceptOptions(evidence: Evidence, task?: Readonly<Record<TaskMethod, MethodData['method']>>) {
  return {
    returns: { task: task === undefined ? null : true, promise: null, evidence: [evidence, ...(task?.abort.evidence ?? [])] },
    task: task ?? sameForAll(TASK_METHODS, { support: null, evidence: [UNI_RESULTS] }),
    failure: sameForAll(['errMsg', 'errCode', 'errno', 'errNo', 'error', 'errorMessage'], {
      support: null,
      types: null,
      evidence: [UNI_RESULTS],
    }),
    progress: sameForAll(['progress', 'totalBytesSent', 'totalBytesExpectedToSend', 'totalBytesWritten', 'totalBytesExpectedToWrite'], {
      support: null,
      types: null,
      evidence: [UNI_RESULTS],
    }),
    errors: [],
    forbiddenHeaders: [{ name: 'referer', evidence: [UNI_REFERER] }],
    transport: { httpsOnly: null, evidence: [evidence] },
    ...unknownSurroundings(evidence),
    limits: {
      concurrency: { value: null, unit: 'requests', evidence: [evidence] },
      fileSize: { value: null, unit: 'bytes', evidence: [evidence] },
      timeout: { value: null, unit: 'ms', evidence: [evidence] },
    },
  } as const satisfies Partial<MethodData>
}
