import { sameForAll } from '../sameForAll.ts'
import { unknownSurroundings } from '../unknown.ts'
import type { Evidence, HostData } from '../types.ts'

const typed = (lines: string): Evidence => ({ source: `@types/baidu-app@2.2.7 index.d.ts:${lines}` })

const UPLOAD_PAGE: Evidence = { source: 'https://www.w3cschool.cn/baiduapp/baiduapp-plfk39m2.html (swan.uploadFile page, copy of 2020)' }
const TASK_PAGE: Evidence = { source: 'https://www.w3cschool.cn/baiduapp/baiduapp-kqj839m3.html (UploadTask page, copy of 2020)' }
const UNI_PAGE: Evidence = {
  source: 'https://uniapp.dcloud.net.cn/api/request/network-file.html',
  says: {
    en: 'Lists timeout for H5, App, WeChat, Alipay, Douyin and Kuaishou, not for Baidu.',
    zh: 'timeout 列出了 H5、App、微信、支付宝、抖音和快手，没有百度。',
  },
}
const MPX: Evidence = { source: 'didi/mpx#698', says: { en: 'The call gives no promise.', zh: '调用不返回 Promise。' } }

const TASK_NOTE = { en: 'The typings say 1.4.0, which looks taken over from WeChat.', zh: '类型定义写的是 1.4.0，像是从微信照搬的。' }

export const baidu: HostData = {
  id: 'baidu',
  title: { en: 'Baidu Smart Program', zh: '百度智能小程序' },
  aliases: ['mp-baidu', 'swan'],
  global: 'swan',
  trust: 'medium',
  trustNote: {
    en: 'Community typings and copies of the official pages of 2020; the current pages were not available.',
    zh: '依据社区类型定义和 2020 年官方文档的副本；现行文档未能取得。',
  },
  methods: {
    uploadFile: {
      method: { support: true, evidence: [typed('119-126'), UPLOAD_PAGE] },
      keyOption: 'name',
      filesPerCall: 'one',
      options: {
        url: { support: true, types: ['string'], required: true, evidence: [typed('104-105'), UPLOAD_PAGE] },
        filePath: { support: true, types: ['string'], required: true, evidence: [typed('106-107'), UPLOAD_PAGE] },
        name: { support: true, types: ['string'], required: true, evidence: [typed('108-109'), UPLOAD_PAGE] },
        header: {
          support: true,
          types: ['object'],
          required: false,
          valueTypes: ['string'],
          note: { en: 'Referer cannot be set.', zh: 'Referer 不可设置。' },
          evidence: [typed('110-111'), typed('36-38'), UPLOAD_PAGE],
        },
        formData: { support: true, types: ['object'], required: false, evidence: [typed('112-113'), UPLOAD_PAGE] },
        timeout: {
          support: null,
          types: null,
          required: null,
          note: {
            en: 'Neither in the copy of 2020 nor typed; later pages were not available.',
            zh: '2020 年的副本和类型定义里都没有；之后的文档未能取得。',
          },
          evidence: [typed('103-114'), UPLOAD_PAGE, UNI_PAGE],
        },
        ...sameForAll(
          [
            'fileName',
            'fileType',
            'files',
            'file',
            'headers',
            'hideLoading',
            'enableHttp2',
            'enableQuic',
            'enableProfile',
            'useHighPerformanceMode',
          ],
          { support: false, types: null, required: false, evidence: [typed('103-114'), UPLOAD_PAGE] },
        ),
        ...sameForAll(['success', 'fail', 'complete'], {
          support: true,
          types: ['function'],
          required: false,
          evidence: [typed('22-29'), UPLOAD_PAGE],
        }),
      },
      returns: { task: true, promise: false, evidence: [typed('126'), MPX] },
      task: {
        abort: { support: true, note: TASK_NOTE, evidence: [typed('96-100')] },
        onProgressUpdate: { support: true, note: TASK_NOTE, evidence: [typed('80-95')] },
        ...sameForAll(['offProgressUpdate', 'onHeadersReceived', 'offHeadersReceived'], {
          support: true,
          note: { en: 'Documented, but not typed.', zh: '见于文档，但类型定义里没有。' },
          evidence: [TASK_PAGE],
        }),
      },
      success: {
        data: {
          support: true,
          types: ['string'],
          dispute: {
            claims: [
              { says: { en: 'A string.', zh: '字符串。' }, source: UPLOAD_PAGE.source },
              { says: { en: 'Anything.', zh: '任意类型。' }, source: '@types/baidu-app@2.2.7 index.d.ts:103' },
              {
                says: { en: 'An object, where other hosts give a string.', zh: '在其他平台给字符串的地方给了对象。' },
                source: 'dcloudio/uni-app#3768',
              },
            ],
            chosen: { en: 'A string.', zh: '字符串。' },
            why: { en: 'It is the documented type; the report stands alone.', zh: '这是文档中的类型；相反的反馈只有一例。' },
          },
          evidence: [UPLOAD_PAGE],
        },
        statusCode: { support: true, types: ['number'], evidence: [UPLOAD_PAGE] },
        ...sameForAll(['errMsg', 'header', 'cookies', 'profile'], {
          support: null,
          types: null,
          note: { en: 'Not in the copy of 2020; the typings leave the result open.', zh: '2020 年的副本里没有；类型定义没有限定返回值。' },
          evidence: [UPLOAD_PAGE, typed('22-29')],
        }),
      },
      failure: sameForAll(['errMsg', 'errCode', 'errno', 'errNo', 'error', 'errorMessage'], {
        support: null,
        types: null,
        note: {
          en: 'Not documented for uploads. swan.request has errCode and errMsg.',
          zh: '上传的文档里没有。swan.request 有 errCode 与 errMsg。',
        },
        evidence: [typed('22-29'), typed('65')],
      }),
      progress: {
        ...sameForAll(['progress', 'totalBytesSent', 'totalBytesExpectedToSend'], {
          support: true,
          types: ['number'],
          evidence: [typed('84-95')],
        }),
        ...sameForAll(['totalBytesWritten', 'totalBytesExpectedToWrite'], { support: false, types: null, evidence: [typed('84-95')] }),
      },
      errors: [
        {
          code: 1,
          meaning: { en: 'a parameter is wrong (iOS)', zh: '参数不正确（iOS）' },
          remedy: { en: 'Check url, filePath and name.', zh: '检查 url、filePath 与 name。' },
          evidence: [UPLOAD_PAGE],
        },
        { code: 201, meaning: { en: 'the call could not be parsed (Android)', zh: '调起协议不合法（Android）' }, evidence: [UPLOAD_PAGE] },
        {
          code: 202,
          meaning: { en: 'a parameter is wrong', zh: '参数不正确' },
          remedy: { en: 'Check url, filePath and name.', zh: '检查 url、filePath 与 name。' },
          evidence: [UPLOAD_PAGE],
        },
        { code: 1001, meaning: { en: 'the call failed (Android)', zh: '执行失败（Android）' }, evidence: [UPLOAD_PAGE] },
      ],
      forbiddenHeaders: [{ name: 'referer', evidence: [typed('110'), UPLOAD_PAGE] }],
      transport: { httpsOnly: true, evidence: [typed('123'), UPLOAD_PAGE] },
      ...unknownSurroundings(UPLOAD_PAGE),
      limits: {
        concurrency: { value: null, unit: 'requests', evidence: [UPLOAD_PAGE] },
        fileSize: { value: null, unit: 'bytes', evidence: [UPLOAD_PAGE] },
        timeout: { value: null, unit: 'ms', evidence: [UPLOAD_PAGE] },
      },
    },
    downloadFile: {
      method: { support: true, evidence: [typed('158-162')] },
      keyOption: null,
      filesPerCall: 'one',
      options: {
        url: { support: true, types: ['string'], required: true, evidence: [typed('151-152')] },
        header: { support: true, types: ['object'], required: false, valueTypes: ['string'], evidence: [typed('153-154'), typed('36-38')] },
        ...sameForAll(['filePath', 'timeout'], {
          support: null,
          types: null,
          required: null,
          note: { en: 'Not typed; the official page was not available.', zh: '类型定义里没有；官方文档未能取得。' },
          evidence: [typed('150-157')],
        }),
        ...sameForAll(['enableHttp2', 'enableQuic', 'enableProfile'], {
          support: false,
          types: null,
          required: false,
          evidence: [typed('150-157')],
        }),
        ...sameForAll(['success', 'fail', 'complete'], { support: true, types: ['function'], required: false, evidence: [typed('22-29')] }),
      },
      returns: { task: true, promise: false, evidence: [typed('162'), MPX] },
      task: {
        abort: { support: true, note: TASK_NOTE, evidence: [typed('144-148')] },
        onProgressUpdate: { support: true, note: TASK_NOTE, evidence: [typed('128-143')] },
        ...sameForAll(['offProgressUpdate', 'onHeadersReceived', 'offHeadersReceived'], {
          support: null,
          note: { en: 'Documented for uploads; the page on downloads was not available.', zh: '上传的文档里有；下载的文档未能取得。' },
          evidence: [typed('127-149'), TASK_PAGE],
        }),
      },
      success: {
        tempFilePath: { support: true, types: ['string'], evidence: [typed('17-18')] },
        statusCode: { support: true, types: ['number'], evidence: [typed('19-20')] },
        ...sameForAll(['filePath', 'errMsg', 'header', 'profile'], { support: null, types: null, evidence: [typed('16-21')] }),
        ...sameForAll(['apFilePath', 'fileContent'], { support: false, types: null, evidence: [typed('16-21')] }),
      },
      failure: sameForAll(['errMsg', 'errCode', 'errno', 'errNo', 'error', 'errorMessage'], {
        support: null,
        types: null,
        note: {
          en: 'Not documented for downloads. swan.request has errCode and errMsg.',
          zh: '下载的文档里没有。swan.request 有 errCode 与 errMsg。',
        },
        evidence: [typed('22-29'), typed('65')],
      }),
      progress: {
        ...sameForAll(['progress', 'totalBytesWritten', 'totalBytesExpectedToWrite'], {
          support: true,
          types: ['number'],
          evidence: [typed('132-143')],
        }),
        ...sameForAll(['totalBytesSent', 'totalBytesExpectedToSend'], { support: false, types: null, evidence: [typed('132-143')] }),
      },
      errors: [],
      forbiddenHeaders: null,
      transport: { httpsOnly: null, note: { en: 'The typings speak of http.', zh: '类型定义里写的是 http。' }, evidence: [typed('159')] },
      ...unknownSurroundings(typed('158-162')),
      limits: {
        concurrency: { value: null, unit: 'requests', evidence: [typed('162')] },
        fileSize: { value: null, unit: 'bytes', evidence: [typed('162')] },
        timeout: { value: null, unit: 'ms', evidence: [typed('162')] },
      },
    },
  },
}
