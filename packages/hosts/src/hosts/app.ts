import { downloadErrors, uploadErrors } from '../errors/app.ts'
import { sameForAll } from '../sameForAll.ts'
import { unknownAnswers, unknownSurroundings } from '../unknown.ts'
import type { Evidence, HostData } from '../types.ts'

const source = (lines: string): Evidence => ({
  source: `@dcloudio/uni-app-plus@3.0.0-alpha-5020620260914001 dist/uni.runtime.esm.js:${lines}`,
})
const plusTyped = (lines: string): Evidence => ({ source: `@dcloudio/types@3.4.32 html5plus/plus.d.ts:${lines}` })

const UPLOAD = source('15583-15629')
const UPLOAD_TASK = source('15549-15582')
const DOWNLOAD = source('15105-15136')
const DOWNLOAD_TASK = source('15067-15104')
const PAGE: Evidence = { source: 'https://uniapp.dcloud.net.cn/api/request/network-file.html' }

const TASK_NOTE = {
  en: 'With a callback among the options the call gives a task, without one a promise.',
  zh: '参数中有回调时返回任务，没有时返回 Promise。',
}
const TIMEOUT_NOTE = {
  en: 'Handed to plus in seconds, and counted until the server answers. The default is networkTimeout of manifest.json, else 60000. On app-harmony it is milliseconds, and there is no default of 60 s.',
  zh: '以秒为单位传给 plus，计时到服务器响应为止。默认取 manifest.json 的 networkTimeout，否则为 60000。app-harmony 以毫秒计，且没有 60 秒的默认值。',
}

const ets = (lines: string): Evidence => ({
  source: `@dcloudio/uni-app-harmony@3.0.0-alpha-4080120250821001 dist/uni.api.ets:${lines}`,
  says: { en: 'app-harmony', zh: 'app-harmony' },
})
const HARMONY_UPLOAD = ets('9128-9291')
const HARMONY_DOWNLOAD = ets('9350-9463')
const HARMONY_PATH = {
  en: 'Over HTML5+ it is not read; on app-harmony the file lies there, and tempFilePath is that path.',
  zh: '基于 HTML5+ 时不读取；app-harmony 会存到该路径，tempFilePath 即为该路径。',
}

/** The uni-app App: the framework calls plus.uploader and plus.downloader, and there is no native call to make instead. */
export const app: HostData = {
  id: 'app',
  title: { en: 'App (uni-app)', zh: 'App（uni-app）' },
  aliases: ['app-plus', 'plus', 'app-harmony'],
  global: null,
  trust: 'high',
  trustNote: {
    en: 'Read from the source of uni-app (Vue 3): over HTML5+, and for app-harmony in ArkTS, which is an implementation of its own; notes say where it differs.',
    zh: '读自 uni-app（Vue 3）的源码：基于 HTML5+ 的实现，以及 app-harmony 另用 ArkTS 写的实现；二者不同之处见各条说明。',
  },
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
            en: 'Required unless `files` is given; with `files` it is ignored.',
            zh: '没有传 `files` 时必填；传了 `files` 则不生效。',
          },
          evidence: [UPLOAD, PAGE],
        },
        files: {
          support: true,
          types: ['array'],
          required: false,
          equalNamesLoseFiles: true,
          note: {
            en: 'Of { name, uri }; all go in one request, filePath and name are ignored, and of two equal names only one file arrives.',
            zh: '元素为 { name, uri }；全部在一次请求中发送，filePath 与 name 不生效；name 相同的两个文件只会到达一个。',
          },
          evidence: [UPLOAD, PAGE, { source: 'dcloudio/uni-app#5893' }],
        },
        name: {
          support: true,
          types: ['string'],
          required: false,
          note: { en: 'Without it plus takes the name of the file as the key.', zh: '不传时 plus 以文件名作为 key。' },
          evidence: [UPLOAD, { ...plusTyped('11498'), says: { en: 'plus calls it key.', zh: 'plus 中叫 key。' } }],
        },
        timeout: {
          support: { sdk: '2.9.9' },
          types: ['number'],
          required: false,
          unit: 'ms',
          default: 60000,
          note: TIMEOUT_NOTE,
          evidence: [UPLOAD, PAGE, plusTyped('11482')],
        },
        header: {
          support: true,
          types: ['object'],
          required: false,
          note: {
            en: 'Each value is turned into a string. On app-harmony a Content-Type of yours is overwritten.',
            zh: '每个值都会转换成字符串。app-harmony 会覆盖自行设置的 Content-Type。',
          },
          evidence: [UPLOAD, HARMONY_UPLOAD],
        },
        formData: {
          support: true,
          types: ['object'],
          required: false,
          note: { en: 'Each value is turned into a string.', zh: '每个值都会转换成字符串。' },
          evidence: [UPLOAD, HARMONY_UPLOAD],
        },
        ...sameForAll(
          [
            'fileName',
            'fileType',
            'file',
            'headers',
            'hideLoading',
            'enableHttp2',
            'enableQuic',
            'enableProfile',
            'useHighPerformanceMode',
          ],
          { support: false, types: null, required: false, evidence: [UPLOAD] },
        ),
        ...sameForAll(['success', 'fail', 'complete'], { support: true, types: ['function'], required: false, evidence: [PAGE] }),
      },
      returns: { task: true, promise: true, note: TASK_NOTE, evidence: [UPLOAD, PAGE] },
      task: {
        ...sameForAll(['abort', 'onProgressUpdate', 'offProgressUpdate'], { support: true, evidence: [UPLOAD_TASK] }),
        ...sameForAll(['onHeadersReceived', 'offHeadersReceived'], {
          support: false,
          note: { en: 'It is there, but does nothing; on app-harmony as well.', zh: '方法存在，但不起作用；app-harmony 也是如此。' },
          evidence: [UPLOAD_TASK, HARMONY_UPLOAD],
        }),
      },
      success: {
        data: { support: true, types: ['string'], evidence: [UPLOAD] },
        statusCode: {
          support: true,
          types: ['number'],
          note: { en: '0 goes to fail, any other status to success.', zh: '0 进入 fail，其他状态码都进入 success。' },
          evidence: [UPLOAD],
        },
        errMsg: { support: true, types: ['string'], evidence: [UPLOAD] },
        ...sameForAll(['header', 'cookies', 'profile'], { support: false, types: null, evidence: [UPLOAD] }),
      },
      failure: {
        errMsg: { support: true, types: ['string'], evidence: [UPLOAD] },
        ...sameForAll(['errCode', 'errno', 'errNo', 'error', 'errorMessage'], { support: false, types: null, evidence: [UPLOAD] }),
      },
      progress: {
        ...sameForAll(['progress', 'totalBytesSent', 'totalBytesExpectedToSend'], {
          support: true,
          types: ['number'],
          evidence: [UPLOAD_TASK],
        }),
        ...sameForAll(['totalBytesWritten', 'totalBytesExpectedToWrite'], { support: false, types: null, evidence: [UPLOAD_TASK] }),
      },
      errors: uploadErrors,
      forbiddenHeaders: null,
      transport: { httpsOnly: false, evidence: [plusTyped('11241')] },
      ...unknownSurroundings(UPLOAD),
      answers: {
        ...unknownAnswers(UPLOAD),
        anyFileKind: {
          support: true,
          note: { en: 'What is neither a picture nor a video needs another way to be chosen.', zh: '非图像、视频文件需用其他方式选择。' },
          evidence: [PAGE, { source: 'https://ask.dcloud.net.cn/article/35547' }],
        },
      },
      httpErrors: { goTo: 'success', evidence: [UPLOAD] },
      limits: {
        concurrency: { value: null, unit: 'requests', evidence: [UPLOAD] },
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
          note: TIMEOUT_NOTE,
          evidence: [DOWNLOAD, PAGE],
        },
        filePath: { support: null, types: null, required: null, note: HARMONY_PATH, evidence: [DOWNLOAD, HARMONY_DOWNLOAD] },
        ...sameForAll(['enableHttp2', 'enableQuic', 'enableProfile'], {
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
        tempFilePath: { support: true, types: ['string'], evidence: [DOWNLOAD] },
        statusCode: {
          support: true,
          types: ['number'],
          note: { en: '0 goes to fail, any other status to success.', zh: '0 进入 fail，其他状态码都进入 success。' },
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
        ...sameForAll(['errCode', 'errno', 'errNo', 'error', 'errorMessage'], { support: false, types: null, evidence: [DOWNLOAD] }),
      },
      progress: {
        ...sameForAll(['progress', 'totalBytesWritten', 'totalBytesExpectedToWrite'], {
          support: true,
          types: ['number'],
          evidence: [DOWNLOAD_TASK],
        }),
        ...sameForAll(['totalBytesSent', 'totalBytesExpectedToSend'], { support: false, types: null, evidence: [DOWNLOAD_TASK] }),
      },
      errors: downloadErrors,
      forbiddenHeaders: null,
      transport: { httpsOnly: false, evidence: [DOWNLOAD] },
      ...unknownSurroundings(DOWNLOAD),
      httpErrors: { goTo: 'success', evidence: [DOWNLOAD] },
      limits: {
        concurrency: { value: null, unit: 'requests', evidence: [DOWNLOAD] },
        fileSize: { value: null, unit: 'bytes', evidence: [DOWNLOAD] },
        timeout: { value: null, unit: 'ms', evidence: [DOWNLOAD] },
      },
    },
  },
}
