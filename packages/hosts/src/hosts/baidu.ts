import { sameForAll } from '../sameForAll.ts'
import { unknownAnswers, unknownSurroundings } from '../unknown.ts'
import type { Capability, Evidence, HostData, Limit, MethodData } from '../types.ts'

const typed = (lines: string): Evidence => ({ source: `@types/baidu-app@2.2.7 index.d.ts:${lines}` })

const docs = (file: string): Evidence => ({ source: `swan-team/swan-docs@87accb3c program-docs/docs/develop/api/net/${file}.md` })
const UPLOAD_PAGE = docs('uploadfile')
const DOWNLOAD_PAGE = docs('downloadFile')
const NETWORK_PAGE = docs('net_rule')
const UPLOAD_COPY: Evidence = { source: 'https://www.w3cschool.cn/baiduapp/baiduapp-plfk39m2.html' }
const TASK_PAGE: Evidence = { source: 'https://www.w3cschool.cn/baiduapp/baiduapp-kqj839m3.html' }
const UPLOAD_HEADERS_PAGE: Evidence = { source: 'https://w3cschool.cn/baiduapp/baiduapp-3udh3ay4.html' }
const DOWNLOAD_HEADERS_PAGE: Evidence = { source: 'https://w3cschool.cn/baiduapp/baiduapp-bpwt3ay9.html' }
const MPX: Evidence = { source: 'didi/mpx#698', says: { en: 'The call gives no promise.', zh: '调用不返回 Promise。' } }

const TASK_NOTE = { en: 'The typings say 1.4.0, which looks taken over from WeChat.', zh: '类型定义写的是 1.4.0，像是从微信照搬的。' }

const SAMPLE = { en: 'Read in the sample of the page; no table lists it.', zh: '见于文档的示例代码，没有列在表格里。' }
const REFERER = 'https://smartapp.baidu.com/{appKey}/{version}/page-frame.html'
const TIMEOUT: Limit = {
  value: 60000,
  unit: 'ms',
  note: {
    en: 'Default and maximum; app.json can set less, the call cannot.',
    zh: '默认值与上限；可在 app.json 中配置，接口本身没有该参数。',
  },
  evidence: [NETWORK_PAGE],
}
const ONE_LAUNCH: Capability = {
  support: false,
  note: {
    en: 'A temporary path is good until the app ends; save the file with swan.saveFile to keep it.',
    zh: '临时路径只在本次启动期间可用；需要长期保存时调用 swan.saveFile。',
  },
  evidence: [DOWNLOAD_PAGE],
}
const SURROUNDINGS: Pick<MethodData, 'domains' | 'httpErrors' | 'answers'> = {
  ...unknownSurroundings(NETWORK_PAGE),
  domains: {
    required: true,
    list: { en: '"服务器域名" (server domains)', zh: '服务器域名' },
    place: { en: 'the console > "设置" > "开发设置" > "服务器域名"', zh: '智能小程序后台 > 设置 > 开发设置 > 服务器域名' },
    console: 'https://smartprogram.baidu.com/mappconsole/main/set?tabCur=1',
    reaches: null,
    matches: null,
    takes: { ip: false, port: false },
    most: 20,
    note: { en: 'https only, no localhost, ICP record needed.', zh: '只支持 https，不能是 localhost，须经 ICP 备案。' },
    evidence: [NETWORK_PAGE],
  },
}

export const baidu: HostData = {
  id: 'baidu',
  title: { en: 'Baidu Smart Program', zh: '百度智能小程序' },
  aliases: ['mp-baidu', 'swan'],
  global: 'swan',
  trust: 'medium',
  trustNote: {
    en: 'Community typings and the official pages of 2020, in their repository and as copies; the current pages were not available.',
    zh: '依据社区类型定义，以及仓库和副本中 2020 年的官方文档；现行文档未能取得。',
  },
  methods: {
    uploadFile: {
      method: { support: true, evidence: [typed('119-126'), UPLOAD_PAGE] },
      keyOption: 'name',
      filesPerCall: 'one',
      options: {
        url: { support: true, types: ['string'], required: true, evidence: [typed('104-105'), UPLOAD_PAGE, UPLOAD_COPY] },
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
        offProgressUpdate: {
          support: true,
          note: { en: 'Documented, but not typed.', zh: '见于文档，但类型定义里没有。' },
          evidence: [TASK_PAGE],
        },
        ...sameForAll(['onHeadersReceived', 'offHeadersReceived'], {
          support: { sdk: '3.180.1' },
          note: { en: 'Documented, but not typed.', zh: '见于文档，但类型定义里没有。' },
          evidence: [UPLOAD_HEADERS_PAGE, TASK_PAGE],
        }),
      },
      success: {
        data: {
          support: true,
          types: ['string', 'object'],
          dispute: {
            claims: [
              { says: { en: 'A string.', zh: '字符串。' }, source: UPLOAD_PAGE.source },
              { says: { en: 'Anything.', zh: '任意类型。' }, source: '@types/baidu-app@2.2.7 index.d.ts:103' },
              {
                says: { en: 'An object, where other hosts give a string.', zh: '在其他平台给字符串的地方给了对象。' },
                source: 'dcloudio/uni-app#3768',
              },
            ],
            chosen: { en: 'A string; an object may come.', zh: '字符串；也可能是对象。' },
            why: {
              en: 'Code that takes both works either way; the report stands alone, and the page documents a string.',
              zh: '同时处理两者的代码都可用；相反的反馈只有一例，文档写的是字符串。',
            },
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
      failure: {
        errMsg: { support: true, types: ['string'], note: SAMPLE, evidence: [UPLOAD_PAGE] },
        errCode: { support: true, types: ['number'], note: SAMPLE, evidence: [UPLOAD_PAGE] },
        ...sameForAll(['errno', 'errNo', 'error', 'errorMessage'], { support: null, types: null, evidence: [UPLOAD_PAGE] }),
      },
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
        {
          code: 201,
          meaning: { en: 'the call could not be parsed (Android)', zh: '调起协议不合法（Android）' },
          remedy: { en: 'Check the types of all options, and update the Baidu app.', zh: '检查各参数的类型，并更新百度 App。' },
          evidence: [UPLOAD_PAGE],
        },
        {
          code: 202,
          meaning: { en: 'a parameter is wrong', zh: '参数不正确' },
          remedy: { en: 'Check url, filePath and name.', zh: '检查 url、filePath 与 name。' },
          evidence: [UPLOAD_PAGE],
        },
        {
          code: 1001,
          meaning: { en: 'the call failed (Android)', zh: '执行失败（Android）' },
          remedy: { en: 'Check that the file still exists and that the network is there, and try again.', zh: '检查文件是否仍存在、网络是否可用，然后重试。' },
          evidence: [UPLOAD_PAGE],
        },
      ],
      forbiddenHeaders: [{ name: 'referer', fixedTo: [REFERER], evidence: [typed('110'), UPLOAD_PAGE, NETWORK_PAGE] }],
      transport: { httpsOnly: true, evidence: [typed('123'), UPLOAD_PAGE] },
      ...SURROUNDINGS,
      limits: {
        concurrency: { value: null, unit: 'requests', evidence: [UPLOAD_PAGE] },
        fileSize: { value: 25 * 1024 * 1024, unit: 'bytes', evidence: [UPLOAD_PAGE] },
        timeout: TIMEOUT,
      },
    },
    downloadFile: {
      method: { support: true, evidence: [typed('158-162')] },
      keyOption: null,
      filesPerCall: 'one',
      options: {
        url: { support: true, types: ['string'], required: true, evidence: [typed('151-152')] },
        header: { support: true, types: ['object'], required: false, valueTypes: ['string'], evidence: [typed('153-154'), typed('36-38')] },
        filePath: {
          support: true,
          types: ['string'],
          required: false,
          note: { en: 'Such as bdfile://usr/name.pdf. Not typed.', zh: '例如 bdfile://usr/name.pdf。类型定义里没有。' },
          evidence: [DOWNLOAD_PAGE],
        },
        ...sameForAll(['timeout', 'enableHttp2', 'enableQuic', 'enableProfile'], {
          support: false,
          types: null,
          required: false,
          evidence: [typed('150-157'), DOWNLOAD_PAGE],
        }),
        ...sameForAll(['success', 'fail', 'complete'], { support: true, types: ['function'], required: false, evidence: [typed('22-29')] }),
      },
      returns: { task: true, promise: false, evidence: [typed('162'), MPX] },
      task: {
        abort: { support: true, note: TASK_NOTE, evidence: [typed('144-148')] },
        onProgressUpdate: { support: true, note: TASK_NOTE, evidence: [typed('128-143')] },
        offProgressUpdate: {
          support: true,
          note: { en: 'Documented, but not typed.', zh: '见于文档，但类型定义里没有。' },
          evidence: [DOWNLOAD_HEADERS_PAGE],
        },
        ...sameForAll(['onHeadersReceived', 'offHeadersReceived'], {
          support: { sdk: '3.180.1' },
          note: { en: 'Documented, but not typed.', zh: '见于文档，但类型定义里没有。' },
          evidence: [DOWNLOAD_HEADERS_PAGE],
        }),
      },
      success: {
        tempFilePath: { support: true, types: ['string'], evidence: [typed('17-18')] },
        statusCode: { support: true, types: ['number'], evidence: [typed('19-20')] },
        filePath: {
          support: true,
          types: ['string'],
          onlyWith: 'filePath',
          note: {
            en: 'Only with a filePath option. Read in a sample, not typed.',
            zh: '仅在传了 filePath 时返回。见于示例，类型定义里没有。',
          },
          evidence: [DOWNLOAD_PAGE],
        },
        ...sameForAll(['errMsg', 'header', 'profile'], { support: null, types: null, evidence: [typed('16-21')] }),
        ...sameForAll(['apFilePath', 'fileContent'], { support: false, types: null, evidence: [typed('16-21')] }),
      },
      failure: {
        errMsg: { support: true, types: ['string'], note: SAMPLE, evidence: [DOWNLOAD_PAGE] },
        errCode: { support: true, types: ['number'], note: SAMPLE, evidence: [DOWNLOAD_PAGE] },
        ...sameForAll(['errno', 'errNo', 'error', 'errorMessage'], { support: null, types: null, evidence: [DOWNLOAD_PAGE] }),
      },
      progress: {
        ...sameForAll(['progress', 'totalBytesWritten', 'totalBytesExpectedToWrite'], {
          support: true,
          types: ['number'],
          evidence: [typed('132-143')],
        }),
        ...sameForAll(['totalBytesSent', 'totalBytesExpectedToSend'], { support: false, types: null, evidence: [typed('132-143')] }),
      },
      errors: [
        {
          code: 202,
          meaning: { en: 'a parameter is wrong', zh: '参数不正确' },
          remedy: { en: 'Check url, header and filePath.', zh: '检查 url、header 与 filePath。' },
          evidence: [DOWNLOAD_PAGE],
        },
        {
          code: 1001,
          meaning: {
            en: 'the call failed (Android), or the file is larger than 10 MB (iOS)',
            zh: '执行错误（Android），或文件超过 10 MB（iOS）',
          },
          remedy: { en: 'On iOS, send a smaller file; on Android, try again.', zh: 'iOS 请减小文件；Android 请重试。' },
          evidence: [DOWNLOAD_PAGE],
        },
        {
          code: 1002,
          meaning: { en: 'the size of the file is not known (iOS)', zh: '无法确定文件大小（iOS）' },
          remedy: { en: 'Let the server send Content-Length.', zh: '让服务器返回 Content-Length。' },
          evidence: [DOWNLOAD_PAGE],
        },
      ],
      forbiddenHeaders: [{ name: 'referer', fixedTo: [REFERER], evidence: [DOWNLOAD_PAGE, NETWORK_PAGE] }],
      transport: {
        httpsOnly: true,
        note: { en: 'The typings speak of http.', zh: '类型定义里写的是 http。' },
        evidence: [NETWORK_PAGE, typed('159')],
      },
      ...SURROUNDINGS,
      answers: { ...unknownAnswers(DOWNLOAD_PAGE), pathsOutliveTheApp: ONE_LAUNCH },
      limits: {
        concurrency: { value: null, unit: 'requests', evidence: [DOWNLOAD_PAGE] },
        fileSize: { value: 10 * 1024 * 1024, unit: 'bytes', evidence: [DOWNLOAD_PAGE] },
        timeout: TIMEOUT,
      },
    },
  },
}
