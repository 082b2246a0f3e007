import { downloadDomains } from '../../domains/toutiao.ts'
import { sameForAll } from '../../sameForAll.ts'
import type { Dispute, Evidence, MethodData } from '../../types.ts'
import { ANSWERS, HTTP_ERRORS, REFERER, USER_AGENT_NOTE, USER_AGENTS } from './bothMethods.ts'
import { CALLBACK_TYPE, NETWORK_PAGE } from './sources.ts'

const downloadTyped = (lines: string): Evidence => ({ source: `@douyin-microapp/typings@1.3.1 api/download-file.d.ts:${lines}` })
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

const DOWNLOAD_TYPE = downloadTyped('29-43')
const DOWNLOAD_TASK_TYPE = downloadTyped('45-60')
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

export const download: MethodData = {
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
}
