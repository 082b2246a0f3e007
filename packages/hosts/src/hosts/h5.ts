import { downloadErrors, uploadErrors } from '../errors/h5.ts'
import { sameForAll } from '../sameForAll.ts'
import { unknownSurroundings } from '../unknown.ts'
import type { Evidence, HostData } from '../types.ts'

const source = (lines: string): Evidence => ({ source: `@dcloudio/uni-h5@3.0.0-alpha-5020620260914001 dist/uni-h5.es.js:${lines}` })

const UPLOAD = source('21420-21524')
const UPLOAD_TASK = source('21382-21419')
const DOWNLOAD = source('21320-21381')
const DOWNLOAD_TASK = source('21283-21319')
const PAGE: Evidence = { source: 'https://uniapp.dcloud.net.cn/api/request/network-file.html' }
const MIXED_CONTENT: Evidence = { source: 'https://developer.mozilla.org/en-US/docs/Web/Security/Mixed_content' }
const FORBIDDEN: Evidence = { source: 'https://fetch.spec.whatwg.org/#forbidden-request-header' }

const TASK_NOTE = {
  en: 'With a callback among the options the call gives a task, without one a promise.',
  zh: '参数中有回调时返回任务，没有时返回 Promise。',
}
const FORBIDDEN_NAMES = [
  'accept-charset',
  'accept-encoding',
  'access-control-request-headers',
  'access-control-request-method',
  'connection',
  'content-length',
  'cookie',
  'cookie2',
  'date',
  'dnt',
  'expect',
  'host',
  'keep-alive',
  'origin',
  'referer',
  'set-cookie',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
] as const
const BROWSER_NOTE = { en: 'The browser ignores it.', zh: '浏览器会忽略它。' }

/** The web as uni-app runs it: `uni.uploadFile` is XMLHttpRequest with FormData, and there is no native call to make instead. */
export const h5: HostData = {
  id: 'h5',
  title: { en: 'Web (H5)', zh: '网页（H5）' },
  aliases: ['web'],
  global: null,
  trust: 'high',
  trustNote: { en: 'Read from the source of the implementation in uni-app (Vue 3).', zh: '读自 uni-app（Vue 3）的实现源码。' },
  methods: {
    uploadFile: {
      method: { support: true, evidence: [UPLOAD, PAGE] },
      keyOption: 'name',
      filesPerCall: 'many',
      options: {
        url: { support: true, types: ['string'], required: true, evidence: [UPLOAD, PAGE] },
        filePath: {
          support: true,
          types: ['string'],
          required: false,
          note: {
            en: 'A blob: or data: URL. Required unless `files` is given; with `files` it is ignored.',
            zh: 'blob: 或 data: 地址。没有传 `files` 时必填；传了 `files` 则不生效。',
          },
          evidence: [UPLOAD, PAGE],
        },
        file: {
          support: { sdk: '2.6.15' },
          types: ['file'],
          required: false,
          needs: 'filePath',
          note: {
            en: 'Given alone, without filePath, the call fails with "file error" although the upload runs.',
            zh: '只传它而不传 filePath 时，上传虽在进行，调用却以 "file error" 失败。',
          },
          evidence: [UPLOAD, PAGE, { source: 'dcloudio/uni-app#5923' }, { source: 'dcloudio/uni-app#5939' }],
        },
        files: {
          support: { sdk: '2.6.15' },
          types: ['array'],
          required: false,
          note: {
            en: 'Of { name, file, uri }; all go in one request, and filePath and name are ignored. Of several files with one name a server may read only one.',
            zh: '元素为 { name, file, uri }；全部在一次请求中发送，filePath 与 name 不生效。name 相同时，服务端可能只读到一个文件。',
          },
          evidence: [UPLOAD, PAGE],
        },
        name: { support: true, types: ['string'], required: false, default: 'file', evidence: [UPLOAD, PAGE] },
        timeout: {
          support: { sdk: '2.9.9' },
          types: ['number'],
          required: false,
          unit: 'ms',
          default: 60000,
          note: {
            en: 'The default is networkTimeout.uploadFile of manifest.json, which is 60000 unless set.',
            zh: '默认取 manifest.json 的 networkTimeout.uploadFile，未设置时为 60000。',
          },
          evidence: [UPLOAD, PAGE],
        },
        header: {
          support: true,
          types: ['object'],
          required: false,
          note: {
            en: 'A Content-Type of its own removes the multipart boundary.',
            zh: '自行设置 Content-Type 会丢失 multipart 的 boundary。',
          },
          evidence: [UPLOAD, { source: 'dcloudio/uni-app#3938' }],
        },
        formData: {
          support: true,
          types: ['object'],
          required: false,
          note: {
            en: 'Appended before the files; the browser turns each value into a string.',
            zh: '排在文件之前；浏览器会把每个值转换成字符串。',
          },
          evidence: [UPLOAD],
        },
        ...sameForAll(
          ['fileName', 'fileType', 'headers', 'hideLoading', 'enableHttp2', 'enableQuic', 'enableProfile', 'useHighPerformanceMode'],
          { support: false, types: null, required: false, evidence: [UPLOAD] },
        ),
        ...sameForAll(['success', 'fail', 'complete'], { support: true, types: ['function'], required: false, evidence: [PAGE] }),
      },
      returns: { task: true, promise: true, note: TASK_NOTE, evidence: [UPLOAD, PAGE] },
      task: {
        ...sameForAll(['abort', 'onProgressUpdate', 'offProgressUpdate'], { support: true, evidence: [UPLOAD_TASK] }),
        ...sameForAll(['onHeadersReceived', 'offHeadersReceived'], {
          support: false,
          note: { en: 'It is there, but throws "Method not implemented.".', zh: '方法存在，但调用时抛出 "Method not implemented."。' },
          evidence: [UPLOAD_TASK],
        }),
      },
      success: {
        data: { support: true, types: ['string'], evidence: [UPLOAD] },
        statusCode: {
          support: true,
          types: ['number'],
          note: { en: 'Any HTTP status goes to success.', zh: '任何 HTTP 状态码都进入 success。' },
          evidence: [UPLOAD],
        },
        errMsg: { support: true, types: ['string'], evidence: [UPLOAD] },
        header: { support: true, types: ['object'], note: { en: 'Vue 3 only.', zh: '仅 Vue 3。' }, evidence: [UPLOAD] },
        ...sameForAll(['cookies', 'profile'], { support: false, types: null, evidence: [UPLOAD] }),
      },
      failure: {
        errMsg: { support: true, types: ['string'], evidence: [UPLOAD] },
        errCode: {
          support: true,
          types: ['number'],
          note: { en: 'Absent for "file error".', zh: '"file error" 时没有该字段。' },
          evidence: [UPLOAD],
        },
        ...sameForAll(['errno', 'errNo', 'error', 'errorMessage'], { support: false, types: null, evidence: [UPLOAD] }),
      },
      progress: {
        ...sameForAll(['progress', 'totalBytesSent', 'totalBytesExpectedToSend'], {
          support: true,
          types: ['number'],
          evidence: [UPLOAD],
        }),
        ...sameForAll(['totalBytesWritten', 'totalBytesExpectedToWrite'], { support: false, types: null, evidence: [UPLOAD] }),
      },
      errors: uploadErrors,
      forbiddenHeaders: [
        ...FORBIDDEN_NAMES.map((name) => ({ name, note: BROWSER_NOTE, evidence: [FORBIDDEN] })),
        {
          name: 'content-type',
          breaksBody: true,
          note: { en: 'It would remove the multipart boundary.', zh: '会丢失 multipart 的 boundary。' },
          evidence: [UPLOAD, { source: 'dcloudio/uni-app#3938' }],
        },
      ],
      transport: {
        httpsOnly: false,
        note: {
          en: 'From a page served over https, browsers block http (mixed content).',
          zh: 'https 页面中的 http 请求会被浏览器拦截（混合内容）。',
        },
        evidence: [MIXED_CONTENT],
      },
      ...unknownSurroundings(UPLOAD),
      httpErrors: { goTo: 'success', evidence: [UPLOAD] },
      limits: {
        concurrency: { value: null, unit: 'requests', note: { en: 'Set by the browser.', zh: '由浏览器决定。' }, evidence: [UPLOAD] },
        fileSize: { value: null, unit: 'bytes', evidence: [UPLOAD] },
        timeout: { value: null, unit: 'ms', evidence: [UPLOAD] },
      },
    },
    downloadFile: {
      method: { support: true, evidence: [DOWNLOAD, PAGE] },
      keyOption: null,
      filesPerCall: 'one',
      options: {
        url: { support: true, types: ['string'], required: true, evidence: [DOWNLOAD, PAGE] },
        header: { support: true, types: ['object'], required: false, evidence: [DOWNLOAD, PAGE] },
        timeout: {
          support: { sdk: '2.9.9' },
          types: ['number'],
          required: false,
          unit: 'ms',
          default: 60000,
          note: {
            en: 'The default is networkTimeout.downloadFile of manifest.json, which is 60000 unless set.',
            zh: '默认取 manifest.json 的 networkTimeout.downloadFile，未设置时为 60000。',
          },
          evidence: [DOWNLOAD, PAGE],
        },
        ...sameForAll(['filePath', 'enableHttp2', 'enableQuic', 'enableProfile'], {
          support: false,
          types: null,
          required: false,
          evidence: [DOWNLOAD],
        }),
        ...sameForAll(['success', 'fail', 'complete'], { support: true, types: ['function'], required: false, evidence: [PAGE] }),
      },
      returns: { task: true, promise: true, note: TASK_NOTE, evidence: [DOWNLOAD, PAGE] },
      task: {
        ...sameForAll(['abort', 'onProgressUpdate', 'offProgressUpdate'], { support: true, evidence: [DOWNLOAD_TASK] }),
        ...sameForAll(['onHeadersReceived', 'offHeadersReceived'], {
          support: false,
          note: { en: 'It is there, but throws "Method not implemented.".', zh: '方法存在，但调用时抛出 "Method not implemented."。' },
          evidence: [DOWNLOAD_TASK],
        }),
      },
      success: {
        tempFilePath: { support: true, types: ['string'], note: { en: 'A blob: URL.', zh: 'blob: 地址。' }, evidence: [DOWNLOAD] },
        statusCode: {
          support: true,
          types: ['number'],
          note: { en: 'Any HTTP status goes to success.', zh: '任何 HTTP 状态码都进入 success。' },
          evidence: [DOWNLOAD],
        },
        errMsg: { support: true, types: ['string'], evidence: [DOWNLOAD] },
        ...sameForAll(['apFilePath', 'filePath', 'header', 'profile', 'fileContent'], {
          support: false,
          types: null,
          evidence: [DOWNLOAD],
        }),
      },
      failure: {
        errMsg: { support: true, types: ['string'], evidence: [DOWNLOAD] },
        errCode: { support: true, types: ['number'], evidence: [DOWNLOAD] },
        ...sameForAll(['errno', 'errNo', 'error', 'errorMessage'], { support: false, types: null, evidence: [DOWNLOAD] }),
      },
      progress: {
        ...sameForAll(['progress', 'totalBytesWritten', 'totalBytesExpectedToWrite'], {
          support: true,
          types: ['number'],
          evidence: [DOWNLOAD],
        }),
        ...sameForAll(['totalBytesSent', 'totalBytesExpectedToSend'], { support: false, types: null, evidence: [DOWNLOAD] }),
      },
      errors: downloadErrors,
      forbiddenHeaders: FORBIDDEN_NAMES.map((name) => ({ name, note: BROWSER_NOTE, evidence: [FORBIDDEN] })),
      transport: {
        httpsOnly: false,
        note: {
          en: 'From a page served over https, browsers block http (mixed content).',
          zh: 'https 页面中的 http 请求会被浏览器拦截（混合内容）。',
        },
        evidence: [MIXED_CONTENT],
      },
      ...unknownSurroundings(DOWNLOAD),
      httpErrors: { goTo: 'success', evidence: [DOWNLOAD] },
      limits: {
        concurrency: { value: null, unit: 'requests', note: { en: 'Set by the browser.', zh: '由浏览器决定。' }, evidence: [DOWNLOAD] },
        fileSize: { value: null, unit: 'bytes', evidence: [DOWNLOAD] },
        timeout: { value: null, unit: 'ms', evidence: [DOWNLOAD] },
      },
    },
  },
}
