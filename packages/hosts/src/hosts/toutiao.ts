import { downloadDomains, uploadDomains } from '../domains/toutiao.ts'
import { uploadErrors } from '../errors/toutiao.ts'
import { douyinProfile } from '../profileFields.ts'
import { sameForAll } from '../sameForAll.ts'
import type { Dispute, Evidence, HostData, HttpErrors, MethodData } from '../types.ts'

const uploadTyped = (lines: string): Evidence => ({ source: `@douyin-microapp/typings@1.3.1 api/upload-file.d.ts:${lines}` })
const downloadTyped = (lines: string): Evidence => ({ source: `@douyin-microapp/typings@1.3.1 api/download-file.d.ts:${lines}` })
const CALLBACK_TYPE: Evidence = { source: '@douyin-microapp/typings@1.3.1 api/types.d.ts:54-81' }
const PAGE: Evidence = { source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/network/http/tt-upload-file' }
const NETWORK_PAGE: Evidence = { source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/network/network' }
const GAME_UPLOAD_PAGE: Evidence = {
  source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-game/develop/api/network/onload/tt-upload-file',
  says: { en: 'About mini-games.', zh: '小游戏文档。' },
}
const GAME_TASK_PAGE: Evidence = {
  source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-game/develop/api/network/onload/upload-task',
  says: { en: 'About mini-games.', zh: '小游戏文档。' },
}
const DOWNLOAD_PAGE: Evidence = {
  source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/network/http/tt-download-file',
}
const GAME_DOWNLOAD_PAGE: Evidence = {
  source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-game/develop/api/network/download/tt-download-file',
  says: { en: 'About mini-games.', zh: '小游戏文档。' },
}
const UNI_DOWNLOADS: Evidence = {
  source: 'dcloudio/unidocs-zh@15a22a0 docs/api/request/network-file.md',
  says: { en: 'The column for platforms names Douyin.', zh: '平台一列写有抖音。' },
}
const TARO_TYPES: Evidence = {
  source: '@tarojs/taro@4.2.1 types/api/network/upload.d.ts:128',
  says: { en: 'Lists Douyin as supported.', zh: '把抖音列为支持。' },
}

const UPLOAD_TYPE = uploadTyped('29-49')
const UPLOAD_TASK_TYPE = uploadTyped('51-65')
const DOWNLOAD_TYPE = downloadTyped('29-43')
const DOWNLOAD_TASK_TYPE = downloadTyped('45-60')

const TIMEOUT: Dispute = {
  claims: [
    { says: { en: 'An option from base library 1.0.0 on.', zh: '自基础库 1.0.0 起是一个参数。' }, source: PAGE.source },
    { says: { en: 'No such option.', zh: '没有这个参数。' }, source: '@douyin-microapp/typings@1.3.1 api/upload-file.d.ts:29-49' },
    {
      says: { en: 'An option from base library 3.83.0 on (mini-games).', zh: '自基础库 3.83.0 起是一个参数（小游戏）。' },
      source: GAME_UPLOAD_PAGE.source,
    },
  ],
  chosen: { en: 'An option from base library 1.0.0 on.', zh: '自基础库 1.0.0 起是一个参数。' },
  why: {
    en: 'The current mini-app page documents it; the typings are older and the other page is about mini-games.',
    zh: '现行小程序文档有它；类型定义较旧，另一份文档讲的是小游戏。',
  },
}

const DATA: Dispute = {
  claims: [
    { says: { en: 'A string, an object or an ArrayBuffer.', zh: '字符串、对象或 ArrayBuffer。' }, source: PAGE.source },
    { says: { en: 'A string.', zh: '字符串。' }, source: '@douyin-microapp/typings@1.3.1 api/upload-file.d.ts:43-44' },
  ],
  chosen: { en: 'A string, an object or an ArrayBuffer.', zh: '字符串、对象或 ArrayBuffer。' },
  why: {
    en: 'The page is newer, and code that expects all three also works where only strings come.',
    zh: '文档更新；能处理这三种的代码，在只给字符串时同样可用。',
  },
}

const ERR_NO: Dispute = {
  claims: [
    {
      says: { en: 'A failure has errMsg only, though there is a table of error codes.', zh: '失败对象只有 errMsg，尽管另有错误码表。' },
      source: PAGE.source,
    },
    {
      says: { en: 'A failure may have errNo.', zh: '失败对象可能有 errNo。' },
      source: '@douyin-microapp/typings@1.3.1 api/types.d.ts:65-70',
    },
  ],
  chosen: { en: 'errNo may be there.', zh: '可能有 errNo。' },
  why: {
    en: 'The codes of the table have to arrive somewhere, and the typings name the field as optional.',
    zh: '表中的错误码总要从某处给出，而类型定义把该字段列为可选。',
  },
}

const FORM_DATA: Dispute = {
  claims: [
    { says: { en: 'An object.', zh: '对象。' }, source: PAGE.source },
    {
      says: { en: 'An object of strings.', zh: '值为字符串的对象。' },
      source: '@douyin-microapp/typings@1.3.1 api/upload-file.d.ts:39-40',
    },
  ],
  chosen: { en: 'An object of strings.', zh: '值为字符串的对象。' },
  why: { en: 'Strings satisfy both.', zh: '传字符串两者都满足。' },
}

const DOWNLOAD_SIZE: Dispute = {
  claims: [
    { says: { en: '50 MB at most.', zh: '最大 50 MB。' }, source: '@douyin-microapp/typings@1.3.1 api/download-file.d.ts:25' },
    {
      says: { en: '200 MB from base library 2.42.0 on, 50 MB before.', zh: '自基础库 2.42.0 起为 200 MB，之前为 50 MB。' },
      source: DOWNLOAD_PAGE.source,
    },
    {
      says: {
        en: '200 MB on iOS from base library 2.21.0 on, 50 MB on Android (mini-games).',
        zh: 'iOS 自基础库 2.21.0 起为 200 MB，Android 为 50 MB（小游戏）。',
      },
      source: GAME_DOWNLOAD_PAGE.source,
    },
  ],
  chosen: { en: '200 MB from base library 2.42.0 on.', zh: '自基础库 2.42.0 起为 200 MB。' },
  why: {
    en: 'The mini-app page is newer than the typings, and the other page is about mini-games.',
    zh: '小程序文档比类型定义新，另一份文档讲的是小游戏。',
  },
}

const MAXIMUM: Dispute = {
  claims: [
    {
      says: { en: 'The default and the maximum of all network calls are both 60 s.', zh: '所有网络接口的默认值和上限都是 60 秒。' },
      source: NETWORK_PAGE.source,
    },
    { says: { en: 'Neither a default nor a maximum.', zh: '没有给出默认值和上限。' }, source: PAGE.source },
  ],
  chosen: { en: 'A default and a maximum of 60 s.', zh: '默认值和上限都是 60 秒。' },
  why: {
    en: 'The page on network calls is about all of them, and the page of the call is silent.',
    zh: '网络接口的总说明适用于全部接口，而接口文档没有提及。',
  },
}

const HTTP_ERRORS: HttpErrors = {
  goTo: 'success',
  note: { en: 'Look at statusCode: the client does not fail.', zh: '请判断 statusCode：客户端不会报失败。' },
  evidence: [NETWORK_PAGE],
}

const ANSWERS: MethodData['answers'] = {
  ...sameForAll(['anyFileKind', 'base64', 'pathsOutliveTheApp'], { support: null, evidence: [PAGE] }),
  runsInBackground: {
    support: false,
    note: {
      en: 'Five seconds after the app went to the background, calls fail with "app in background".',
      zh: '小程序进入后台 5 秒后，网络接口无法调用，并以 app in background 失败。',
    },
    evidence: [NETWORK_PAGE, PAGE],
  },
}

const REFERER = 'https://tmaservice.developer.toutiao.com/?appid={appid}&version={appVersion}'
const USER_AGENTS = [
  '{system user-agent} {host}/{host version} ToutiaoMicroApp/{base library version} webview/{plugin version}',
  '{system user-agent} {host}/{host version} ToutiaoMicroApp/{base library version} PluginVersion/{plugin version}',
]
const USER_AGENT_NOTE = { en: 'The first on iOS, the second on Android.', zh: '前者为 iOS，后者为 Android。' }

export const toutiao: HostData = {
  id: 'toutiao',
  title: { en: 'Douyin Mini Program', zh: '抖音小程序' },
  aliases: ['mp-toutiao', 'tt', 'douyin', 'bytedance'],
  global: 'tt',
  trust: 'high',
  trustNote: {
    en: 'The current mini-app page for uploads; official typings of 2022; mini-game pages only where said.',
    zh: '上传依据现行小程序文档；另有 2022 年的官方类型定义；用到小游戏文档之处都已注明。',
  },
  methods: {
    uploadFile: {
      method: { support: { sdk: '1.0.0' }, evidence: [PAGE, UPLOAD_TYPE] },
      keyOption: 'name',
      filesPerCall: 'one',
      options: {
        url: { support: true, types: ['string'], required: true, evidence: [PAGE, uploadTyped('32')] },
        filePath: { support: true, types: ['string'], required: true, evidence: [PAGE, uploadTyped('34')] },
        name: { support: true, types: ['string'], required: true, evidence: [PAGE, uploadTyped('36')] },
        header: {
          support: true,
          types: ['object'],
          required: false,
          valueTypes: ['string'],
          note: { en: 'Referer, User-Agent and Content-Type cannot be set.', zh: 'Referer、User-Agent、Content-Type 不可设置。' },
          evidence: [PAGE, uploadTyped('37-38')],
        },
        formData: {
          support: true,
          types: ['object'],
          required: false,
          valueTypes: ['string'],
          dispute: FORM_DATA,
          evidence: [PAGE, uploadTyped('39-40')],
        },
        timeout: {
          support: true,
          types: ['number'],
          required: false,
          unit: 'ms',
          default: 60000,
          dispute: TIMEOUT,
          evidence: [PAGE],
        },
        enableProfile: {
          support: false,
          types: null,
          required: false,
          note: { en: 'Mini-games only, from base library 3.83.0 on.', zh: '仅小游戏，自基础库 3.83.0 起。' },
          evidence: [PAGE, UPLOAD_TYPE, GAME_UPLOAD_PAGE],
        },
        ...sameForAll(
          ['fileName', 'fileType', 'files', 'file', 'headers', 'hideLoading', 'enableHttp2', 'enableQuic', 'useHighPerformanceMode'],
          { support: false, types: null, required: false, evidence: [PAGE, UPLOAD_TYPE] },
        ),
        ...sameForAll(['success', 'fail', 'complete'], {
          support: true,
          types: ['function'],
          required: false,
          evidence: [PAGE, CALLBACK_TYPE],
        }),
      },
      returns: { task: true, promise: false, evidence: [PAGE, UPLOAD_TYPE] },
      task: {
        abort: { support: true, evidence: [UPLOAD_TASK_TYPE] },
        onProgressUpdate: { support: true, evidence: [UPLOAD_TASK_TYPE] },
        offProgressUpdate: {
          support: null,
          note: { en: 'Neither documented nor typed by Douyin; Taro lists it.', zh: '抖音的文档和类型定义里都没有；Taro 把它列为支持。' },
          evidence: [UPLOAD_TASK_TYPE, TARO_TYPES],
        },
        ...sameForAll(['onHeadersReceived', 'offHeadersReceived'], {
          support: null,
          note: { en: 'Documented for mini-games only.', zh: '只见于小游戏文档。' },
          evidence: [UPLOAD_TASK_TYPE, GAME_TASK_PAGE],
        }),
      },
      success: {
        data: {
          support: true,
          types: ['string', 'object', 'arraybuffer'],
          dispute: DATA,
          evidence: [PAGE, uploadTyped('43-44')],
        },
        statusCode: { support: true, types: ['number'], evidence: [PAGE, uploadTyped('46')] },
        errMsg: { support: true, types: ['string'], evidence: [PAGE, CALLBACK_TYPE] },
        profile: {
          support: true,
          types: ['object'],
          fields: douyinProfile([PAGE]),
          note: { en: 'Not typed.', zh: '类型定义里没有。' },
          evidence: [PAGE],
        },
        ...sameForAll(['header', 'cookies'], { support: false, types: null, evidence: [PAGE, uploadTyped('42-47')] }),
      },
      failure: {
        errMsg: { support: true, types: ['string'], evidence: [PAGE, CALLBACK_TYPE] },
        errNo: { support: true, types: ['number'], note: { en: 'Optional.', zh: '可选。' }, dispute: ERR_NO, evidence: [CALLBACK_TYPE] },
        ...sameForAll(['errCode', 'errno', 'error', 'errorMessage'], { support: false, types: null, evidence: [PAGE, CALLBACK_TYPE] }),
      },
      progress: {
        ...sameForAll(['progress', 'totalBytesSent', 'totalBytesExpectedToSend'], {
          support: true,
          types: ['number'],
          evidence: [uploadTyped('52-61')],
        }),
        ...sameForAll(['totalBytesWritten', 'totalBytesExpectedToWrite'], {
          support: false,
          types: null,
          evidence: [uploadTyped('52-61')],
        }),
      },
      errors: uploadErrors,
      forbiddenHeaders: [
        { name: 'referer', fixedTo: [REFERER], evidence: [PAGE, uploadTyped('37')] },
        { name: 'user-agent', fixedTo: USER_AGENTS, note: USER_AGENT_NOTE, evidence: [PAGE, uploadTyped('37')] },
        {
          name: 'content-type',
          harmlessValue: 'multipart/form-data',
          fixedTo: ['multipart/form-data'],
          evidence: [PAGE],
        },
      ],
      transport: { httpsOnly: true, note: { en: 'Test builds also take http.', zh: '测试版同时支持 http。' }, evidence: [PAGE] },
      domains: uploadDomains,
      httpErrors: HTTP_ERRORS,
      answers: ANSWERS,
      limits: {
        concurrency: { value: null, unit: 'requests', evidence: [PAGE] },
        fileSize: {
          value: null,
          unit: 'bytes',
          note: {
            en: '10 MB according to the mini-game page; the mini-app page gives none.',
            zh: '小游戏文档写的是 10 MB；小程序文档没有给出。',
          },
          evidence: [PAGE, GAME_UPLOAD_PAGE],
        },
        timeout: { value: 60000, unit: 'ms', dispute: MAXIMUM, evidence: [NETWORK_PAGE, PAGE] },
      },
    },
    downloadFile: {
      method: { support: { sdk: '1.0.0' }, evidence: [DOWNLOAD_PAGE, DOWNLOAD_TYPE] },
      keyOption: null,
      filesPerCall: 'one',
      options: {
        url: { support: true, types: ['string'], required: true, evidence: [DOWNLOAD_PAGE, downloadTyped('32')] },
        header: {
          support: true,
          types: ['object'],
          required: false,
          valueTypes: ['string'],
          note: { en: 'Referer and User-Agent cannot be set.', zh: 'Referer 与 User-Agent 不可设置。' },
          evidence: [DOWNLOAD_PAGE, downloadTyped('34')],
        },
        filePath: {
          support: { sdk: '2.42.0' },
          types: ['string'],
          required: false,
          note: { en: 'Not typed.', zh: '类型定义里没有。' },
          evidence: [DOWNLOAD_PAGE],
        },
        timeout: {
          support: { sdk: '2.42.0' },
          types: ['number'],
          required: false,
          unit: 'ms',
          note: { en: 'For connecting and for receiving. Not typed.', zh: '分别用于建立连接和接收数据。类型定义里没有。' },
          evidence: [DOWNLOAD_PAGE],
        },
        enableProfile: {
          support: false,
          types: null,
          required: false,
          note: { en: 'Mini-games only, from base library 3.83.0 on.', zh: '仅小游戏，自基础库 3.83.0 起。' },
          evidence: [DOWNLOAD_PAGE, DOWNLOAD_TYPE, GAME_DOWNLOAD_PAGE],
        },
        ...sameForAll(['enableHttp2', 'enableQuic'], {
          support: false,
          types: null,
          required: false,
          evidence: [DOWNLOAD_PAGE, DOWNLOAD_TYPE],
        }),
        ...sameForAll(['success', 'fail', 'complete'], {
          support: true,
          types: ['function'],
          required: false,
          evidence: [DOWNLOAD_PAGE, CALLBACK_TYPE],
        }),
      },
      returns: { task: true, promise: false, evidence: [DOWNLOAD_TYPE] },
      task: {
        abort: { support: true, evidence: [DOWNLOAD_TASK_TYPE] },
        onProgressUpdate: { support: true, evidence: [DOWNLOAD_TASK_TYPE] },
        offProgressUpdate: { support: null, evidence: [DOWNLOAD_TASK_TYPE] },
        ...sameForAll(['onHeadersReceived', 'offHeadersReceived'], { support: false, evidence: [DOWNLOAD_TASK_TYPE] }),
      },
      success: {
        tempFilePath: { support: true, types: ['string'], evidence: [downloadTyped('38')] },
        statusCode: { support: true, types: ['number'], evidence: [downloadTyped('40')] },
        errMsg: { support: true, types: ['string'], evidence: [CALLBACK_TYPE] },
        filePath: {
          support: { sdk: '2.42.0' },
          types: ['string'],
          onlyWith: 'filePath',
          note: { en: 'Only with a filePath option. Not typed.', zh: '仅在传了 filePath 时返回。类型定义里没有。' },
          evidence: [UNI_DOWNLOADS],
        },
        ...sameForAll(['header', 'profile'], {
          support: null,
          types: null,
          note: {
            en: 'Not typed; that part of the mini-app page was not available.',
            zh: '类型定义里没有；小程序文档的这一部分未能取得。',
          },
          evidence: [DOWNLOAD_TYPE],
        }),
        ...sameForAll(['apFilePath', 'fileContent'], { support: false, types: null, evidence: [DOWNLOAD_TYPE] }),
      },
      failure: {
        errMsg: { support: true, types: ['string'], evidence: [CALLBACK_TYPE] },
        errNo: { support: true, types: ['number'], note: { en: 'Optional.', zh: '可选。' }, evidence: [CALLBACK_TYPE] },
        ...sameForAll(['errCode', 'errno', 'error', 'errorMessage'], { support: false, types: null, evidence: [CALLBACK_TYPE] }),
      },
      progress: {
        ...sameForAll(['progress', 'totalBytesWritten', 'totalBytesExpectedToWrite'], {
          support: true,
          types: ['number'],
          evidence: [DOWNLOAD_TASK_TYPE],
        }),
        ...sameForAll(['totalBytesSent', 'totalBytesExpectedToSend'], { support: false, types: null, evidence: [DOWNLOAD_TASK_TYPE] }),
      },
      errors: [],
      forbiddenHeaders: [
        { name: 'referer', fixedTo: [REFERER], evidence: [DOWNLOAD_PAGE] },
        { name: 'user-agent', fixedTo: USER_AGENTS, note: USER_AGENT_NOTE, evidence: [DOWNLOAD_PAGE] },
      ],
      transport: { httpsOnly: true, note: { en: 'Test builds also take http.', zh: '测试版同时支持 http。' }, evidence: [DOWNLOAD_PAGE] },
      domains: downloadDomains,
      httpErrors: HTTP_ERRORS,
      answers: ANSWERS,
      limits: {
        concurrency: { value: null, unit: 'requests', evidence: [DOWNLOAD_PAGE] },
        fileSize: {
          value: 200 * 1024 * 1024,
          unit: 'bytes',
          earlier: [{ value: 50 * 1024 * 1024, before: { sdk: '2.42.0' } }],
          dispute: DOWNLOAD_SIZE,
          evidence: [DOWNLOAD_PAGE],
        },
        timeout: { value: 60000, unit: 'ms', evidence: [NETWORK_PAGE] },
      },
    },
  },
}
