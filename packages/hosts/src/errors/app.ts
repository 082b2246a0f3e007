import type { ErrorCode, Evidence, Method } from '../types.ts'

const UPLOAD: Evidence = { source: '@dcloudio/uni-app-plus@3.0.0-alpha-5020620260914001 dist/uni.runtime.esm.js:15583-15629' }
const DOWNLOAD: Evidence = { source: '@dcloudio/uni-app-plus@3.0.0-alpha-5020620260914001 dist/uni.runtime.esm.js:15105-15136' }

/** There are no codes: what the native side reports without an HTTP status is a failure. */
function withoutAnswer(method: Method, evidence: Evidence): readonly ErrorCode[] {
  return [
    {
      code: null,
      meaning: { en: 'there was no answer', zh: '没有收到响应' },
      causes: [
        {
          messages: [`${method}:fail statusCode: 0`],
          meaning: {
            en: 'the server was not reached, the call was stopped or took longer than `timeout`, or the certificate is not valid',
            zh: '没有连上服务器、调用被中止或超过 `timeout`，或证书无效',
          },
          remedy: {
            en: 'Open the URL in the browser of the phone; raise `timeout`; check the certificate.',
            zh: '用手机浏览器打开该地址；调大 `timeout`；检查证书。',
          },
          evidence: [evidence],
        },
      ],
      evidence: [evidence],
    },
  ]
}

export const uploadErrors = withoutAnswer('uploadFile', UPLOAD)
export const downloadErrors = withoutAnswer('downloadFile', DOWNLOAD)
