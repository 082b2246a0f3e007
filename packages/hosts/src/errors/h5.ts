import type { ErrorCode, Evidence, Method, Text } from '../types.ts'

const UPLOAD: Evidence = { source: '@dcloudio/uni-h5@3.0.0-alpha-5020620260914001 dist/uni-h5.es.js:21420-21524' }
const DOWNLOAD: Evidence = { source: '@dcloudio/uni-h5@3.0.0-alpha-5020620260914001 dist/uni-h5.es.js:21320-21381' }

/** What uni-app's own implementation reports for either method. */
function shared(method: Method, evidence: Evidence, aborted: Text): readonly ErrorCode[] {
  return [
    {
      code: 5,
      meaning: { en: 'the request timed out', zh: '请求超时' },
      remedy: { en: 'Raise `timeout`.', zh: '调大 `timeout`。' },
      causes: [
        {
          messages: [`${method}:fail timeout`],
          meaning: { en: 'there was no answer within `timeout`', zh: '在 `timeout` 内没有响应' },
          evidence: [evidence],
        },
      ],
      evidence: [evidence],
    },
    {
      code: 600003,
      meaning: aborted,
      remedy: {
        en: 'Nothing to mend: tell this failure apart from others before you show a message.',
        zh: '无须修复：提示用户之前，把它和其他失败区分开。',
      },
      causes: [
        {
          messages: [`${method}:fail abort`],
          meaning: { en: 'abort() was called, or the browser broke the request off', zh: '调用了 abort()，或浏览器中断了请求' },
          evidence: [evidence],
        },
      ],
      evidence: [evidence],
    },
    {
      code: 602001,
      meaning: { en: 'network error, or the server does not allow the origin (CORS)', zh: '网络错误，或服务器不允许该来源（CORS）' },
      remedy: { en: 'Check the network and the CORS headers of the server.', zh: '检查网络与服务器的 CORS 响应头。' },
      evidence: [evidence],
    },
  ]
}

export const uploadErrors: readonly ErrorCode[] = [
  ...shared('uploadFile', UPLOAD, { en: 'the upload was stopped by abort()', zh: '上传被 abort() 中止' }),
  {
    code: null,
    meaning: { en: 'the file cannot be read', zh: '读不到文件' },
    causes: [
      {
        messages: ['uploadFile:fail file error'],
        meaning: {
          en: 'neither filePath nor files leads to a file: with `file` alone the upload runs, and this failure is reported all the same',
          zh: 'filePath 与 files 都没有给出文件：只传 `file` 时上传会进行，却仍报此失败',
        },
        remedy: { en: 'Give filePath (a blob: URL of the chooser) or files.', zh: '传入 filePath（选择接口返回的 blob: 地址）或 files。' },
        evidence: [UPLOAD, { source: 'dcloudio/uni-app#5923' }],
      },
    ],
    evidence: [UPLOAD],
  },
]

export const downloadErrors: readonly ErrorCode[] = shared('downloadFile', DOWNLOAD, {
  en: 'the download was stopped by abort()',
  zh: '下载被 abort() 中止',
})
