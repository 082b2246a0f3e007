import { sameForAll } from '../sameForAll.ts'
import type { Evidence, ForbiddenHeader, HostData, MethodData, Transport } from '../types.ts'
import { unknownSurroundings } from '../unknown.ts'

const PAGE = 'https://open.feishu.cn/document/client-docs/gadget/-web-app-api/network'
const UPLOAD_PAGE: Evidence = { source: `${PAGE}/upload/uploadfile` }
const DOWNLOAD_PAGE: Evidence = { source: `${PAGE}/download/downloadfile` }

const absent = (evidence: Evidence) => ({ support: false, types: null, required: false, evidence: [evidence] }) as const
const callbacks = (evidence: Evidence) =>
  sameForAll(['success', 'fail', 'complete'], { support: true, types: ['function'], required: false, evidence: [evidence] })

/** The pages list two methods of the task; calling another is a TypeError. */
function task(evidence: Evidence): Pick<MethodData, 'returns' | 'task'> {
  return {
    returns: { task: true, promise: null, evidence: [evidence] },
    task: {
      ...sameForAll(['abort', 'onProgressUpdate'], { support: true, evidence: [evidence] }),
      ...sameForAll(['offProgressUpdate', 'onHeadersReceived', 'offHeadersReceived'], { support: false, evidence: [evidence] }),
    },
  }
}

const TRACE = { en: 'id of the request, for the vendor to follow it', zh: '请求 ID，用于问题诊断与链路追踪' }
const ERRNO_NOTE = { en: 'Named by the guide on errors, not on the page of the call.', zh: '见于错误码说明，接口文档没有列出。' }

function failure(evidence: Evidence): MethodData['failure'] {
  return {
    errMsg: { support: true, types: ['string'], evidence: [evidence] },
    errno: { support: null, types: null, note: ERRNO_NOTE, evidence: [evidence] },
    ...sameForAll(['errCode', 'errNo', 'error', 'errorMessage'], { support: false, types: null, evidence: [evidence] }),
  }
}

const referer = (evidence: Evidence): ForbiddenHeader => ({ name: 'referer', evidence: [evidence] })
const transport = (evidence: Evidence): Transport => ({
  httpsOnly: false,
  note: { en: 'The page names http and https.', zh: '文档写明支持 http 与 https。' },
  evidence: [evidence],
})

/** The global is `tt`, as on Douyin: it does not tell the two hosts apart. */
export const lark: HostData = {
  id: 'lark',
  title: { en: 'Lark (Feishu) Mini Program', zh: '飞书小程序' },
  aliases: ['mp-lark', 'feishu'],
  global: 'tt',
  trust: 'high',
  trustNote: {
    en: 'The official pages of 2025-01, whose tables of options are complete; no typings are on npm.',
    zh: '依据 2025-01 的官方文档，其参数表完整；npm 上没有类型定义。',
  },
  methods: {
    uploadFile: {
      method: { support: true, evidence: [UPLOAD_PAGE] },
      keyOption: 'name',
      filesPerCall: 'one',
      options: {
        ...sameForAll(['url', 'filePath', 'name'], { support: true, types: ['string'], required: true, evidence: [UPLOAD_PAGE] }),
        ...sameForAll(['header', 'formData'], { support: true, types: ['object'], required: false, evidence: [UPLOAD_PAGE] }),
        ...callbacks(UPLOAD_PAGE),
        ...sameForAll(
          [
            'fileName',
            'fileType',
            'files',
            'file',
            'timeout',
            'headers',
            'hideLoading',
            'enableHttp2',
            'enableQuic',
            'enableProfile',
            'useHighPerformanceMode',
          ],
          absent(UPLOAD_PAGE),
        ),
      },
      ...task(UPLOAD_PAGE),
      success: {
        data: { support: true, types: ['string'], evidence: [UPLOAD_PAGE] },
        statusCode: { support: true, types: ['number'], evidence: [UPLOAD_PAGE] },
        errMsg: { support: true, types: ['string'], evidence: [UPLOAD_PAGE] },
        trace: { support: true, types: ['string'], meaning: TRACE, evidence: [UPLOAD_PAGE] },
        ...sameForAll(['header', 'cookies', 'profile'], { support: false, types: null, evidence: [UPLOAD_PAGE] }),
      },
      failure: failure(UPLOAD_PAGE),
      progress: {
        ...sameForAll(['progress', 'totalBytesSent', 'totalBytesExpectedToSend'], {
          support: true,
          types: ['number'],
          evidence: [UPLOAD_PAGE],
        }),
        ...sameForAll(['totalBytesWritten', 'totalBytesExpectedToWrite'], { support: false, types: null, evidence: [UPLOAD_PAGE] }),
      },
      errors: [],
      forbiddenHeaders: [
        referer(UPLOAD_PAGE),
        { name: 'content-type', harmlessValue: 'multipart/form-data', fixedTo: ['multipart/form-data'], evidence: [UPLOAD_PAGE] },
      ],
      transport: transport(UPLOAD_PAGE),
      ...unknownSurroundings(UPLOAD_PAGE),
      limits: {
        concurrency: { value: 5, unit: 'requests', evidence: [UPLOAD_PAGE] },
        fileSize: { value: null, unit: 'bytes', evidence: [UPLOAD_PAGE] },
        timeout: { value: null, unit: 'ms', evidence: [UPLOAD_PAGE] },
      },
    },
    downloadFile: {
      method: { support: true, note: { en: 'HarmonyOS client from 7.35.0.', zh: '鸿蒙客户端自 7.35.0 起。' }, evidence: [DOWNLOAD_PAGE] },
      keyOption: null,
      filesPerCall: 'one',
      options: {
        url: { support: true, types: ['string'], required: true, evidence: [DOWNLOAD_PAGE] },
        header: {
          support: true,
          types: ['object'],
          required: false,
          note: { en: 'The page calls it required and gives a default of {}.', zh: '文档标为必填，同时给出默认值 {}。' },
          evidence: [DOWNLOAD_PAGE],
        },
        filePath: {
          support: { app: '3.43.0' },
          types: ['string'],
          required: false,
          note: { en: 'Below ttfile://temp/ or ttfile://user/.', zh: '在 ttfile://temp/ 或 ttfile://user/ 之下。' },
          evidence: [DOWNLOAD_PAGE],
        },
        ...callbacks(DOWNLOAD_PAGE),
        ...sameForAll(['timeout', 'enableHttp2', 'enableQuic', 'enableProfile'], absent(DOWNLOAD_PAGE)),
      },
      ...task(DOWNLOAD_PAGE),
      success: {
        tempFilePath: { support: true, types: ['string'], evidence: [DOWNLOAD_PAGE] },
        statusCode: { support: true, types: ['number'], evidence: [DOWNLOAD_PAGE] },
        errMsg: { support: true, types: ['string'], evidence: [DOWNLOAD_PAGE] },
        trace: { support: true, types: ['string'], meaning: TRACE, evidence: [DOWNLOAD_PAGE] },
        ...sameForAll(['filePath', 'apFilePath', 'header', 'profile', 'fileContent'], {
          support: false,
          types: null,
          evidence: [DOWNLOAD_PAGE],
        }),
      },
      failure: {
        ...failure(DOWNLOAD_PAGE),
        tempFilePath: { support: true, types: ['string'], evidence: [DOWNLOAD_PAGE] },
        statusCode: { support: true, types: ['number'], evidence: [DOWNLOAD_PAGE] },
      },
      progress: {
        ...sameForAll(['progress', 'totalBytesWritten', 'totalBytesExpectedToWrite'], {
          support: true,
          types: ['number'],
          evidence: [DOWNLOAD_PAGE],
        }),
        ...sameForAll(['totalBytesSent', 'totalBytesExpectedToSend'], { support: false, types: null, evidence: [DOWNLOAD_PAGE] }),
      },
      errors: [],
      forbiddenHeaders: [referer(DOWNLOAD_PAGE)],
      transport: transport(DOWNLOAD_PAGE),
      ...unknownSurroundings(DOWNLOAD_PAGE),
      limits: {
        concurrency: { value: 5, unit: 'requests', evidence: [DOWNLOAD_PAGE] },
        fileSize: { value: null, unit: 'bytes', evidence: [DOWNLOAD_PAGE] },
        timeout: { value: null, unit: 'ms', evidence: [DOWNLOAD_PAGE] },
      },
    },
  },
}
