import { sameForAll } from '../sameForAll.ts'
import { unknownSurroundings } from '../unknown.ts'
import type { Evidence, HostData } from '../types.ts'

const PAGE: Evidence = {
  source: 'https://open.dingtalk.com/document/development/jsapi-upload-file',
  says: { en: 'Page of 2025-08-27.', zh: '2025-08-27 更新。' },
}
const DOWNLOAD_PAGE: Evidence = {
  source: 'https://open.dingtalk.com/document/development/jsapi-download-file',
  says: { en: 'Page of 2025-08-27.', zh: '2025-08-27 更新。' },
}
const REPORT: Evidence = {
  source: 'NervJS/taro#14298',
  says: { en: 'The failure was { error: 11, errorMessage }.', zh: '失败对象为 { error: 11, errorMessage }。' },
}
const UPLOAD_TYPE: Evidence = { source: 'dingtalk-jsapi@3.2.9 api/union/uploadFile.d.ts:6-13' }
const UPLOAD_RESULT_TYPE: Evidence = { source: 'dingtalk-jsapi@3.2.9 api/union/uploadFile.d.ts:18-27' }
const DOWNLOAD_TYPE: Evidence = { source: 'dingtalk-jsapi@3.2.9 api/union/downloadFile.d.ts:6-9' }
const DOWNLOAD_RESULT_TYPE: Evidence = { source: 'dingtalk-jsapi@3.2.9 api/union/downloadFile.d.ts:14-21' }
const CALLBACK_TYPE: Evidence = { source: 'dingtalk-jsapi@3.2.9 constant/types.d.ts:1-8' }

const REPORTED = { en: 'Reported, not documented.', zh: '见于反馈，文档没有说明。' }
const UNDESCRIBED = { en: 'Neither the page nor the typings describe a failure.', zh: '文档与类型定义都没有描述失败信息。' }
const SINCE = { app: '7.0.10' } as const
const SINCE_NOTE = {
  en: 'The unified API: Android, iOS, Mac and Windows 7.0.10, HarmonyOS 7.0.0.',
  zh: '统一 API：Android、iOS、Mac、Windows 为 7.0.10，鸿蒙为 7.0.0。',
}

export const dingtalk: HostData = {
  id: 'dingtalk',
  title: { en: 'DingTalk Mini Program', zh: '钉钉小程序' },
  aliases: ['dd', 'mp-dingtalk', 'dingding'],
  global: 'dd',
  trust: 'high',
  trustNote: {
    en: 'Official pages of 2025-08 and official typings; the shape of a failure is documented in neither and known from a report.',
    zh: '依据 2025-08 的官方文档和官方类型定义；两者都没有说明失败对象的结构，只见于反馈。',
  },
  methods: {
    uploadFile: {
      method: { support: SINCE, note: SINCE_NOTE, evidence: [PAGE, UPLOAD_RESULT_TYPE] },
      keyOption: 'fileName',
      filesPerCall: 'one',
      options: {
        url: { support: true, types: ['string'], required: true, evidence: [UPLOAD_TYPE] },
        filePath: {
          support: true,
          types: ['string'],
          required: true,
          note: { en: 'A virtual path that the client gave out.', zh: '客户端返回的虚拟路径。' },
          evidence: [UPLOAD_TYPE, PAGE],
        },
        fileName: {
          support: true,
          types: ['string'],
          required: true,
          note: { en: 'The key of the multipart field, whatever the word suggests.', zh: '不论字面如何，它是 multipart 字段的 key。' },
          evidence: [UPLOAD_TYPE, PAGE],
        },
        name: {
          support: null,
          types: null,
          required: null,
          note: {
            en: 'Not typed and not documented; a closed pull request claims, with pictures only, that the client takes it.',
            zh: '类型定义和文档里都没有；一个已关闭的合并请求称客户端接受它，但只附了截图。',
          },
          evidence: [UPLOAD_TYPE, { source: 'dcloudio/uni-app#5565' }],
        },
        fileType: {
          support: true,
          types: ['string'],
          required: true,
          values: ['image', 'video', 'audio'],
          dispute: {
            claims: [
              { says: { en: 'Optional.', zh: '可选。' }, source: 'https://open.dingtalk.com/document/orgapp/dd-upload-objects' },
              {
                says: { en: 'Without it the call fails with error 11, invalid parameter.', zh: '不传时报错误码 11「无效参数」。' },
                source: 'NervJS/taro#14298',
              },
              { says: { en: 'Required: image, video or audio.', zh: '必填：image、video 或 audio。' }, source: PAGE.source },
              {
                says: { en: 'Required, any string.', zh: '必填，任意字符串。' },
                source: 'dingtalk-jsapi@3.2.9 api/union/uploadFile.d.ts:11',
              },
            ],
            chosen: { en: 'Required, one of image, video and audio.', zh: '必填，取 image、video、audio 之一。' },
            why: { en: 'The current page, the typings and the field reports agree.', zh: '现行文档、类型定义和实际反馈一致。' },
          },
          evidence: [PAGE, UPLOAD_TYPE],
        },
        header: {
          support: true,
          types: ['object'],
          required: false,
          note: { en: 'Cookies are not sent.', zh: '不携带 Cookie。' },
          evidence: [UPLOAD_TYPE, PAGE],
        },
        formData: { support: true, types: ['object'], required: false, evidence: [UPLOAD_TYPE] },
        timeout: {
          support: null,
          types: null,
          required: null,
          note: {
            en: 'Neither on the page nor typed; nothing says whether the client keeps one.',
            zh: '文档和类型定义里都没有；客户端自身是否有超时不得而知。',
          },
          evidence: [PAGE, UPLOAD_TYPE],
        },
        ...sameForAll(['files', 'file', 'headers', 'hideLoading', 'enableHttp2', 'enableQuic', 'enableProfile', 'useHighPerformanceMode'], {
          support: false,
          types: null,
          required: false,
          evidence: [PAGE, UPLOAD_TYPE],
        }),
        ...sameForAll(['success', 'fail', 'complete'], { support: true, types: ['function'], required: false, evidence: [CALLBACK_TYPE] }),
        ...sameForAll(['onSuccess', 'onFail', 'onComplete'], {
          support: true,
          types: ['function'],
          required: false,
          note: { en: 'The older spelling of the callback.', zh: '回调的旧写法。' },
          evidence: [CALLBACK_TYPE],
        }),
      },
      returns: { task: false, promise: true, evidence: [UPLOAD_RESULT_TYPE, PAGE] },
      task: sameForAll(['abort', 'onProgressUpdate', 'offProgressUpdate', 'onHeadersReceived', 'offHeadersReceived'], {
        support: false,
        note: { en: 'There is no task: the call gives a promise of the result.', zh: '没有任务对象：调用返回结果的 Promise。' },
        evidence: [UPLOAD_RESULT_TYPE, PAGE],
      }),
      success: {
        data: { support: true, types: ['string'], evidence: [UPLOAD_RESULT_TYPE, PAGE] },
        statusCode: {
          support: true,
          types: ['string'],
          note: { en: 'A string of digits, such as "200".', zh: '由数字组成的字符串，例如 "200"。' },
          evidence: [UPLOAD_RESULT_TYPE, PAGE],
        },
        header: { support: true, types: ['object'], evidence: [UPLOAD_RESULT_TYPE, PAGE] },
        errMsg: { support: null, types: null, evidence: [UPLOAD_RESULT_TYPE, PAGE] },
        ...sameForAll(['cookies', 'profile'], { support: false, types: null, evidence: [UPLOAD_RESULT_TYPE, PAGE] }),
      },
      failure: {
        error: { support: true, types: ['number'], note: REPORTED, evidence: [REPORT] },
        errorMessage: { support: true, types: ['string'], note: REPORTED, evidence: [REPORT] },
        ...sameForAll(['errMsg', 'errCode', 'errno', 'errNo'], {
          support: null,
          types: null,
          note: UNDESCRIBED,
          evidence: [PAGE, CALLBACK_TYPE],
        }),
      },
      progress: sameForAll(['progress', 'totalBytesSent', 'totalBytesExpectedToSend', 'totalBytesWritten', 'totalBytesExpectedToWrite'], {
        support: false,
        types: null,
        note: { en: 'There are no progress events.', zh: '没有进度事件。' },
        evidence: [UPLOAD_RESULT_TYPE, PAGE],
      }),
      errors: [
        {
          code: 11,
          meaning: { en: 'a parameter is missing or of the wrong type', zh: '参数缺失或类型错误' },
          remedy: {
            en: 'Give url, filePath, fileName and fileType (image, video or audio).',
            zh: '传入 url、filePath、fileName 与 fileType（image、video 或 audio）。',
          },
          causes: [
            {
              messages: ['无效参数'],
              meaning: { en: 'a required option is missing, most often fileType', zh: '缺少必填参数，最常见的是 fileType' },
              evidence: [REPORT],
            },
          ],
          evidence: [REPORT],
        },
      ],
      forbiddenHeaders: null,
      transport: { httpsOnly: null, evidence: [PAGE] },
      ...unknownSurroundings(PAGE),
      limits: {
        concurrency: { value: null, unit: 'requests', evidence: [PAGE] },
        fileSize: { value: null, unit: 'bytes', evidence: [PAGE] },
        timeout: { value: null, unit: 'ms', evidence: [PAGE] },
      },
    },
    downloadFile: {
      method: { support: SINCE, note: SINCE_NOTE, evidence: [DOWNLOAD_RESULT_TYPE, DOWNLOAD_PAGE] },
      keyOption: null,
      filesPerCall: 'one',
      options: {
        url: { support: true, types: ['string'], required: true, evidence: [DOWNLOAD_TYPE] },
        header: { support: true, types: ['object'], required: false, evidence: [DOWNLOAD_TYPE] },
        timeout: {
          support: null,
          types: null,
          required: null,
          note: { en: 'Not typed; nothing says whether the client keeps one.', zh: '类型定义里没有；客户端自身是否有超时不得而知。' },
          evidence: [DOWNLOAD_TYPE],
        },
        ...sameForAll(['filePath', 'enableHttp2', 'enableQuic', 'enableProfile'], {
          support: false,
          types: null,
          required: false,
          evidence: [DOWNLOAD_TYPE],
        }),
        ...sameForAll(['success', 'fail', 'complete'], { support: true, types: ['function'], required: false, evidence: [CALLBACK_TYPE] }),
        ...sameForAll(['onSuccess', 'onFail', 'onComplete'], {
          support: true,
          types: ['function'],
          required: false,
          note: { en: 'The older spelling of the callback.', zh: '回调的旧写法。' },
          evidence: [CALLBACK_TYPE],
        }),
      },
      returns: { task: false, promise: true, evidence: [DOWNLOAD_RESULT_TYPE, DOWNLOAD_PAGE] },
      task: sameForAll(['abort', 'onProgressUpdate', 'offProgressUpdate', 'onHeadersReceived', 'offHeadersReceived'], {
        support: false,
        note: { en: 'There is no task: the call gives a promise of the result.', zh: '没有任务对象：调用返回结果的 Promise。' },
        evidence: [DOWNLOAD_RESULT_TYPE, DOWNLOAD_PAGE],
      }),
      success: {
        filePath: {
          support: true,
          types: ['string'],
          note: { en: 'Where other hosts give tempFilePath.', zh: '相当于其他平台的 tempFilePath。' },
          evidence: [DOWNLOAD_RESULT_TYPE, DOWNLOAD_PAGE],
        },
        errMsg: { support: null, types: null, evidence: [DOWNLOAD_RESULT_TYPE, DOWNLOAD_PAGE] },
        ...sameForAll(['tempFilePath', 'apFilePath', 'statusCode', 'header', 'profile', 'fileContent'], {
          support: false,
          types: null,
          evidence: [DOWNLOAD_RESULT_TYPE, DOWNLOAD_PAGE],
        }),
      },
      failure: {
        error: { support: true, types: ['number'], note: REPORTED, evidence: [REPORT] },
        errorMessage: { support: true, types: ['string'], note: REPORTED, evidence: [REPORT] },
        ...sameForAll(['errMsg', 'errCode', 'errno', 'errNo'], {
          support: null,
          types: null,
          note: UNDESCRIBED,
          evidence: [DOWNLOAD_PAGE, CALLBACK_TYPE],
        }),
      },
      progress: sameForAll(['progress', 'totalBytesSent', 'totalBytesExpectedToSend', 'totalBytesWritten', 'totalBytesExpectedToWrite'], {
        support: false,
        types: null,
        note: { en: 'There are no progress events.', zh: '没有进度事件。' },
        evidence: [DOWNLOAD_RESULT_TYPE, DOWNLOAD_PAGE],
      }),
      errors: [],
      forbiddenHeaders: null,
      transport: { httpsOnly: null, evidence: [DOWNLOAD_TYPE] },
      ...unknownSurroundings(DOWNLOAD_PAGE),
      httpErrors: {
        goTo: null,
        note: {
          en: 'The result has filePath alone, and nothing says where an answer such as 404 goes: check the file, or let the server answer 200 only with a file.',
          zh: '结果只有 filePath，也没有来源说明 404 之类的响应去向：请检查文件本身，或让服务器只在有文件时返回 200。',
        },
        evidence: [DOWNLOAD_PAGE, DOWNLOAD_RESULT_TYPE],
      },
      limits: {
        concurrency: { value: null, unit: 'requests', evidence: [DOWNLOAD_TYPE] },
        fileSize: { value: null, unit: 'bytes', evidence: [DOWNLOAD_TYPE] },
        timeout: { value: null, unit: 'ms', evidence: [DOWNLOAD_TYPE] },
      },
    },
  },
}
